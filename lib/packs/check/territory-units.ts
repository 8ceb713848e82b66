import type { Area, Geography, Territory } from '../../domain/territory.ts';
import { departementOf } from '../../domain/territory-coverage.ts';
import type { CommuneFrame } from './pack-report.ts';

/**
 * France cut into the smallest pieces that a territory may name: communes, and the arrondissements
 * of Paris, Lyon and Marseille in place of these three. A piece is a number, so that whole regions
 * are lists to run through once.
 */
export interface TerritoryUnits {
  count: number;
  /** INSEE code of each piece. */
  codes: readonly string[];
  /** INSEE code of the commune that holds each piece. */
  communes: readonly string[];
  /** The pieces of an area; null when no area has this code. */
  of(area: Area): readonly number[] | null;
  /** The pieces of a commune or an arrondissement; null for an unknown code. */
  ofCode(code: string): readonly number[] | null;
}

/** Prepares the look-ups of the territories. */
export function territoryUnits(frame: CommuneFrame, geography: Geography): TerritoryUnits {
  const arrondissements = Object.entries(geography.arrondissements);
  const divided = new Set(arrondissements.map(([, commune]) => commune));
  const whole = frame.codes.filter((code) => !divided.has(code));
  const codes = [...whole, ...arrondissements.map(([code]) => code)];
  const position = new Map(codes.map((code, at) => [code, at]));
  const byDepartement = Map.groupBy(codes.keys(), (at) => departementOf(codes[at] ?? ''));
  const ofCode = (code: string): readonly number[] | null => {
    const at = position.get(code);
    if (at !== undefined) return [at];
    if (!divided.has(code)) return null;
    return arrondissements.flatMap(([part, commune]) => {
      const unit = position.get(part);
      return commune === code && unit !== undefined ? [unit] : [];
    });
  };
  const all = [...codes.keys()];
  const areas = new Map<string, readonly number[] | null>();
  const of = (area: Area): readonly number[] | null => {
    const key = `${area.level} ${area.code}`;
    const known = areas.get(key);
    if (known !== undefined) return known;
    const made = unitsOf(area);
    areas.set(key, made);
    return made;
  };
  const unitsOf = ({ level, code }: Area): readonly number[] | null => {
    switch (level) {
      case 'national':
        return all;
      case 'region': {
        const region = Object.hasOwn(geography.regions, code) ? geography.regions[code] : null;
        return region?.departements.flatMap((each) => byDepartement.get(each) ?? []) ?? null;
      }
      case 'departement':
        return Object.hasOwn(geography.departements, code) ? (byDepartement.get(code) ?? []) : null;
      case 'commune':
      case 'arrondissement-municipal':
        return ofCode(code);
      case 'epci':
      case 'ept':
        return frame.membersOf(code)?.flatMap((each) => ofCode(each) ?? []) ?? null;
    }
  };
  return {
    count: codes.length,
    codes,
    communes: codes.map((code) => geography.arrondissements[code] ?? code),
    of,
    ofCode,
  };
}

/** What a territory surely holds, and what it perhaps holds besides. */
export interface Reach {
  exact: readonly number[];
  perhaps: readonly number[];
}

/** The pieces of a territory, read as `coverage` reads one commune. Unknown codes count for nothing. */
export function reachOf(territory: Territory, units: TerritoryUnits): Reach {
  const held = (areas: readonly Area[]) => once(areas.map((area) => units.of(area) ?? []));
  const known = territory.knownCommunes.map((code) => units.ofCode(code) ?? []);
  if (territory.precision !== 'exact') {
    return { exact: once(known), perhaps: held(territory.within) };
  }
  const included = held(territory.include);
  if (territory.exclude.length === 0 && known.length === 0) return { exact: included, perhaps: [] };
  const excluded = new Set(held(territory.exclude));
  return { exact: once([...known, included.filter((unit) => !excluded.has(unit))]), perhaps: [] };
}

/** Lists joined without repetition; a single list, which has none, as it is. */
function once(lists: readonly (readonly number[])[]): readonly number[] {
  const [only = []] = lists;
  return lists.length <= 1 ? only : [...new Set(lists.flat())];
}
