import type { Panorama } from '../domain/panorama.ts';
import type { ParsedFiles } from './parse-files.ts';

/** What the panorama shows beside the pack: full cards, search words, counts stated by region. */
export function assemblePanorama(files: ParsedFiles): Panorama {
  const [lexicon = { needs: [], entries: [] }] = files.all('lexicon');
  const instances = files.all('instances').flatMap((list) => list.instances);
  return {
    cards: Object.fromEntries(
      files.all('actors').flatMap(({ key, card }) => (card ? [[key, card]] : [])),
    ),
    lexicon,
    stated: files.all('regions').flatMap(({ name, regions, stated }) =>
      stated.map(({ kind, together, label, count, source }) => ({
        pack: name,
        kind,
        label,
        count,
        known: instances.filter(
          (instance) =>
            [kind, ...together].includes(instance.kind) && regions.includes(instance.region),
        ).length,
        source: source.publisher,
      })),
    ),
  };
}
