import type { FoldedNames } from './folded-names.ts';

/**
 * Every word of every name, sorted into drawers by its first two letters. A typed text opens one
 * drawer (27 for a single letter) instead of walking through all the names.
 */
export interface WordIndex {
  /** Where each drawer starts in the two next arrays; one more entry closes the last. */
  drawers: Uint32Array;
  entries: Uint16Array;
  /** Position of the word in the folded letters. */
  positions: Uint32Array;
}

const SPACE = 32;
const SIZE = 27;

/** Sorts by counting: two walks, no comparison. Entries keep their order inside a drawer. */
export function indexWords(names: FoldedNames): WordIndex {
  const drawers = new Uint32Array(SIZE * SIZE + 1);
  const { letters, starts } = names;
  eachWord(names, (_, position, end) => {
    const drawer = drawerOf(letters, position, end) + 1;
    drawers[drawer] = (drawers[drawer] ?? 0) + 1;
  });
  for (let at = 1; at < drawers.length; at += 1) {
    drawers[at] = (drawers[at] ?? 0) + (drawers[at - 1] ?? 0);
  }
  const next = drawers.slice();
  const total = drawers[drawers.length - 1] ?? 0;
  const entries = new Uint16Array(total);
  const positions = new Uint32Array(total);
  eachWord({ letters, starts }, (entry, position, end) => {
    const drawer = drawerOf(letters, position, end);
    const place = next[drawer] ?? 0;
    next[drawer] = place + 1;
    entries[place] = entry;
    positions[place] = position;
  });
  return { drawers, entries, positions };
}

/** Places `from` to `to` (excluded) of the words that can start with `text`. */
export function drawersOf(index: WordIndex, text: Uint8Array): { from: number; to: number } {
  const first = drawerOf(text, 0, text.length);
  const last = text.length > 1 ? first + 1 : first + SIZE;
  return { from: index.drawers[first] ?? 0, to: index.drawers[last] ?? 0 };
}

function eachWord(
  { letters, starts }: Pick<FoldedNames, 'letters' | 'starts'>,
  visit: (entry: number, position: number, end: number) => void,
): void {
  for (let entry = 0; entry < starts.length - 1; entry += 1) {
    const end = starts[entry + 1] ?? 0;
    let inside = false;
    for (let at = starts[entry] ?? 0; at < end; at += 1) {
      const space = letters[at] === SPACE;
      if (!space && !inside) visit(entry, at, end);
      inside = !space;
    }
  }
}

/** Letters are 1 to 26; a digit, a space or the end of the name is 0. */
function drawerOf(letters: Uint8Array, at: number, end: number): number {
  return rank(letters[at] ?? 0) * SIZE + (at + 1 < end ? rank(letters[at + 1] ?? 0) : 0);
}

function rank(letter: number): number {
  return letter >= 97 && letter <= 122 ? letter - 96 : 0;
}
