import type { Commune, CommuneIndex, CommuneMatch } from '../domain/commune.ts';
import { BestRows } from './best-rows.ts';
import { departementOfPostalCode, postalCodesOf } from './code-search.ts';
import { searchDepartements, searchPostalCodes } from './code-search.ts';
import { entryOfCommune, readTable } from './commune-table.ts';
import type { CommuneTable } from './commune-table.ts';
import { groupingsAt } from './groupings.ts';
import { nameAt } from './name-book.ts';
import { readQuery } from './query.ts';
import { SearchPreparation } from './search-preparation.ts';
import { readSecondPart } from './second-part.ts';
import type { Grouping, SecondPart } from './second-part.ts';
import { searchText } from './text-search.ts';
import { typographic } from './typographic.ts';

export type { Grouping } from './second-part.ts';

/** The index of the communes, and what territories need beside the search. */
export interface CommuneAtlas extends CommuneIndex {
  /** COG year of every code. */
  vintage: string;
  /** EPT then EPCI of a commune or an arrondissement; empty without one, or without part 2. */
  groupingsOf(code: string): Grouping[];
  /**
   * Makes one slice of what the first search needs; true when nothing is left. Call it between two
   * frames until it is true; a search that comes earlier makes the rest at once.
   */
  prepare(): boolean;
}

/**
 * Reads the commune asset (scripts/build-communes.ts). Without `part2` everything works but old
 * names, old codes and groupings. Throws when a text is not what the same version has built.
 */
export function decodeCommunes(part1: string, part2: string | null): CommuneAtlas {
  const vintage = part1.slice(0, part1.indexOf('\n')).split(' ')[1] ?? '';
  const second = part2 === null ? null : readSecondPart(part2, vintage);
  const table = readTable(part1, second?.oldNames ?? []);
  const preparation = new SearchPreparation(table);
  const oldCodes = oldCodesOf(table, second);
  const entryOf = (code: string): number | null =>
    currentEntry(table, code) ?? oldCodes.get(code)?.heir ?? null;
  const arrondissementsOf = (code: string): Commune[] => {
    const commune = entryOf(code);
    return table.arrondissements.flatMap((each, at) =>
      each.commune === commune ? [communeAt(table, table.communeCount + at)] : [],
    );
  };
  return {
    vintage,
    arrondissementsOf,
    prepare: () => preparation.step(),
    find(code) {
      const entry = entryOf(code);
      return entry === null ? null : communeAt(table, entry);
    },
    search(text, limit) {
      return limit > 0 ? search(preparation, oldCodes, text, limit) : [];
    },
    groupingsOf(code) {
      const entry = entryOf(code);
      if (entry === null || second === null) return [];
      const commune = table.arrondissements[entry - table.communeCount]?.commune ?? entry;
      return groupingsAt(table, second, commune);
    },
  };
}

/** What an old code stands for today, with the old name when it is known. */
type OldCodes = ReadonlyMap<string, { heir: number; name: string }>;

function oldCodesOf(table: CommuneTable, second: SecondPart | null): OldCodes {
  const codes = new Map<string, { heir: number; name: string }>();
  for (const { heir, code, name } of second?.oldNames ?? []) {
    if (code === '') continue;
    const prefix = code.length < 5 ? codeAt(table, heir).slice(0, 2) : '';
    codes.set(prefix + code, { heir, name });
  }
  return codes;
}

function currentEntry(table: CommuneTable, code: string): number | null {
  const arrondissement = table.arrondissements.findIndex((each) => each.code === code);
  if (arrondissement >= 0) return table.communeCount + arrondissement;
  return entryOfCommune(code, table.departements, table.suffixes);
}

function search(
  preparation: SearchPreparation,
  oldCodes: OldCodes,
  text: string,
  limit: number,
): CommuneMatch[] {
  const { table } = preparation;
  const query = readQuery(text);
  if (query.code !== null) return searchCode(table, oldCodes, query.code, limit);
  if (query.whole === '' && query.postalCode === null) return [];
  const { rows, fromLine } = searchText(preparation.searchable(), query, limit);
  return rows.map(({ entry, via }) => {
    const commune = communeAt(table, entry);
    if (via !== null) return { commune, via: nameAt(table.names, via) };
    return fromLine ? { commune, via: text.trim() } : { commune };
  });
}

/** A number alone: a postal code, the start of one, or an INSEE code; else that of an organisation. */
function searchCode(
  table: CommuneTable,
  oldCodes: OldCodes,
  code: string,
  limit: number,
): CommuneMatch[] {
  const best = new BestRows(limit);
  if (/^\d+$/.test(code)) searchPostalCodes(table, code, best);
  const current = code.length === 5 ? currentEntry(table, code) : null;
  const rows = best.rows.map((row) => row.entry);
  // Old codes of Seine-et-Oise (75016) are postal codes of Paris today: these are what people mean.
  const old = current === null && rows.length === 0 ? oldCodes.get(code) : undefined;
  const entry = current ?? old?.heir;
  if (entry !== undefined && !rows.includes(entry)) {
    const match = { commune: communeAt(table, entry) };
    const kept = rows.slice(0, limit - 1).map((row) => ({ commune: communeAt(table, row) }));
    return [...kept, old === undefined ? match : { ...match, via: old.name || code }];
  }
  if (rows.length > 0) return rows.map((row) => ({ commune: communeAt(table, row) }));
  if (code.length === 5 || /[AB]/.test(code)) {
    searchDepartements(
      table,
      /[AB]/.test(code) ? [code] : departementOfPostalCode(table, code),
      best,
    );
  }
  const via = code.length === 5 ? { via: code } : {};
  return best.rows.map((row) => ({ commune: communeAt(table, row.entry), ...via }));
}

function codeAt(table: CommuneTable, entry: number): string {
  const arrondissement = table.arrondissements[entry - table.communeCount];
  if (arrondissement !== undefined) return arrondissement.code;
  const prefix = table.departements.find(({ to }) => entry < to)?.code ?? '';
  return prefix + String(table.suffixes[entry]).padStart(5 - prefix.length, '0');
}

function communeAt(table: CommuneTable, entry: number): Commune {
  const parent = table.arrondissements[entry - table.communeCount]?.commune ?? entry;
  const departement = table.departements.find(({ to }) => parent < to);
  return {
    code: codeAt(table, entry),
    name: typographic(nameAt(table.names, entry)),
    departement: departement?.code ?? '',
    departementName: typographic(departement?.name ?? ''),
    postalCodes: postalCodesOf(table, entry).map((code) => String(code).padStart(5, '0')),
  };
}
