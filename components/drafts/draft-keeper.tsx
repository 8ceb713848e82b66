import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isUnderWay } from '../../lib/domain/consultation.ts';
import { DRAFT_HOURS } from '../../lib/domain/draft.ts';
import type { DraftStore } from '../../lib/ports/requests.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import type { Room } from '../room.ts';
import { draftsText, momentText } from '../text/drafts-text.ts';
import { Button } from '../ui/button.tsx';
import { useDraft } from './use-draft.ts';

type Props = { room: Room; drafts: DraftStore };

/** Under every room: the way to keep a draft, then when it was last saved and until when. */
export function DraftKeeper({ room, drafts }: Props) {
  const { state, today } = room;
  const { line, failure, lost, keep, stop } = useDraft(room, drafts);
  const kept = state.draft !== null;
  const [erased, setErased] = useState<number | null>(null);
  const gone = !kept && !lost && erased === state.serial;
  const said = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed is gone: the keyboard goes on from here.
    if (pressed.current) said.current?.focus();
    pressed.current = false;
  }, [kept]);
  if (!kept && !lost && !gone && !failure && (state.step === 'patient' || !isUnderWay(state)))
    return null;
  const keepIt = (): void => {
    pressed.current = true;
    setErased(null);
    keep();
  };
  const eraseIt = (): void => {
    pressed.current = true;
    setErased(state.serial);
    stop();
  };
  const offered = !kept && state.step !== 'patient';
  return (
    <section class="draft" aria-label={draftsText.name} part="draft">
      {failure && <FailureNotice failure={failure} />}
      <p role="status" class="quiet" ref={said} tabIndex={-1}>
        {kept && (line ? savedText(line, today) : draftsText.waiting)}
        {kept && state.step === 'delivery' && ` ${draftsText.withErase}`}
        {lost && draftsText.notKept}
        {gone && draftsText.erased}
      </p>
      <p class="quiet">
        {kept && (
          <Button look="link" onPress={eraseIt}>
            {draftsText.stop}
          </Button>
        )}
        {offered && (
          <>
            <Button look="link" onPress={keepIt}>
              {draftsText.keep}
            </Button>
            {` (${draftsText.keepHelp(DRAFT_HOURS)})`}
          </>
        )}
      </p>
    </section>
  );
}

function savedText(
  { savedAt, expiresAt, place }: NonNullable<ReturnType<typeof useDraft>['line']>,
  today: string,
): string {
  const saved = momentText(savedAt, today);
  return place === 'memory'
    ? draftsText.keptInMemory(saved)
    : draftsText.kept(saved, momentText(expiresAt, today));
}
