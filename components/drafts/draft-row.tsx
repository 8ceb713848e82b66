import { useState } from 'preact/hooks';
import { isUnderWay } from '../../lib/domain/consultation.ts';
import type { DraftLine } from '../../lib/domain/draft.ts';
import { Spoken } from '../parts/spoken.tsx';
import type { Room } from '../room.ts';
import { draftsText, momentText } from '../text/drafts-text.ts';
import { Button } from '../ui/button.tsx';

type Props = { line: DraftLine; room: Room; onResume(): void; onErase(): void };

/** One draft. Asks before it takes the place of a consultation under way. */
export function DraftRow({ line, room, onResume, onErase }: Props) {
  const [asked, setAsked] = useState(false);
  const { state, today } = room;
  const busy = isUnderWay(state);
  const ask = asked && busy;
  return (
    <li>
      <p>
        <strong>{line.label}</strong> <span class="quiet">{whenText(line, today)}</span>
      </p>
      {ask && <p>{state.draft === null ? draftsText.replaceSure : draftsText.leaveSure}</p>}
      <div class="actions">
        {/* One button in both states: the key that asked must not be the one that replaces. */}
        <Button onPress={busy ? () => setAsked(!ask) : onResume}>
          {ask ? draftsText.resumeNo : draftsText.resume}
          {!ask && <Spoken text={line.label} />}
        </Button>
        {ask ? (
          <Button onPress={onResume}>{draftsText.resumeYes}</Button>
        ) : (
          <Button onPress={onErase}>
            {draftsText.erase}
            <Spoken text={line.label} />
          </Button>
        )}
      </div>
    </li>
  );
}

function whenText({ savedAt, expiresAt, place }: DraftLine, today: string): string {
  const saved = momentText(savedAt, today);
  return place === 'memory'
    ? draftsText.lineInMemory(saved)
    : draftsText.line(saved, momentText(expiresAt, today));
}
