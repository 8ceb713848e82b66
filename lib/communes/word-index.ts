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

/** Sorts by counting: no comparison. Entries keep their order inside a drawer. */
export function indexWords({ letters, starts }: FoldedNames): WordIndex {
  const found = wordsOf(letters, starts);
  const drawers = new Uint32Array(SIZE * SIZE + 1);
  for (const drawer of found.drawers) drawers[drawer + 1] = (drawers[drawer + 1] ?? 0) + 1;
  for (let at = 1; at < drawers.length; at += 1) {
    drawers[at] = (drawers[at] ?? 0) + (drawers[at - 1] ?? 0);
  }
  const next = drawers.slice();
  const count = found.drawers.length;
  const entries = new Uint16Array(count);
  const positions = new Uint32Array(count);
  for (let word = 0; word < count; word += 1) {
    const drawer = found.drawers[word] ?? 0;
    const place = next[drawer] ?? 0;
    next[drawer] = place + 1;
    entries[place] = found.entries[word] ?? 0;
    positions[place] = found.positions[word] ?? 0;
  }
  return { drawers, entries, positions };
}

/** The words in the order of the names, each with its drawer. */
function wordsOf(letters: Uint8Array, starts: Uint32Array) {
  const most = (letters.length + starts.length) >> 1;
  const drawers = new Uint16Array(most);
  const entries = new Uint16Array(most);
  const positions = new Uint32Array(most);
  let count = 0;
  for (let entry = 0; entry < starts.length - 1; entry += 1) {
    const end = starts[entry + 1] ?? 0;
    let before = SPACE;
    for (let at = starts[entry] ?? 0; at < end; at += 1) {
      const letter = letters[at] ?? SPACE;
      if (before === SPACE) {
        drawers[count] = drawerOf(letters, at, end);
        entries[count] = entry;
        positions[count] = at;
        count += 1;
      }
      before = letter;
    }
  }
  return { drawers: drawers.subarray(0, count), entries, positions };
}

/** Places `from` to `to` (excluded) of the words that can start with `text`. */
export function drawersOf(index: WordIndex, text: Uint8Array): { from: number; to: number } {
  const first = drawerOf(text, 0, text.length);
  const last = text.length > 1 ? first + 1 : first + SIZE;
  return { from: index.drawers[first] ?? 0, to: index.drawers[last] ?? 0 };
}

/** Letters are 1 to 26; a digit, a space or the end of the name is 0. */
function drawerOf(letters: Uint8Array, at: number, end: number): number {
  return rank(letters[at] ?? 0) * SIZE + (at + 1 < end ? rank(letters[at + 1] ?? 0) : 0);
}

function rank(letter: number): number {
  return letter >= 97 && letter <= 122 ? letter - 96 : 0;
}
