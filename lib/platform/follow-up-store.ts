import { withFollowUp } from '../domain/follow-up-list.ts';
import type { FollowUpStore } from '../ports/requests.ts';
import { changeFollowUps, followUpsItem, loadFollowUps } from '../storage/follow-ups.ts';
import { watchItem } from '../storage/stored-item.ts';
import { systemClock } from './system-clock.ts';

/** The requests followed on this machine. */
export const localFollowUps: FollowUpStore = {
  list: () => loadFollowUps(systemClock.today()),
  put: (followUp) => changeFollowUps((list) => withFollowUp(list, followUp), systemClock.today()),
  forget: (id) =>
    changeFollowUps(
      (list) => ({ ...list, followUps: list.followUps.filter((each) => each.id !== id) }),
      systemClock.today(),
    ),
  remindAfter: (reminderDays) =>
    changeFollowUps((list) => ({ ...list, reminderDays }), systemClock.today()),
  dropSeen: () => changeFollowUps((list) => ({ ...list, dropped: 0 }), systemClock.today()),
  onChange: (listener) => watchItem(followUpsItem, listener),
};
