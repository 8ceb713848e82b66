import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Count, released, SMALLEST } from '../../lib/domain/suppression.ts';

/** Fewest values that a hidden count may have, for who knows the release, its total and the rule. */
const FEWEST_VALUES = 10;

function table(counts: readonly number[]): Count[] {
  return counts.map((count, rank) => ({ id: String.fromCharCode(97 + rank), count }));
}

/** What leaves, in one line: `b40 c12 +25`. */
function leaves(counts: readonly number[]): string {
  const release = released(table(counts));
  if (!release) return 'nothing';
  const shown = release.shown.map(({ id, count }) => `${id}${count}`);
  return [...shown, ...(release.rest > 0 ? [`+${release.rest}`] : [])].join(' ');
}

/** Every way to share a total among so many lines. */
function* shares(total: number, lines: number): Generator<number[]> {
  if (lines === 1) yield [total];
  else {
    for (let first = 0; first <= total; first += 1) {
      for (const others of shares(total - first, lines - 1)) yield [first, ...others];
    }
  }
}

describe('a table that leaves', () => {
  test.each([
    [[5, 5], 'nothing'],
    [[11], 'a11'],
    [[11, 0], 'a11'],
    [[40, 25, 12], 'a40 b25 c12'],
    [[40, 25, 0], 'a40 b25'],
    [[40, 5], '+45'],
    [[40, 25, 5], '+70'],
    [[40, 25, 30, 5], 'c30 +70'],
    [[40, 5, 6, 0], 'a40 +11'],
    [[40, 1, 0, 0], '+41'],
    [[40, 25, 1, 0, 0], 'b25 +41'],
    [[40, 10, 10, 10], '+70'],
    [[10, 10, 10], '+30'],
  ])('of %j shows %s', (counts, shown) => {
    expect(leaves(counts)).toBe(shown);
  });

  test('holds no count from 1 to 10, and adds up to the total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 40 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const release = released(table(counts));
        if (!release) return total < SMALLEST;
        const shown = release.shown.map(({ count }) => count);
        const numbers = release.rest > 0 ? [...shown, release.rest] : shown;
        expect(numbers.every((count) => count >= SMALLEST)).toBe(true);
        expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(total);
        const hidden = counts.length - shown.length;
        return release.rest === 0 || hidden >= Math.min(3, counts.length);
      }),
    );
  });
});

describe('who knows the release, its total and this very rule', () => {
  test.each([
    [2, 70],
    [3, 70],
    [4, 48],
    [5, 24],
  ])('cannot tell a small count of a table of %i lines, up to %i requests', (lines, most) => {
    for (let total = SMALLEST; total <= most; total += 1) {
      const alike = new Map<string, number[][]>();
      for (const counts of shares(total, lines)) {
        const key = leaves(counts);
        alike.set(key, [...(alike.get(key) ?? []), counts]);
      }
      for (const [key, tables] of alike)
        expect([total, key, leastOpen(tables)]).toEqual([total, key, null]);
    }
  });

  test('cannot tell one of a longer table either', () => {
    const counts = fc.array(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 40 })), {
      minLength: 6,
      maxLength: 30,
    });
    fc.assert(
      fc.property(counts, (drawn) => {
        const release = released(table(drawn));
        fc.pre(release !== null && release.rest > 0);
        const key = leaves(drawn);
        const shown = new Set(release?.shown.map(({ id }) => id));
        const hidden = table(drawn).flatMap(({ id }, rank) => (shown.has(id) ? [] : [rank]));
        // Moving requests from one hidden line to another leaves the release as it is often enough.
        for (const rank of hidden.filter((each) => (drawn[each] ?? 0) < SMALLEST)) {
          expect(valuesOf(drawn, rank, hidden, key)).toBeGreaterThan(1);
        }
      }),
    );
  });
});

/** The first line that may be small and has too few possible values; null when there is none. */
function leastOpen(tables: readonly number[][]): string | null {
  const [first = []] = tables;
  const release = released(table(first));
  const shown = new Set(release?.shown.map(({ id }) => id));
  for (const [rank, { id }] of table(first).entries()) {
    if (shown.has(id) || release?.rest === 0) continue;
    const values = new Set(tables.map((counts) => counts[rank] ?? 0));
    const maySmall = [...values].some((value) => value < SMALLEST);
    if (maySmall && values.size < FEWEST_VALUES) return `${id}: ${[...values].join()}`;
  }
  return null;
}

/** Values of a line found by moving requests to or from one other hidden line, the release unchanged. */
function valuesOf(drawn: readonly number[], rank: number, hidden: readonly number[], key: string) {
  const values = new Set<number>();
  for (let value = 0; value < SMALLEST; value += 1) {
    for (const other of hidden) {
      const moved = [...drawn];
      const step = value - (drawn[rank] ?? 0);
      moved[rank] = value;
      if (other !== rank) moved[other] = (moved[other] ?? 0) - step;
      else if (step !== 0) continue;
      if ((moved[other] ?? 0) >= 0 && leaves(moved) === key) values.add(value);
    }
  }
  return values.size;
}
