import { ARRONDISSEMENT_CLASS, PART_1_TITLE } from './asset-format.ts';
import { numbersFrom, ranksFrom, sparseFrom, suffixesFrom } from './columns.ts';
import type { OldName } from './second-part.ts';
import { readNames } from './name-book.ts';
import type { NameBook } from './name-book.ts';

/** A département and its entries: `from` inclusive, `to` exclusive. */
export interface Departement {
  code: string;
  name: string;
  from: number;
  to: number;
}

export interface Arrondissement {
  code: string;
  name: string;
  /** Entry of its commune. */
  commune: number;
  postalCodes: number[];
}

/**
 * All that can be found, one entry each: the current communes in the order of their codes, then the
 * arrondissements municipaux, then the old names. Columns are arrays indexed by the entry.
 */
export interface CommuneTable {
  vintage: string;
  departements: readonly Departement[];
  /** Communes are the entries below this number. */
  communeCount: number;
  arrondissements: readonly Arrondissement[];
  /** INSEE code of a commune without the code of its département, as a number. */
  suffixes: Uint16Array;
  /** Population class of each entry: an old name has that of its heir. */
  populations: Uint8Array;
  /** Main postal code of each commune; 0 for the five that have none. */
  mainPostalCodes: Uint32Array;
  otherPostalCodes: ReadonlyMap<number, readonly number[]>;
  names: NameBook;
  /** Entry that stands for the entry today: itself, or the heir of an old name. */
  heirs: Uint16Array;
}

/** Reads part 1, with the old names of part 2 behind. Throws on a text of another format. */
export function readTable(part1: string, oldNames: readonly OldName[]): CommuneTable {
  const lines = part1.split('\n');
  const [header = '', heads = '', dictionaries = '', codes = '', classes = ''] = lines;
  const [mainRanks = '', otherRanks = '', plm = '', coded = ''] = lines.slice(5);
  const [title, vintage = ''] = header.split(' ');
  if (title !== PART_1_TITLE) throw new Error('Part 1 of the communes has another format.');
  const departements = readDepartements(heads);
  const suffixes = suffixesFrom(
    codes,
    departements.map(({ from, to }) => to - from),
  );
  const arrondissements = readArrondissements(plm, departements, suffixes);
  const named = oldNames.filter(({ name }) => name !== '');
  const further = [...arrondissements, ...named].map(({ name }) => name);
  const names = readNames(coded, suffixes.length, further);
  const heirs = new Uint16Array(names.starts.length - 1);
  for (let entry = 0; entry < heirs.length; entry += 1) heirs[entry] = entry;
  const firstOld = suffixes.length + arrondissements.length;
  named.forEach(({ heir }, at) => (heirs[firstOld + at] = heir));
  return {
    vintage,
    departements,
    communeCount: suffixes.length,
    arrondissements,
    suffixes,
    populations: populationsOf(heirs, ranksFrom(classes), arrondissements.length),
    ...readPostalCodes(departements, dictionaries, mainRanks, otherRanks),
    names,
    heirs,
  };
}

function readDepartements(text: string): Departement[] {
  let to = 0;
  return text.split(';').map((row) => {
    const [code = '', name = '', count = '0'] = row.split(',');
    const from = to;
    to += Number(count);
    return { code, name, from, to };
  });
}

function populationsOf(heirs: Uint16Array, classes: Uint16Array, arrondissements: number) {
  const populations = new Uint8Array(heirs.length).fill(ARRONDISSEMENT_CLASS);
  populations.set(classes);
  for (let entry = classes.length + arrondissements; entry < heirs.length; entry += 1) {
    populations[entry] = classes[heirs[entry] ?? 0] ?? 0;
  }
  return populations;
}

function readPostalCodes(
  departements: readonly Departement[],
  dictionaries: string,
  mainRanks: string,
  otherRanks: string,
): Pick<CommuneTable, 'mainPostalCodes' | 'otherPostalCodes'> {
  const ranks = ranksFrom(mainRanks);
  const mainPostalCodes = new Uint32Array(ranks.length);
  const otherPostalCodes = new Map<number, readonly number[]>();
  const others = sparseFrom(otherRanks);
  let next = 0;
  dictionaries.split(';').forEach((text, at) => {
    const codes = numbersFrom(text, 10);
    const { from = 0, to = 0 } = departements[at] ?? {};
    for (let entry = from; entry < to; entry += 1) {
      mainPostalCodes[entry] = codes[(ranks[entry] ?? 0) - 1] ?? 0;
    }
    for (let row = others[next]; row !== undefined && row.at < to; row = others[next]) {
      const further = row.text.split(',').map((rank) => codes[Number(rank) - 1] ?? 0);
      otherPostalCodes.set(row.at, further);
      next += 1;
    }
  });
  return { mainPostalCodes, otherPostalCodes };
}

function readArrondissements(
  text: string,
  departements: readonly Departement[],
  suffixes: Uint16Array,
): Arrondissement[] {
  return text.split(';').flatMap((row) => {
    const [commune = '', name = '', first = '0', ...postalCodes] = row.split(' ');
    const entry = entryOfCommune(commune, departements, suffixes);
    return postalCodes.map((codes, at) => ({
      code: String(Number(first) + at),
      name: `${name} ${at + 1}${at === 0 ? 'er' : 'e'} Arrondissement`,
      commune: entry ?? 0,
      postalCodes: codes.split('+').map(Number),
    }));
  });
}

/** Entry of a current commune by its INSEE code; null when no commune has it. */
export function entryOfCommune(
  code: string,
  departements: readonly Departement[],
  suffixes: Uint16Array,
): number | null {
  const departement = departements.find((each) => code.startsWith(each.code));
  if (departement === undefined || !/^\d[\dAB]\d{3}$/.test(code)) return null;
  const suffix = Number(code.slice(departement.code.length));
  let low = departement.from;
  let high = departement.to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((suffixes[middle] ?? 0) < suffix) low = middle + 1;
    else high = middle;
  }
  return low < departement.to && suffixes[low] === suffix ? low : null;
}
