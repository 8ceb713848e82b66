import { BestRows } from './best-rows.ts';
import type { Row } from './best-rows.ts';
import type { CommuneTable } from './commune-table.ts';
import { departementOfPostalCode, postalCodesOf } from './code-search.ts';
import { searchDepartements, searchPostalCodes } from './code-search.ts';
import { departementEntriesFilter, departementsNamedLast } from './departement-words.ts';
import { searchMistyped, searchNames } from './name-search.ts';
import type { Filter, SearchableTable } from './name-search.ts';
import type { Query } from './query.ts';

/** Rows of a search and whether an envelope line, not a name or a code of a commune, led to them. */
export interface Found {
  rows: readonly Row[];
  fromLine: boolean;
}

/** Answers a text that holds a name, with or without a postal code or a département beside it. */
export function searchText(searchable: SearchableTable, query: Query, limit: number): Found {
  const best = new BestRows(limit);
  if (query.postalCode !== null) return searchLine(searchable, query, query.postalCode, best);
  const { table } = searchable;
  searchNames(searchable, query.whole, null, best);
  if (query.departement !== null && query.name !== '') {
    const number = query.departement.toUpperCase();
    searchBoth(searchable, query.name, departementEntriesFilter(table, [number]), best);
  } else {
    const started = best.rows.length === 0;
    for (const { name, departements } of departementsNamedLast(searchable, query.whole, started)) {
      const filter = departementEntriesFilter(table, departements);
      searchNames(searchable, name, filter, best);
      if (!started) searchMistyped(searchable, name, filter, best);
    }
    searchMistyped(searchable, query.whole, null, best);
  }
  return { rows: best.rows, fromLine: query.cedex };
}

/**
 * A name with a postal code. A known code chooses among homonyms. The code of an organisation
 * (CEDEX) is not in the table: its first digits give the département, the name gives the town.
 */
function searchLine(
  searchable: SearchableTable,
  query: Query,
  postalCode: string,
  best: BestRows,
): Found {
  const { table } = searchable;
  const departements = departementOfPostalCode(table, postalCode);
  const near = departementEntriesFilter(table, departements);
  const holdsCode: Filter = (entry) => postalCodesOf(table, entry).includes(Number(postalCode));
  if (query.whole !== '') {
    searchBoth(searchable, query.whole, holdsCode, best);
    if (best.rows.length > 0) {
      return { rows: arrondissementsFirst(table, best.rows), fromLine: query.cedex };
    }
  }
  if (!query.cedex) searchPostalCodes(table, postalCode, best);
  if (best.rows.length > 0) return { rows: best.rows, fromLine: false };
  if (query.whole !== '') {
    searchBoth(searchable, query.whole, near, best);
    if (best.rows.length === 0) searchNames(searchable, query.whole, null, best);
  }
  if (best.rows.length === 0) searchDepartements(table, departements, best);
  return { rows: best.rows, fromLine: true };
}

/** `75016 Paris`: the postal code tells the arrondissement, which says more than the town. */
function arrondissementsFirst({ communeCount }: CommuneTable, rows: readonly Row[]): Row[] {
  const isArrondissement = ({ entry, via }: Row): boolean => via === null && entry >= communeCount;
  return [...rows].sort((a, b) => Number(isArrondissement(b)) - Number(isArrondissement(a)));
}

function searchBoth(
  searchable: SearchableTable,
  text: string,
  filter: Filter,
  best: BestRows,
): void {
  searchNames(searchable, text, filter, best);
  searchMistyped(searchable, text, filter, best);
}
