import { FIRST_MARK, LONGEST_SHARED, SYMBOLS } from '../../lib/communes/asset-format.ts';

/** Rising numbers as their differences; the commonest difference, `usual`, is left empty. */
export function differences(numbers: readonly number[], usual: number): string[] {
  let last = 0;
  return numbers.map((number) => {
    const step = number - last;
    last = number;
    return step === usual ? '' : String(step);
  });
}

/** The symbol of a rank in a local dictionary. */
export function symbolOf(rank: number): string {
  const symbol = SYMBOLS[rank];
  if (symbol === undefined) throw new Error(`no symbol is left for rank ${rank}`);
  return symbol;
}

/** Each name as a mark (how many letters it shares with the one before) and its other letters. */
export function frontCoded(names: readonly string[]): string {
  let last = '';
  let coded = '';
  for (const name of names) {
    if (/[0-@\n]/.test(name)) throw new Error(`a mark inside the name ${name}`);
    let shared = 0;
    const most = Math.min(LONGEST_SHARED, last.length, name.length);
    while (shared < most && last[shared] === name[shared]) shared += 1;
    coded += String.fromCharCode(FIRST_MARK + shared) + name.slice(shared);
    last = name;
  }
  return coded;
}

/** Positions of the things kept, as the distance to the one before: `12 text;3 text`. */
export function sparse(rows: readonly (string | null)[]): string {
  let last = 0;
  const kept: string[] = [];
  rows.forEach((row, at) => {
    if (row === null) return;
    kept.push(`${at - last} ${row}`);
    last = at;
  });
  return kept.join(';');
}
