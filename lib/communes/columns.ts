import { symbolRanks } from './asset-format.ts';

/** Reads back the columns of the asset. Each function undoes one of scripts/communes/columns.ts. */

/** Numbers from their differences; an empty difference is `usual`. An empty text holds none. */
export function numbersFrom(text: string, usual: number): number[] {
  if (text === '') return [];
  let last = 0;
  return text.split(',').map((step) => (last += step === '' ? usual : Number(step)));
}

/** The rank of every symbol of a column. */
export function ranksFrom(column: string): Uint16Array {
  const ranks = symbolRanks();
  const result = new Uint16Array(column.length);
  for (let at = 0; at < column.length; at += 1) result[at] = ranks[column.charCodeAt(at)] ?? 0;
  return result;
}

/** `12 text;3 text`: each text with its position. */
export function sparseFrom(text: string): { at: number; text: string }[] {
  if (text === '') return [];
  let at = 0;
  return text.split(';').map((row) => {
    const space = row.indexOf(' ');
    at += Number(row.slice(0, space));
    return { at, text: row.slice(space + 1) };
  });
}

/** Digits closed by a point, one run for each commune; an empty run is 1. */
export function suffixesFrom(text: string, counts: readonly number[]): Uint16Array {
  const result = new Uint16Array(counts.reduce((sum, count) => sum + count, 0));
  let position = 0;
  let at = 0;
  for (const count of counts) {
    let last = 0;
    for (const end = at + count; at < end; at += 1) {
      let step = 0;
      let digit = text.charCodeAt(position);
      while (digit !== POINT) {
        if (!(digit >= ZERO && digit < ZERO + 10)) throw new Error('The codes cannot be read.');
        step = step * 10 + digit - ZERO;
        position += 1;
        digit = text.charCodeAt(position);
      }
      position += 1;
      last += step === 0 ? 1 : step;
      result[at] = last;
    }
  }
  return result;
}

const POINT = 46;
const ZERO = 48;
