import type { Pack } from '../../domain/pack.ts';
import type { Area, Territory } from '../../domain/territory.ts';

/**
 * Communes that stand for all others: every code that a territory names, and one per département
 * that no territory names. A territory reads nothing else of a commune (`territory-coverage.ts`), so
 * that a proof over these holds for the 34,969. Null is the commune not known.
 */
export function communesThatDiffer({ instances, parts, geography }: Pack): (string | null)[] {
  const territories = instances.map(({ territory }) => territory);
  const named = new Set([
    ...territories.flatMap(codesIn),
    ...parts.flatMap(({ covers }) => codesOf(covers)),
    ...Object.entries(geography.arrondissements).flat(),
  ]);
  const ordinary = Object.keys(geography.departements).map((code) => code.padEnd(5, '0'));
  return [null, ...new Set([...ordinary, ...named])];
}

function codesIn({ include, exclude, within, knownCommunes }: Territory): string[] {
  return [...codesOf(include), ...codesOf(exclude), ...codesOf(within), ...knownCommunes];
}

function codesOf(areas: readonly Area[]): string[] {
  return areas
    .filter(({ level }) => level === 'commune' || level === 'arrondissement-municipal')
    .map(({ code }) => code);
}
