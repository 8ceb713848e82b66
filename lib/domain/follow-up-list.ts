import { zod } from '../zod.ts';
import { FollowUp } from './follow-up.ts';
import { isDue } from './follow-up-outcome.ts';
import { monthBefore, monthOf } from './months.ts';

/** Longest memory of the list, in months before the current one. */
export const KEPT_MONTHS = 24;

/** Most requests that are kept. */
export const KEPT_REQUESTS = 2000;

/** Waiting times that may be chosen before a reminder, in calendar days; null: no reminder. */
export const REMINDER_CHOICES = [3, 5, 7, 10, 14, 21, 30, null] as const;

/** The list kept on this machine, with how it reminds. */
export const FollowUpList = zod.strictObject({
  /** Days of waiting before a reminder; null: none. */
  reminderDays: zod.nullable(zod.int().check(zod.minimum(1), zod.maximum(365))),
  /** Requests dropped for their age or number, that the user has not been told of yet. */
  dropped: zod.int().check(zod.nonnegative()),
  followUps: zod.array(FollowUp).check(zod.maxLength(KEPT_REQUESTS)),
});
export type FollowUpList = zod.infer<typeof FollowUpList>;

/** A machine where nothing is followed yet. */
export const EMPTY_LIST: FollowUpList = { reminderDays: 7, dropped: 0, followUps: [] };

/** The list with one request added, or in the place of the one with the same id. */
export function withFollowUp(list: FollowUpList, followUp: FollowUp): FollowUpList {
  const others = list.followUps.filter(({ id }) => id !== followUp.id);
  return { ...list, followUps: [...others, followUp] };
}

/** The list without what is older than `KEPT_MONTHS` months or beyond `KEPT_REQUESTS`, counted as dropped. */
export function withinLimits(list: FollowUpList, today: string): FollowUpList {
  const oldest = monthBefore(monthOf(today), KEPT_MONTHS);
  const kept = newestFirst(list.followUps.filter(({ sentOn }) => monthOf(sentOn) >= oldest)).slice(
    0,
    KEPT_REQUESTS,
  );
  const gone = list.followUps.length - kept.length;
  return gone === 0 ? list : { ...list, dropped: list.dropped + gone, followUps: kept };
}

/** Newest first; of the same day, the last one added first. */
export function newestFirst(followUps: readonly FollowUp[]): FollowUp[] {
  return followUps
    .toReversed()
    .sort((a, b) => (a.sentOn < b.sentOn ? 1 : a.sentOn > b.sentOn ? -1 : 0));
}

/** Requests of the list that have waited for longer than the user wants. */
export function dueOf(list: FollowUpList, today: string): FollowUp[] {
  return list.followUps.filter((each) => isDue(each, today, list.reminderDays));
}
