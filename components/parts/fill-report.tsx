import type { FillReport as Report } from '../../lib/domain/form-map.ts';
import { fillRefusalText, fillText } from '../text/fill-text.ts';

type Props = { report: Report };

/** What was written in somebody else's form, what was not and why: places only, never a value. */
export function FillReport({ report: { filled, left, unmapped, refused } }: Props) {
  return (
    <div class="fill-report" role="status">
      <p>
        <strong>{fillText.filled(filled.length)}</strong> {fillText.yours}
      </p>
      {refused.length > 0 && (
        <>
          <h4>{fillText.refusedTitle}</h4>
          <ul>
            {refused.map(({ target, reason }) => (
              <li key={target}>
                {`${target}\u00a0: `}
                {fillRefusalText[reason]}
              </li>
            ))}
          </ul>
        </>
      )}
      <Places title={fillText.leftTitle} places={left} />
      <Places title={fillText.unmappedTitle} places={unmapped} />
    </div>
  );
}

function Places({ title, places }: { title: string; places: readonly string[] }) {
  if (places.length === 0) return null;
  return (
    <details class="fold">
      <summary>{`${title} (${places.length})`}</summary>
      <ul>
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </details>
  );
}
