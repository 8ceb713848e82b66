import { frenchDate } from './french-text.ts';
import type { Pack, PackPart } from './pack.ts';
import { areasCover } from './territory-coverage.ts';

/**
 * The packs behind an orientation for this commune: the national one, and those whose area holds it
 * or may hold it. Without a commune, only those that cover the whole country.
 */
export function partsHere(
  { parts, geography }: Pick<Pack, 'parts' | 'geography'>,
  commune: string | null,
): readonly PackPart[] {
  return parts.filter(({ covers }) =>
    commune === null
      ? covers.some(({ level }) => level === 'national')
      : areasCover(covers, commune, geography) !== 'outside',
  );
}

/** Names, versions and dates: what a request must say so that its orientation can be made again. */
export function knowledgeLabel(
  parts: readonly Pick<PackPart, 'label' | 'version' | 'date'>[],
): string {
  return parts
    .map(({ label, version, date }) => `${label}, version ${version}, ${frenchDate(date)}`)
    .join('\u00a0; ');
}
