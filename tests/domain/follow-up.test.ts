import { describe, expect, test } from 'vitest';
import { FollowUp, followUpOf } from '../../lib/domain/follow-up.ts';
import {
  answerDelay,
  isAnswerDate,
  isDue,
  isRightFirstTime,
  OUTCOMES,
  withOutcome,
} from '../../lib/domain/follow-up-outcome.ts';
import { followUp, SENT } from '../support/follow-ups.ts';

describe('the record of a request', () => {
  test('holds what the schema names, and nothing else can come in', () => {
    expect(FollowUp.safeParse(SENT).success).toBe(true);
    for (const key of ['birthName', 'name', 'phone', 'commune', 'birthDate', 'motif']) {
      expect(FollowUp.safeParse({ ...SENT, [key]: 'MODÈLE' }).success, key).toBe(false);
    }
    expect(Object.keys(SENT).toSorted()).toEqual([
      'actor',
      'breaks',
      'completionAsked',
      'departement',
      'id',
      'instance',
      'label',
      'needs',
      'outcome',
      'outcomeOn',
      'reasons',
      'redirectedTo',
      'refusedWhy',
      'sentOn',
      'way',
    ]);
  });

  test.each([
    ['91223', '91'],
    ['2A004', '2A'],
    ['97411', '974'],
    ['98818', '988'],
    ['??', null],
    [null, null],
  ])('of the commune %s keeps the département %s', (commune, departement) => {
    expect(followUpOf({ ...SENT, commune, answers: {} }).departement).toBe(departement);
  });

  test.each([
    ['oui', true],
    ['non', false],
    ['ne-sait-pas', null],
  ])('says of « %s » to breaks: %s', (ruptures, breaks) => {
    expect(followUpOf({ ...SENT, commune: null, answers: { ruptures } }).breaks).toBe(breaks);
  });

  test('keeps no option of the need when it is not known', () => {
    const answers = { besoin: 'ne-sait-pas' };
    expect(followUpOf({ ...SENT, commune: null, answers }).needs).toEqual([]);
  });

  test('cuts a label that is too long for the schema', () => {
    const long = followUpOf({ ...SENT, commune: null, answers: {}, label: ` ${'a'.repeat(80)}` });
    expect(long.label).toBe('a'.repeat(60));
  });
});

describe('an outcome', () => {
  test.each(OUTCOMES)('may become %s from any other, and the record stays one', (next) => {
    for (const before of OUTCOMES) {
      const from = withOutcome(SENT, before, '2026-11-05', { redirectedTo: 'clic-spda' });
      const to = withOutcome(from, next, '2026-11-09');
      expect(FollowUp.safeParse(to).success).toBe(true);
      expect(to.outcomeOn).toBe(next === 'sent' ? null : '2026-11-09');
      expect(to.redirectedTo).toBeNull();
    }
  });

  test('takes its detail with it, and only its own', () => {
    const detail = { redirectedTo: 'clic-spda', refusedWhy: 'doublon' } as const;
    const redirected = withOutcome(SENT, 'redirected', '2026-11-05', detail);
    expect([redirected.redirectedTo, redirected.refusedWhy]).toEqual(['clic-spda', null]);
    const refused = withOutcome(redirected, 'refused', '2026-11-06', detail);
    expect([refused.redirectedTo, refused.refusedWhy]).toEqual([null, 'doublon']);
  });

  test('never comes before the request', () => {
    expect(withOutcome(SENT, 'accepted', '2026-10-30').outcomeOn).toBe('2026-11-02');
  });

  test.each([
    ['2026-11-01', false],
    ['2026-11-02', true],
    ['2026-11-22', true],
    ['2026-11-23', false],
    ['2026-11-31', false],
    ['', false],
  ])('may be dated %s: %s', (day, may) => {
    expect(isAnswerDate(day, SENT, '2026-11-22')).toBe(may);
  });
});

describe('the delay', () => {
  test.each([
    ['accepted', '2026-11-02', 0],
    ['redirected', '2026-11-09', 7],
    ['refused', '2027-03-02', 120],
    ['acknowledged', '2026-11-09', null],
    ['no-answer', '2026-11-09', null],
    ['sent', '2026-11-09', null],
  ] as const)('of a request %s on %s is %s days', (outcome, on, days) => {
    expect(answerDelay(withOutcome(SENT, outcome, on))).toBe(days);
  });

  test('counts a day as a day when the clocks change', () => {
    const sent = followUp(1, { sentOn: '2026-10-24' });
    expect(answerDelay(withOutcome(sent, 'accepted', '2026-10-26'))).toBe(2);
  });

  test.each([
    ['sent', '2026-11-09', 7, false],
    ['sent', '2026-11-10', 7, true],
    ['acknowledged', '2026-11-10', 7, true],
    ['sent', '2027-11-10', null, false],
    ['accepted', '2027-11-10', 7, false],
    ['no-answer', '2027-11-10', 7, false],
  ] as const)('makes %s due on %s after %s days: %s', (outcome, today, days, due) => {
    expect(isDue(withOutcome(SENT, outcome, '2026-11-03'), today, days)).toBe(due);
  });
});

describe('right first time', () => {
  test.each([
    ['accepted', false, true],
    ['accepted', true, false],
    ['redirected', false, false],
    ['refused', false, false],
    ['acknowledged', false, false],
    ['no-answer', false, false],
    ['sent', false, false],
  ] as const)('%s, completion asked %s: %s', (outcome, completionAsked, right) => {
    expect(isRightFirstTime(followUp(1, { outcome, completionAsked }))).toBe(right);
  });
});
