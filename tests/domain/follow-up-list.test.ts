import { describe, expect, test } from 'vitest';
import {
  dueOf,
  EMPTY_LIST,
  FollowUpList,
  KEPT_REQUESTS,
  newestFirst,
  withFollowUp,
  withinLimits,
} from '../../lib/domain/follow-up-list.ts';
import { followUp, several } from '../support/follow-ups.ts';

const TODAY = '2026-11-22';

describe('the list', () => {
  test('takes a request in the place of the one with the same id', () => {
    const once = withFollowUp(EMPTY_LIST, followUp(1));
    const twice = withFollowUp(withFollowUp(once, followUp(2)), followUp(1, { label: 'autre' }));
    expect(twice.followUps.map(({ id, label }) => [id.at(-1), label])).toEqual([
      ['2', ''],
      ['1', 'autre'],
    ]);
  });

  test('is the newest first, and of one day the last one added first', () => {
    const days = ['2026-11-02', '2026-11-05', '2026-11-02'];
    const list = days.map((sentOn, rank) => followUp(rank, { sentOn }));
    expect(newestFirst(list).map(({ id }) => id.at(-1))).toEqual(['1', '2', '0']);
  });

  test.each([
    ['2024-11-01', 1],
    ['2024-10-31', 0],
    ['2026-11-22', 1],
  ])('on 22 November 2026, of a request of %s keeps %i', (sentOn, kept) => {
    const list = withFollowUp(EMPTY_LIST, followUp(1, { sentOn }));
    const left = withinLimits(list, TODAY);
    expect(left.followUps).toHaveLength(kept);
    expect(left.dropped).toBe(1 - kept);
  });

  test('drops the oldest when it is full, and counts them until they were told', () => {
    const old = several(3, { sentOn: '2026-01-05' }, 5000);
    const list = { ...EMPTY_LIST, followUps: [...old, ...several(KEPT_REQUESTS, {})] };
    const left = withinLimits(list, TODAY);
    expect(left.followUps).toHaveLength(KEPT_REQUESTS);
    expect(left.followUps.some(({ sentOn }) => sentOn === '2026-01-05')).toBe(false);
    expect(left.dropped).toBe(3);
    expect(withinLimits(left, TODAY)).toBe(left);
    expect(FollowUpList.safeParse(left).success).toBe(true);
  });

  test('reminds of what has waited for longer than the user set', () => {
    const followUps = [
      followUp(1, { sentOn: '2026-11-14' }),
      followUp(2, { sentOn: '2026-11-15' }),
    ];
    const due = (reminderDays: number | null) =>
      dueOf({ ...EMPTY_LIST, reminderDays, followUps }, TODAY).map(({ id }) => id.at(-1));
    expect([due(7), due(3), due(null)]).toEqual([['1'], ['1', '2'], []]);
  });
});
