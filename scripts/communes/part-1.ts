import { PART_1_TITLE, POPULATION_STEPS } from '../../lib/communes/asset-format.ts';
import { differences, frontCoded, sparse, symbolOf } from './columns.ts';
import { byCode, currentCommunes, vintage } from './source.ts';
import type { CogCommune, CogDepartement } from './source.ts';

/** The communes of one département, in the order of the asset. */
export interface Group {
  departement: CogDepartement;
  communes: CogCommune[];
}

/** Current communes by département. Codes must start with that of their département. */
export function groupsOf(
  all: readonly CogCommune[],
  departements: readonly CogDepartement[],
): Group[] {
  const groups = [...departements]
    .sort(byCode)
    .map((departement) => ({ departement, communes: [] as CogCommune[] }));
  const byDepartement = new Map(groups.map((group) => [group.departement.code, group]));
  for (const commune of currentCommunes(all)) {
    const group = byDepartement.get(commune.departement);
    if (group === undefined || !commune.code.startsWith(commune.departement)) {
      throw new Error(`commune ${commune.code} is not coded after its département`);
    }
    group.communes.push(commune);
  }
  return groups.filter(({ communes }) => communes.length > 0);
}

/** Part 1: all that a first search needs. */
export function encodePart1(groups: readonly Group[], all: readonly CogCommune[]): string {
  const communes = groups.flatMap((group) => group.communes);
  const dictionaries = groups.map((group) =>
    [...new Set(group.communes.flatMap(postalCodesOf))].sort((a, b) => a - b),
  );
  const ranks = groups.flatMap((group, at) =>
    group.communes.map((commune) =>
      postalCodesOf(commune).map((code) => (dictionaries[at] ?? []).indexOf(code) + 1),
    ),
  );
  return [
    `${PART_1_TITLE} ${vintage}`,
    groups.map(({ departement: d, communes: c }) => `${d.code},${d.nom},${c.length}`).join(';'),
    dictionaries.map((codes) => differences(codes, 10).join(',')).join(';'),
    groups.map(suffixes).join(''),
    communes.map(({ population }) => symbolOf(populationClass(population ?? 0))).join(''),
    ranks.map(([main = 0]) => symbolOf(main)).join(''),
    sparse(ranks.map((of) => (of.length > 1 ? of.slice(1).join(',') : null))),
    arrondissements(communes, all),
    frontCoded(communes.map(({ nom }) => nom)),
  ].join('\n');
}

function postalCodesOf(commune: CogCommune): number[] {
  return (commune.codesPostaux ?? []).map(Number);
}

function suffixes({ departement, communes }: Group): string {
  const numbers = communes.map(({ code }) => Number(code.slice(departement.code.length)));
  return differences(numbers, 1)
    .map((step) => `${step}.`)
    .join('');
}

function populationClass(population: number): number {
  return POPULATION_STEPS.filter((step) => population >= step).length;
}

/** `75056 Paris 75101 75001 75002…`: commune, first code, postal codes (`+` joins several). */
function arrondissements(communes: readonly CogCommune[], all: readonly CogCommune[]): string {
  const rows = all.filter(({ type }) => type === 'arrondissement-municipal').sort(byCode);
  return communes
    .filter((commune) => rows.some((row) => row.commune === commune.code))
    .map((commune) => {
      const own = rows.filter((row) => row.commune === commune.code);
      own.forEach((row, at) => {
        const name = `${commune.nom} ${at + 1}${at === 0 ? 'er' : 'e'} Arrondissement`;
        const follows = Number(row.code) === Number(own[0]?.code) + at;
        if (!follows || row.nom !== name) throw new Error(`unexpected row ${row.code} ${row.nom}`);
      });
      const postalCodes = own.map((row) => (row.codesPostaux ?? []).join('+'));
      return [commune.code, commune.nom, own[0]?.code, ...postalCodes].join(' ');
    })
    .join(';');
}
