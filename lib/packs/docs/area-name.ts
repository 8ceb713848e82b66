import type { Pack } from '../../domain/pack.ts';
import type { Area } from '../../domain/territory.ts';

/** An area in words, as far as the geography of the pack names it; its code otherwise. */
export function areaName({ level, code }: Area, { geography }: Pack): string {
  switch (level) {
    case 'national':
      return 'toute la France';
    case 'region':
      return `région ${geography.regions[code]?.name ?? code}`;
    case 'departement':
      return `${geography.departements[code] ?? '?'} (${code})`;
    case 'commune':
      return `commune ${code}`;
    case 'arrondissement-municipal':
      return `arrondissement ${code}`;
    case 'epci':
      return `intercommunalité ${code}`;
    case 'ept':
      return `établissement public territorial ${code}`;
  }
}
