import { useLayoutEffect, useRef } from 'preact/hooks';
import { reachToConfirm } from '../../lib/domain/confirmed-identity.ts';
import type { Reach } from '../../lib/domain/consultation.ts';
import type { Room } from '../room.ts';
import { usePageMark } from './page-mark.ts';
import { ReachRow } from './reach-row.tsx';

type Props = { room: Room; reaches: readonly Reach[] };

/** Ways to reach the person; once one is confirmed, the keyboard goes on to the next that waits. */
export function ReachRows({ room, reaches }: Props) {
  const mark = usePageMark(room);
  const list = useRef<HTMLDListElement>(null);
  const waiting = reachToConfirm(room.state).length;
  const before = useRef(waiting);
  useLayoutEffect(() => {
    const confirmed = waiting < before.current;
    before.current = waiting;
    const page = list.current?.ownerDocument;
    // The button that was pressed is gone: the keyboard must not go back to the top of the page.
    if (!confirmed || !page || page.activeElement !== page.body) return;
    const next = ['.act button', '.place'].map((each) =>
      list.current?.querySelector<HTMLElement>(each),
    );
    next.find(Boolean)?.focus();
  }, [waiting]);
  return (
    <dl ref={list} class="values">
      {reaches.map((reach) => (
        <ReachRow key={reach} room={room} reach={reach} mark={mark} />
      ))}
    </dl>
  );
}
