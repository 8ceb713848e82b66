/** A small generator of chance with a seed: the same sample on every machine (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws `count` rows, each with a weight of the square root of its population and a little. */
export function drawByPopulation<T extends { population?: number }>(
  rows: readonly T[],
  count: number,
  chance: () => number,
): T[] {
  const sums: number[] = [];
  let sum = 0;
  for (const { population = 0 } of rows) sums.push((sum += Math.sqrt(population + 50)));
  return Array.from({ length: count }, () => {
    const target = chance() * sum;
    return rows[sums.findIndex((reached) => reached >= target)];
  }).filter((row) => row !== undefined);
}

/** The text with one letter left out, replaced, or exchanged with its neighbour. */
export function mistyped(text: string, chance: () => number): string {
  const at = Math.floor(chance() * (text.length - 1));
  const kind = Math.floor(chance() * 3);
  const head = text.slice(0, at);
  if (kind === 0) return head + text.slice(at + 1);
  if (kind === 1) return head + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  return head + String.fromCharCode(97 + Math.floor(chance() * 26)) + text.slice(at + 1);
}
