import type { Refusal } from '../../lib/domain/patient.ts';
import { patientText, readFieldText, refusalText, stoppedText } from '../text/patient-text.ts';

type Props = { refused: readonly Refusal[] };

/** What the reader saw and did not take, field by field; what stopped it is said above. */
export function LeftAside({ refused }: Props) {
  const listed = refused.filter(({ reason }) => !(reason in stoppedText));
  const fields = [...new Set(listed.map(({ field }) => field))];
  if (fields.length === 0) return null;
  return (
    <details class="fold detail">
      <summary>
        {patientText.leftAside}
        <span class="quiet">{patientText.leftAsideCount(fields.length)}</span>
      </summary>
      <dl class="values reasons">
        {fields.map((field) => (
          <div key={field}>
            <dt>{readFieldText[field]}</dt>
            <dd>{reasonsOf(listed, field)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function reasonsOf(refused: readonly Refusal[], field: Refusal['field']): string {
  const reasons = refused.filter((each) => each.field === field).map(({ reason }) => reason);
  return [...new Set(reasons)].map((reason) => refusalText[reason]).join('\u00a0; ');
}
