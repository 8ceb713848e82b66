import type { Failure } from '../../lib/domain/failure.ts';
import type { Room } from '../room.ts';
import { failureText, PACK_MISSING_TEXT } from '../text/failure-text.ts';
import { Notice } from '../ui/notice.tsx';
import { deferred } from '../ui/deferred.tsx';

type Props = {
  room: Room;
  knowledgeMissing: boolean;
  failures: readonly (Failure | null)[];
};

const ChartChanged = deferred(async () => (await import('./chart-changed.tsx')).ChartChanged, '');

/** What is wrong, wherever the user is: it never stops the consultation. */
export function AppNotices({ room, knowledgeMissing, failures }: Props) {
  const { state, send } = room;
  const sentences = failures.flatMap((failure) => (failure ? [failureText(failure)] : []));
  return (
    <div class="notices" role="status">
      {state.pending && <ChartChanged state={state} send={send} />}
      {state.unreadable && state.step !== 'patient' && (
        <Notice>{failureText({ code: 'page-unreadable' })}</Notice>
      )}
      {knowledgeMissing && <Notice>{PACK_MISSING_TEXT}</Notice>}
      {[...new Set(sentences)].map((sentence) => (
        <Notice key={sentence}>{sentence}</Notice>
      ))}
    </div>
  );
}
