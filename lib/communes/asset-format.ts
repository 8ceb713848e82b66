/**
 * The constants that the build script and the decoder share. The asset is two texts of lines.
 *
 * Part 1: header; départements; postal codes of each département (differences, 10 left out);
 * INSEE codes (differences, 1 left out); population classes; main postal code (a symbol each);
 * further postal codes; arrondissements; names (front-coded).
 * Part 2: header; EPCI; EPCI of each département; EPCI of each commune (a symbol each);
 * EPT; old names and old codes.
 * Columns are kept apart because gzip codes each of them shorter that way.
 */
export const PART_1_TITLE = 'communes-1';
export const PART_2_TITLE = 'communes-2';

/** Population from which a class starts: class 0 is below the first. Only an order, never shown. */
export const POPULATION_STEPS: readonly number[] = [
  100, 200, 400, 800, 1600, 3200, 6400, 12800, 25600, 51200, 102400, 204800,
];

/** Arrondissements have one class, so that they come in the order of their numbers. */
export const ARRONDISSEMENT_CLASS = 10;

/** Code unit of the mark "shares 0 letters with the name before"; marks are `0` to `@`. */
export const FIRST_MARK = 48;
/** Most letters that a mark can share. */
export const LONGEST_SHARED = 16;

/** Symbols of a column, rank 0 first: printable, without the ones a JavaScript string escapes. */
export const SYMBOLS: string = symbolsBetween(35, 126) + symbolsBetween(0xc0, 0x1ff);

function symbolsBetween(first: number, last: number): string {
  let symbols = '';
  for (let code = first; code <= last; code += 1) {
    const symbol = String.fromCharCode(code);
    if (!"$'\\`".includes(symbol)) symbols += symbol;
  }
  return symbols;
}

/** Rank of each symbol by its code unit. */
export function symbolRanks(): Uint16Array {
  const ranks = new Uint16Array(0x200);
  for (let rank = 0; rank < SYMBOLS.length; rank += 1) ranks[SYMBOLS.charCodeAt(rank)] = rank;
  return ranks;
}
