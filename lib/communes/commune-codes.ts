import { readTable } from './commune-table.ts';

/** INSEE codes of today's communes in the order of the COG, arrondissements municipaux apart. */
export function communeCodes(part1: string): string[] {
  const { departements, suffixes } = readTable(part1, []);
  return departements.flatMap(({ code, from, to }) =>
    Array.from(suffixes.subarray(from, to), (suffix) =>
      code.concat(String(suffix).padStart(5 - code.length, '0')),
    ),
  );
}
