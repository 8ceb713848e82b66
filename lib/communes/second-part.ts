import { PART_2_TITLE } from './asset-format.ts';
import { ranksFrom, sparseFrom } from './columns.ts';

/** A name or a code that the commune `heir` (its entry) has taken over. */
export interface OldName {
  heir: number;
  /** Five signs, or three when the first two are those of the heir; empty: the code of the heir. */
  code: string;
  /** Empty when only the code is known. */
  name: string;
}

/** An EPCI or an EPT: SIREN and official name. */
export interface Grouping {
  level: 'epci' | 'ept';
  code: string;
  name: string;
}

export interface SecondPart {
  epci: readonly Grouping[];
  /** By département: the EPCI (positions in `epci`) of the ranks of `epciRanks`, from rank 1. */
  epciOfDepartements: readonly (readonly number[])[];
  /** By commune; 0 means none. */
  epciRanks: Uint16Array;
  ept: readonly { grouping: Grouping; communes: readonly number[] }[];
  oldNames: readonly OldName[];
}

/** Reads part 2. Throws on a text of another format or of another year than `vintage`. */
export function readSecondPart(text: string, vintage: string): SecondPart {
  const lines = text.split('\n');
  const [header, epci = '', dictionaries = '', ranks = '', ept = '', old = ''] = lines;
  if (header !== `${PART_2_TITLE} ${vintage}`) {
    throw new Error('Part 2 of the communes has another format or another year.');
  }
  return {
    epci: epci.split(';').map((row) => groupingFrom('epci', row)),
    epciOfDepartements: readDictionaries(dictionaries),
    epciRanks: ranksFrom(ranks),
    ept: ept.split(';').map((row) => {
      const [head = '', ...communes] = row.split(',');
      return { grouping: groupingFrom('ept', head), communes: communes.map(Number) };
    }),
    oldNames: sparseFrom(old).flatMap(({ at, text }) =>
      text.split(',').map((row) => {
        const length = codeLength(row);
        return { heir: at, code: row.slice(0, length), name: row.slice(length) };
      }),
    ),
  };
}

const SIREN_LENGTH = 9;

function groupingFrom(level: Grouping['level'], row: string): Grouping {
  return { level, code: row.slice(0, SIREN_LENGTH), name: row.slice(SIREN_LENGTH) };
}

/** Names start with a letter: five signs are a code when the fourth one is a digit. */
function codeLength(row: string): number {
  if (!isDigit(row, 0)) return 0;
  return isDigit(row, 3) ? 5 : 3;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code < 58;
}

/** An empty reference is the next EPCI that no département has named yet. */
function readDictionaries(text: string): number[][] {
  let next = 0;
  return text.split(';').map((row) => {
    const [count = '0', references = ''] = row.split(':');
    if (count === '0') return [];
    return references.split(',').map((known) => (known === '' ? next++ : Number(known)));
  });
}
