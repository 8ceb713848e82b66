/** Beyond so many elements in the balance, a subset that cannot be reduced is enough. */
const EXACT_UP_TO = 12;

/**
 * The smallest subset that passes a test that the whole passes; at equal size the first in the given
 * order. Meant for tests that a larger subset passes too: then what cannot be left out is in every
 * answer, and only the rest is searched. Removing any one element of the result fails the test.
 */
export function smallestSubset<T>(whole: readonly T[], passes: (some: T[]) => boolean): T[] {
  const needed = new Set(whole.filter((one) => !passes(whole.filter((other) => other !== one))));
  const optional = whole.filter((one) => !needed.has(one));
  const within = (chosen: ReadonlySet<T>) =>
    whole.filter((one) => needed.has(one) || chosen.has(one));
  const reduced = reduce([...whole], passes);
  if (optional.length > EXACT_UP_TO) return reduced;
  for (let size = 0; needed.size + size <= reduced.length; size += 1) {
    for (const chosen of subsets(optional, size)) {
      const some = within(new Set(chosen));
      if (passes(some)) return reduce(some, passes);
    }
  }
  return reduced;
}

/** Leaves out, last first, all that is not needed. */
function reduce<T>(some: T[], passes: (some: T[]) => boolean): T[] {
  const spare = some.findLast((one) => passes(some.filter((other) => other !== one)));
  return spare === undefined
    ? some
    : reduce(
        some.filter((other) => other !== spare),
        passes,
      );
}

/** The subsets of one size, in the order of their elements. */
function* subsets<T>(all: readonly T[], size: number): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [at, one] of all.entries()) {
    for (const others of subsets(all.slice(at + 1), size - 1)) yield [one, ...others];
  }
}
