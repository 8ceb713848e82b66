import { useState } from 'preact/hooks';
import type { Change } from '../../lib/domain/orientation.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import type { Room } from '../room.ts';
import { changeHeading, changeLine } from '../text/change-text.ts';
import { orientationText } from '../text/orientation-text.ts';
import { Button } from '../ui/button.tsx';

type Props = {
  room: Room;
  pack: Pack;
  changes: readonly Change[];
  /** Already first in the list: what changes its line changes the first one, no need to say so. */
  isFirst: boolean;
};

/** As many as a tired reader takes in at once. */
const SHOWN = 6;

/** The single answers that would change the line, by what they would make of it. */
export function ChangeList({ room, pack, changes, isFirst }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, SHOWN);
  const more = changes.length - shown.length;
  const line = (change: Change) => {
    const question = pack.checklist.questions.find(({ id }) => id === change.question);
    return question && changeLine(change, question, room.state.answers);
  };
  return (
    <details class="fold">
      <summary>{orientationText.whatChanges}</summary>
      {changes.length === 0 && <p>{orientationText.noChange}</p>}
      {byHeading(shown).map(([heading, alike]) => (
        <div key={heading} class="changes">
          <p class="lead">{heading}</p>
          <ul>
            {alike.map((change) => (
              <li key={`${change.question} ${change.answer}`}>
                {line(change)}
                {change.first && !isFirst && (
                  <span class="quiet"> ({orientationText.changesFirst})</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {more > 0 && (
        <Button look="link" onPress={() => setAll(true)}>
          {orientationText.moreChanges(more)}
        </Button>
      )}
    </details>
  );
}

/** The changes under what they would make, both in the order in which they came. */
function byHeading(changes: readonly Change[]): [string, Change[]][] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const heading = changeHeading(change);
    groups.set(heading, [...(groups.get(heading) ?? []), change]);
  }
  return [...groups];
}
