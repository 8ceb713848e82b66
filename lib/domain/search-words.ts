/** Words that people put around a name when they ask about it: they say nothing of whom. */
const AROUND = new Set(
  'a au aux c ce d de des du en est et la le les l ou pas pour pourquoi qu que qui un une'.split(
    ' ',
  ),
);

/** Letters from which one mistyped letter is forgiven. */
const LONG_ENOUGH = 5;

/** A text as it is compared: its words, and the same without spaces (« D.A.C. » is « dac »). */
export interface Folded {
  words: readonly string[];
  compact: string;
}

/** Lower case, no accent; apostrophes, hyphens and every other sign are spaces. */
export function folded(text: string): Folded {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const words = plain.split(' ').filter(Boolean);
  return { words, compact: words.join('') };
}

/** The same question without the words around a name; itself when nothing else would be left. */
export function withoutLittleWords({ words, compact }: Folded): Folded {
  const kept = words.filter((word) => !AROUND.has(word));
  return kept.length === 0 ? { words, compact } : { words: kept, compact: kept.join('') };
}

/**
 * True when a word begins with what was typed but for one mistake: a letter more, less, other, or
 * two letters swapped. Nothing is forgiven in a short word.
 */
export function nearlyBegins(word: string, typed: string): boolean {
  if (typed.length < LONG_ENOUGH) return false;
  return [-1, 0, 1].some((more) => oneEditApart(word.slice(0, typed.length + more), typed));
}

/** True for the same word, or one edit away. */
function oneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  if (rest.slice(1) === otherRest.slice(1)) return true;
  if (rest === otherRest.slice(1) || rest.slice(1) === otherRest) return true;
  const swapped = rest.length > 1 ? `${rest.charAt(1)}${rest.charAt(0)}${rest.slice(2)}` : rest;
  return swapped === otherRest;
}
