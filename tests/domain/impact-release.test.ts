import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
import { withOutcome } from '../../lib/domain/follow-up-outcome.ts';
import { MARGINS } from '../../lib/domain/impact-margins.ts';
import { impactRelease } from '../../lib/domain/impact-release.ts';
import { SMALLEST } from '../../lib/domain/suppression.ts';
import { followUp, LINES, several } from '../support/follow-ups.ts';

const TODAY = '2026-11-22';
const OCTOBER = { sentOn: '2026-10-12' };

const release = (followUps: readonly FollowUp[]) => impactRelease(followUps, LINES, TODAY);

describe('what leaves', () => {
  test('is nothing under 11 requests in months that are over', () => {
    expect(release(several(10, OCTOBER))).toBeNull();
    expect(release([...several(10, OCTOBER), ...several(30, {}, 50)])).toBeNull();
    expect(release(several(11, OCTOBER))?.total).toBe(11);
  });

  test('names no line of 1 to 10, and says their sum with others', () => {
    const made = release([
      ...several(30, OCTOBER),
      ...several(12, { ...OCTOBER, actor: 'dac-information' }, 50),
      ...several(3, { ...OCTOBER, actor: 'clic-spda' }, 90),
    ]);
    expect(made?.tables.actor).toEqual({ shown: [], rest: 45 });
    expect(made?.tables.departement).toEqual({ shown: [{ id: '91', count: 45 }], rest: 0 });
    expect(made?.tables.month).toEqual({ shown: [{ id: '2026-10', count: 45 }], rest: 0 });
  });

  test('says the median only when the table of outcomes shows 11 answers', () => {
    const accepted = (count: number, from: number) =>
      several(count, OCTOBER, from).map((each) => withOutcome(each, 'accepted', '2026-10-15'));
    expect(release([...accepted(11, 0), ...several(20, OCTOBER, 50)])?.medianDelay).toBe(3);
    // 12 answers, in lines of which none is shown.
    const spread = [
      ...accepted(6, 0),
      ...several(6, OCTOBER, 20).map((each) => withOutcome(each, 'refused', '2026-10-15')),
      ...several(20, OCTOBER, 50),
    ];
    const made = release(spread);
    expect(made?.tables.outcome.shown).toEqual([{ id: 'en-attente', count: 20 }]);
    expect(made?.medianDelay).toBeNull();
  });

  test('never says a day, an id or a label', () => {
    const text = JSON.stringify(release(several(40, { ...OCTOBER, label: 'repère à moi' })));
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}|repère|00000000/u);
  });
});

const anyFollowUp: fc.Arbitrary<FollowUp> = fc
  .record({
    month: fc.constantFrom('2025-03', '2026-08', '2026-09', '2026-10', '2026-11'),
    actor: fc.constantFrom(...LINES.actor),
    departement: fc.constantFrom('75', '91', '974', null),
    needs: fc.subarray(['parcours', 'confier-coordination']),
    breaks: fc.constantFrom(true, false, null),
    outcome: fc.constantFrom('sent', 'accepted', 'redirected', 'refused', 'no-answer'),
    completionAsked: fc.boolean(),
  })
  .map(({ month, outcome, ...others }) =>
    withOutcome(followUp(0, { ...others, sentOn: `${month}-05` }), outcome, `${month}-15`),
  );

describe('of any list', () => {
  test('all tables add up to the same total, without a count from 1 to 10', () => {
    fc.assert(
      fc.property(fc.array(anyFollowUp, { maxLength: 150 }), (followUps) => {
        const made = release(followUps);
        if (!made) return;
        for (const margin of MARGINS) {
          const { shown, rest } = made.tables[margin];
          const counts = [...shown.map(({ count }) => count), ...(rest > 0 ? [rest] : [])];
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(made.total);
          expect(counts.every((count) => count >= SMALLEST)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  // One table says nothing more of another than the total, which `suppression.test.ts` takes as known:
  // requests may be dealt again between the lines of one table while the others stay as they are.
  test('a table leaves the same whatever the others hold', () => {
    fc.assert(
      fc.property(fc.array(anyFollowUp, { minLength: 20, maxLength: 120 }), (drawn) => {
        const past = drawn.filter(({ sentOn }) => sentOn < '2026-11');
        const others = past.map(({ actor }) => actor).toReversed();
        const dealt = past.map((each, rank) => ({ ...each, actor: others[rank] ?? each.actor }));
        expect(release(dealt)).toEqual(release(past));
      }),
      { numRuns: 50 },
    );
  });
});
