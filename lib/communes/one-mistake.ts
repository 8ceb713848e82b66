/** How far a name answers a text typed with one mistake. */
export type Likeness = 'none' | 'beginning' | 'whole';

/**
 * Compares a typed text with the letters `start` to `end` (excluded) of `letters`, allowing one
 * mistake: a letter too few, one too many, one for another, or two neighbours exchanged. With a
 * single mistake nothing must be computed as a table: up to the first difference both are equal,
 * behind it one of four shifts must match to the end.
 */
export function likeness(
  typed: Uint8Array,
  letters: Uint8Array,
  start: number,
  end: number,
): Likeness {
  let at = 0;
  while (at < typed.length && start + at < end && typed[at] === letters[start + at]) at += 1;
  const name = start + at;
  if (at === typed.length) return name + 1 >= end ? 'whole' : 'beginning';
  const found = Math.max(
    rest(typed, at + 1, letters, name + 1, end),
    rest(typed, at, letters, name + 1, end),
    rest(typed, at + 1, letters, name, end),
    typed[at] === letters[name + 1] && typed[at + 1] === letters[name]
      ? rest(typed, at + 2, letters, name + 2, end)
      : NONE,
  );
  if (found === NONE) return 'none';
  return found === WHOLE ? 'whole' : 'beginning';
}

const NONE = 0;
const BEGINNING = 1;
const WHOLE = 2;

function rest(
  typed: Uint8Array,
  from: number,
  letters: Uint8Array,
  start: number,
  end: number,
): number {
  const left = typed.length - from;
  if (start + left > end) return NONE;
  for (let at = 0; at < left; at += 1) {
    if (typed[from + at] !== letters[start + at]) return NONE;
  }
  return start + left === end ? WHOLE : BEGINNING;
}

/**
 * True when at most one of the letters typed is missing in the name: the cheap screen before
 * `likeness`. One mistake can bring at most one letter that the name does not have.
 */
export function mayBeOneMistake(typedMask: number, nameMask: number): boolean {
  const foreign = typedMask & ~nameMask;
  return (foreign & (foreign - 1)) === 0;
}
