import type { ActorStatus, Change } from '../../lib/domain/orientation.ts';
import { orientationText, statusText } from '../text/orientation-text.ts';

type Props = { changes: readonly Change[] };

/** The single answers that would change the line, gathered by what they would make of it. */
export function ChangeList({ changes }: Props) {
  const ends = [...new Set(changes.map(({ to }) => to))];
  return (
    <details class="fold">
      <summary>{orientationText.whatChanges}</summary>
      {ends.length === 0 ? (
        <p>{orientationText.noChange}</p>
      ) : (
        ends.map((to) => <Becoming key={to} to={to} changes={changes} />)
      )}
    </details>
  );
}

function Becoming({ to, changes }: { to: ActorStatus; changes: readonly Change[] }) {
  return (
    <>
      <p>{orientationText.wouldBe(statusText[to])}</p>
      <ul>
        {changes
          .filter((change) => change.to === to)
          .map(({ question, answer, text }) => (
            <li key={question + answer}>{text}</li>
          ))}
      </ul>
    </>
  );
}
