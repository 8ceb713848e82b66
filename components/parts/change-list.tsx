import { useState } from 'preact/hooks';
import type { Change } from '../../lib/domain/orientation.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import type { Room } from '../room.ts';
import { changeSentence } from '../text/change-text.ts';
import { orientationText } from '../text/orientation-text.ts';
import { Button } from '../ui/button.tsx';

type Props = { room: Room; pack: Pack; changes: readonly Change[] };

/** As many as a tired reader takes in at once. */
const SHOWN = 6;

/** The single answers that would change the line, the most telling first. */
export function ChangeList({ room, pack, changes }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, SHOWN);
  const more = changes.length - shown.length;
  return (
    <details class="fold">
      <summary>{orientationText.whatChanges}</summary>
      {changes.length === 0 && <p>{orientationText.noChange}</p>}
      <ul>
        {shown.map((change) => (
          <li key={`${change.question} ${change.answer}`}>
            <Sentence room={room} pack={pack} change={change} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button look="link" onPress={() => setAll(true)}>
          {orientationText.moreChanges(more)}
        </Button>
      )}
    </details>
  );
}

function Sentence({ room, pack, change }: { room: Room; pack: Pack; change: Change }) {
  const question = pack.checklist.questions.find(({ id }) => id === change.question);
  if (!question) return null;
  return (
    <>
      {changeSentence(change, question, room.state.answers)}
      {change.first && <span class="quiet"> ({orientationText.changesFirst})</span>}
    </>
  );
}
