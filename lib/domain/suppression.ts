/** How many requests fall under one line of a table. */
export interface Count {
  id: string;
  count: number;
}

/** A table as it may leave: some lines with their counts, all the others as one sum. */
export interface ReleasedTable {
  shown: Count[];
  /** Sum of the lines that are not shown; 0, or at least `SMALLEST`. */
  rest: number;
}

/** The smallest count that may leave, except none at all. */
export const SMALLEST = 11;

const LARGEST_HIDDEN = SMALLEST - 1;

/** Fewest lines that the rest is made of, where the table has as many. */
const FEWEST_HIDDEN = 3;

/**
 * A table in which no count under 11 can be read or found by subtraction. `counts`: every line that
 * could exist, those of nobody included, in an order that does not depend on the counts; each
 * request under one line only. Null when there are fewer than 11 requests in all.
 *
 * Small lines (0 to 10) are summed as the rest, without their names. When they are fewer than three,
 * when their sum is itself small, or when it is so large that it would push each of them towards 10,
 * the first large line joins them, then the next until there are three. `docs/suivi.md` tells why
 * nothing can be found, even by who knows this rule.
 */
export function released(counts: readonly Count[]): ReleasedTable | null {
  if (sum(counts) < SMALLEST) return null;
  const small = counts.filter(({ count }) => count < SMALLEST);
  const large = counts.filter(({ count }) => count >= SMALLEST);
  if (sum(small) === 0) return { shown: large, rest: 0 };
  const shown = large.slice(joining(small));
  return { shown, rest: sum(counts) - sum(shown) };
}

/** How many large lines must join the small ones. */
function joining(small: readonly Count[]): number {
  const hidden = sum(small);
  const isFew = small.length < FEWEST_HIDDEN || hidden < SMALLEST;
  const isFull = hidden > LARGEST_HIDDEN * (small.length - 1);
  return isFew || isFull ? Math.max(1, FEWEST_HIDDEN - small.length) : 0;
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
