import { describe, expect, test } from 'vitest';
import { countsOf, impactOf, median } from '../../lib/domain/impact.ts';
import { impactLines } from '../../lib/domain/impact-lines.ts';
import { FIGURES, MARGINS } from '../../lib/domain/impact-margins.ts';
import { withOutcome } from '../../lib/domain/follow-up-outcome.ts';
import { monthBefore, monthsBetween, quarterOf } from '../../lib/domain/months.ts';
import { followUp, LINES, several } from '../support/follow-ups.ts';
import { shippedPack } from '../support/knowledge.ts';

const ACCEPTED = { outcome: 'accepted', outcomeOn: '2026-11-09' } as const;

describe('what requests add up to', () => {
  test('is exact, for whoever keeps the list', () => {
    const impact = impactOf(
      [
        followUp(1, ACCEPTED),
        followUp(2, { ...ACCEPTED, completionAsked: true }),
        followUp(3, { outcome: 'redirected', outcomeOn: '2026-11-05', sentOn: '2026-10-30' }),
        followUp(4, { outcome: 'no-answer', outcomeOn: '2026-11-20', breaks: null }),
        followUp(5, { needs: ['parcours', 'confier-coordination'], departement: null }),
        followUp(6, { needs: [], actor: 'acteur-regional', breaks: false }),
      ],
      LINES,
    );
    expect(impact).toMatchObject({ total: 6, answered: 3, rightFirstTime: 1, waiting: 2 });
    expect(impact.tables).toEqual({
      month: [
        { id: '2026-10', count: 1 },
        { id: '2026-11', count: 5 },
      ],
      actor: [
        { id: 'dac-coordination', count: 5 },
        { id: 'acteur-regional', count: 1 },
      ],
      departement: [
        { id: '91', count: 5 },
        { id: 'inconnu', count: 1 },
      ],
      need: [
        { id: 'confier-coordination', count: 4 },
        { id: 'plusieurs', count: 1 },
        { id: 'inconnu', count: 1 },
      ],
      outcome: [
        { id: 'acceptee-d-emblee', count: 1 },
        { id: 'acceptee-apres-complement', count: 1 },
        { id: 'reorientee', count: 1 },
        { id: 'sans-reponse', count: 1 },
        { id: 'en-attente', count: 2 },
      ],
      breaks: [
        { id: 'oui', count: 4 },
        { id: 'non', count: 1 },
        { id: 'inconnu', count: 1 },
      ],
    });
  });

  test.each(MARGINS)('counts each request under one line of the table of %s', (margin) => {
    const all = [followUp(1), followUp(2, { needs: [], breaks: null, departement: null })];
    const counts = countsOf(all, margin, LINES);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(counts.length).toBeGreaterThanOrEqual(LINES[margin].length);
  });

  test('says a quarter’s median from 11 answers on, by the day of sending', () => {
    const answered = (count: number, sentOn: string, on: string, from: number) =>
      several(count, { sentOn }, from).map((each) => withOutcome(each, 'accepted', on));
    const { delays } = impactOf(
      [
        ...answered(6, '2026-09-30', '2026-10-02', 0),
        ...answered(5, '2026-07-01', '2026-07-05', 100),
        ...answered(10, '2026-10-01', '2026-10-02', 200),
      ],
      LINES,
    );
    expect(delays).toEqual([
      { quarter: '2026-T3', answered: 11, median: 2 },
      { quarter: '2026-T4', answered: 10, median: null },
    ]);
  });

  test.each([
    [[3], 3],
    [[9, 1, 2], 2],
    [[4, 1, 2, 9], 3],
    [[1, 2], 1.5],
  ])('has %j for median %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});

describe('the lines of the tables', () => {
  const lines = impactLines(shippedPack, '2026-11-22');

  test('come from the knowledge and the calendar', () => {
    expect(lines.month).toHaveLength(25);
    expect([lines.month[0], lines.month.at(-1)]).toEqual(['2024-11', '2026-11']);
    expect(lines.departement).toHaveLength(105);
    expect(lines.departement.slice(18, 22)).toEqual(['19', '2A', '2B', '21']);
    expect(lines.need).toContain('confier-coordination');
    expect(lines.actor).toContain('dac-coordination');
  });

  test.each(MARGINS)('hold where a usual request is counted, for %s', (margin) => {
    expect(lines[margin]).toContain(FIGURES[margin](followUp(1)));
    expect(new Set(lines[margin]).size).toBe(lines[margin].length);
  });
});

test('months and quarters follow the calendar', () => {
  expect(monthBefore('2026-01', 1)).toBe('2025-12');
  expect(monthBefore('2026-11', 24)).toBe('2024-11');
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(['2026-01-31', '2026-03', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
    '2026-T1',
    '2026-T1',
    '2026-T2',
    '2026-T4',
  ]);
});
