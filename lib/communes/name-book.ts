import { FIRST_MARK, LONGEST_SHARED } from './asset-format.ts';

/** Names one after the other in one array: a tenth of the memory that as many strings would take. */
export interface NameBook {
  letters: Uint16Array;
  /** Where each name starts; one more entry closes the last name. */
  starts: Uint32Array;
}

/** Reads front-coded names, then writes the further names behind them. */
export function readNames(coded: string, count: number, further: readonly string[]): NameBook {
  const total = further.reduce((sum, name) => sum + name.length, 0);
  const starts = new Uint32Array(count + further.length + 1);
  // A mark stands for at most LONGEST_SHARED letters: the exact length is known only at the end.
  const letters = new Uint16Array(coded.length + count * LONGEST_SHARED + total);
  let length = 0;
  let name = 0;
  let last = 0;
  for (let at = 0; at < coded.length; at += 1) {
    const code = coded.charCodeAt(at);
    const shared = code - FIRST_MARK;
    if (shared >= 0 && shared <= LONGEST_SHARED) {
      const start = length;
      starts[name] = start;
      name += 1;
      for (const end = last + shared; last < end; last += 1) {
        letters[length] = letters[last] ?? 0;
        length += 1;
      }
      last = start;
    } else {
      letters[length] = code;
      length += 1;
    }
  }
  if (name !== count) throw new Error('The names cannot be read.');
  for (const text of further) {
    starts[name] = length;
    name += 1;
    for (let at = 0; at < text.length; at += 1) letters[length + at] = text.charCodeAt(at);
    length += text.length;
  }
  starts[name] = length;
  return { letters: letters.slice(0, length), starts };
}

/** One name as a text; empty outside the book. */
export function nameAt(book: NameBook, at: number): string {
  return String.fromCharCode(...book.letters.subarray(book.starts[at], book.starts[at + 1]));
}
