import type { Area, Geography, Territory } from './territory.ts';

/** Whether a territory holds a commune: surely, perhaps (its list is not known), or not. */
export type Coverage = 'inside' | 'possible' | 'outside';

/** INSEE code of the département of a commune code: three characters overseas, else two. */
export function departementOf(commune: string): string {
  return /^9[78]/.test(commune) ? commune.slice(0, 3) : commune.slice(0, 2);
}

/**
 * Reads a territory for one commune of residence. `inside` means that a source says so; only an
 * exact territory or a sourced member gives it. An exclusion wins over an inclusion.
 */
export function coverage(territory: Territory, commune: string, geography: Geography): Coverage {
  const reach = (areas: readonly Area[]) => areasCover(areas, commune, geography);
  if (territory.knownCommunes.includes(commune)) return 'inside';
  if (territory.precision !== 'exact') {
    return reach(territory.within) === 'outside' ? 'outside' : 'possible';
  }
  const excluded = reach(territory.exclude);
  if (excluded === 'inside') return 'outside';
  const included = reach(territory.include);
  return included === 'inside' && excluded === 'possible' ? 'possible' : included;
}

/** Whether a list of areas holds a commune: the surest of them. */
export function areasCover(
  areas: readonly Area[],
  commune: string,
  geography: Geography,
): Coverage {
  const reached = areas.map((area) => holdsCommune(area, commune, geography));
  if (reached.includes('inside')) return 'inside';
  return reached.includes('possible') ? 'possible' : 'outside';
}

function holdsCommune(area: Area, commune: string, geography: Geography): Coverage {
  const departement = departementOf(commune);
  const parent = geography.arrondissements[commune];
  switch (area.level) {
    case 'national':
      return 'inside';
    case 'region':
      return sure(geography.regions[area.code]?.departements.includes(departement) ?? false);
    case 'departement':
      return sure(area.code === departement);
    case 'commune':
      return sure(area.code === commune || area.code === parent);
    case 'arrondissement-municipal':
      // Paris, Lyon or Marseille without its arrondissement: it may be this one.
      if (geography.arrondissements[area.code] === commune) return 'possible';
      return sure(area.code === commune);
    case 'epci':
    case 'ept':
      // The members of an intercommunality are not part of the geography: nothing is guessed.
      return 'possible';
  }
}

function sure(holds: boolean): Coverage {
  return holds ? 'inside' : 'outside';
}
