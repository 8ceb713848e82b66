import type { FillReport } from '../../lib/domain/form-map.ts';
import { fillRefusalText } from '../text/fill-text.ts';
import { formsText } from '../text/forms-text.ts';

type Props = { report: FillReport };

/** What a try filled, left and refused. */
export function FillReportView({ report }: Props) {
  const { filled, left, unmapped, refused } = report;
  const counts = [
    formsText.filled(filled.length),
    ...(left.length > 0 ? [formsText.left(left.length)] : []),
    ...(unmapped.length > 0 ? [formsText.unmapped(unmapped.length)] : []),
  ];
  return (
    <div class="fill-report">
      <h4>{formsText.tried}</h4>
      <p>{`${counts.join(', ')}.`}</p>
      <p class="quiet">{formsText.triedLead}</p>
      {refused.length > 0 && (
        <>
          <p class="warning">{formsText.refused}</p>
          <ul>
            {refused.map(({ target, reason }) => (
              <li key={`${target} ${reason}`}>{`${target}\u00a0: ${fillRefusalText[reason]}`}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
