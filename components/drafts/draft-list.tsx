import { useEffect, useId, useRef } from 'preact/hooks';
import type { DraftLine } from '../../lib/domain/draft.ts';
import type { DraftStore } from '../../lib/ports/requests.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import type { Room } from '../room.ts';
import { draftsText } from '../text/drafts-text.ts';
import { useKept } from '../use-kept.ts';
import { DraftRow } from './draft-row.tsx';
import { EraseAllDrafts } from './erase-all-drafts.tsx';

type Props = { room: Room; drafts: DraftStore };

/** Drafts kept earlier, each to take up again or to erase. Nothing when there are none. */
export function DraftList({ room, drafts }: Props) {
  const id = useId();
  const { kept, failure, said, run } = useKept(() => drafts.list());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone: the keyboard must not go back to the top of the page.
    if ((said || failure) && document.activeElement === document.body) heading.current?.focus();
  }, [said, failure]);
  const others = (kept ?? []).filter((line) => line.id !== room.state.draft);
  if (others.length === 0 && !failure && !said) return null;
  const resume = async (line: DraftLine): Promise<void> => {
    await run(async () => {
      const opened = await drafts.open(line.id);
      if (!opened.ok) return opened;
      const serial = room.state.serial + 1;
      const state = { ...opened.value.consultation, draft: line.id, serial };
      room.send({ type: 'resumed', state });
      return opened;
    }, '');
  };
  const eraseAll = async (): Promise<void> => {
    room.send({ type: 'draft-kept', id: null, serial: room.state.serial });
    await run(() => drafts.erase(), draftsText.allErased);
  };
  return (
    <section class="block drafts" aria-labelledby={id} part="drafts">
      <h3 id={id} ref={heading} tabIndex={-1}>
        {draftsText.title}
      </h3>
      {failure && <FailureNotice failure={failure} />}
      <p role="status" class="quiet">
        {said}
      </p>
      <ul>
        {others.map((line) => (
          <DraftRow
            key={line.id}
            line={line}
            room={room}
            onResume={() => void resume(line)}
            onErase={() => void run(() => drafts.forget(line.id), draftsText.erased)}
          />
        ))}
      </ul>
      {(kept ?? []).length > 1 && <EraseAllDrafts onErase={() => void eraseAll()} />}
    </section>
  );
}
