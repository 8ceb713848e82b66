import { vi } from 'vitest';
import { success } from '../../lib/domain/failure.ts';
import { EMPTY_LIST, type FollowUpList, withFollowUp } from '../../lib/domain/follow-up-list.ts';
import type { FollowUpStore } from '../../lib/ports/requests.ts';

/** A list in memory, which tells its listeners. */
export function memoryFollowUps(start: Partial<FollowUpList> = {}) {
  let list: FollowUpList = { ...EMPTY_LIST, ...start };
  const heard = new Set<() => void>();
  const change = async (next: FollowUpList) => {
    list = next;
    heard.forEach((tell) => tell());
    return success(null);
  };
  const store = {
    list: async () => success(list),
    put: vi.fn<FollowUpStore['put']>((followUp) => change(withFollowUp(list, followUp))),
    forget: (id) => change({ ...list, followUps: list.followUps.filter((each) => each.id !== id) }),
    remindAfter: (reminderDays) => change({ ...list, reminderDays }),
    dropSeen: () => change({ ...list, dropped: 0 }),
    onChange: (listener) => {
      heard.add(listener);
      return () => heard.delete(listener);
    },
  } satisfies FollowUpStore;
  return { store, now: () => list };
}
