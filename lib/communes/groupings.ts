import type { CommuneTable } from './commune-table.ts';
import type { Grouping, SecondPart } from './second-part.ts';

/** The EPT (Grand Paris only), then the EPCI of a commune: the smaller area first. */
export function groupingsAt(table: CommuneTable, part: SecondPart, commune: number): Grouping[] {
  const departement = table.departements.findIndex(
    ({ from, to }) => commune >= from && commune < to,
  );
  const rank = part.epciRanks[commune] ?? 0;
  const epci = part.epci[part.epciOfDepartements[departement]?.[rank - 1] ?? -1];
  const ept = part.ept.find(({ communes }) => communes.includes(commune))?.grouping;
  return [ept, epci].filter((grouping) => grouping !== undefined);
}
