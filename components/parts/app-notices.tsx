import type { Failure } from '../../lib/domain/failure.ts';
import type { Room } from '../room.ts';
import { failureText, PACK_MISSING_TEXT } from '../text/failure-text.ts';
import { Notice } from '../ui/notice.tsx';

type Props = {
  room: Room;
  knowledgeMissing: boolean;
  failures: readonly (Failure | null)[];
};

/** What is wrong, wherever the user is: it never stops the consultation. */
export function AppNotices({ room, knowledgeMissing, failures }: Props) {
  const { state } = room;
  const sentences = failures.flatMap((failure) => (failure ? [failureText(failure)] : []));
  return (
    <>
      {state.unreadable && state.step !== 'patient' && (
        <Notice>{failureText({ code: 'page-unreadable' })}</Notice>
      )}
      {knowledgeMissing && <Notice>{PACK_MISSING_TEXT}</Notice>}
      {[...new Set(sentences)].map((sentence) => (
        <Notice key={sentence}>{sentence}</Notice>
      ))}
    </>
  );
}
