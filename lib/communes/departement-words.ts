import type { CommuneTable } from './commune-table.ts';
import { fold } from './fold.ts';
import type { Filter, SearchableTable } from './name-search.ts';

/** A shorter start of a département's name says nothing yet. */
const SHORTEST_START = 3;

/** Lets through the communes and arrondissements of these départements. */
export function departementEntriesFilter(
  { departements, arrondissements, communeCount }: CommuneTable,
  codes: readonly string[],
): Filter {
  const kept = departements.filter(({ code }) => codes.includes(code));
  return (entry) => {
    const commune = arrondissements[entry - communeCount]?.commune ?? entry;
    return kept.some(({ from, to }) => commune >= from && commune < to);
  };
}

/** `SearchableTable.departementNames`. */
export function foldedDepartements({ departements }: CommuneTable): string[][] {
  return departements.map(({ name }) => {
    const folded = fold(name);
    return [folded, folded.replace(/^(la|le|les) /, '')];
  });
}

/**
 * The ways to read the last words as a département: `sainte colombe gironde` is `sainte colombe`
 * in 33. With `started`, a département that is still being typed counts too.
 */
export function departementsNamedLast(
  { table, departementNames }: SearchableTable,
  text: string,
  started: boolean,
): { name: string; departements: string[] }[] {
  const readings: { name: string; departements: string[] }[] = [];
  for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
    const last = text.slice(space + 1);
    if (last.length < SHORTEST_START) continue;
    const codes = table.departements
      .filter((_, at) =>
        departementNames[at]?.some((name) => (started ? name.startsWith(last) : name === last)),
      )
      .map(({ code }) => code);
    if (codes.length > 0) readings.push({ name: text.slice(0, space), departements: codes });
  }
  return readings;
}
