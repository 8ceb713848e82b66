import type { ParsedFiles } from '../parse-files.ts';
import { error, note, quoted, warning } from './fault.ts';
import type { Fault } from './finding.ts';
import type { Places } from './territory-codes.ts';
import type { Claim } from './territory-map.ts';
import type { TerritoryUnits } from './territory-units.ts';

/** Populations are published with different years and definitions: this share is no disagreement. */
const POPULATION_TOLERANCE = 0.03;

/** Figures that sources state, against what the packs hold. */
export function statedFaults(
  files: ParsedFiles,
  claims: readonly Claim[],
  places: Places,
): Fault[] {
  return [
    ...actorCounts(files),
    ...claims.flatMap((claim) => [
      ...communeCounts(claim, places.units),
      ...populations(claim, places),
    ]),
  ];
}

/** How many actors of a kind there are: more known than stated is a mistake on one side. */
function actorCounts(files: ParsedFiles): Fault[] {
  return files.entries('regions').flatMap(({ path, content }) => {
    const folder = path.replace(/pack\.json$/, '');
    const own = files
      .entries('instances')
      .flatMap((list) => (list.path.startsWith(folder) ? list.content.instances : []));
    return content.stated.flatMap(({ kind, together, count }, position) => {
      const kinds = [kind, ...together];
      const known = own.filter((instance) => kinds.includes(instance.kind)).length;
      const at = ['stated', position, 'count'];
      const figures = `La source en dit ${count} (${kinds.join(', ')}), le paquet en a ${known}`;
      if (known > count) {
        return [
          warning(
            'stated-count',
            path,
            at,
            `${figures}\u00a0: relire la source, ou retirer un doublon.`,
          ),
        ];
      }
      if (known < count && content.complete.includes(kind)) {
        const message = `${figures} et dit les connaître tous\u00a0: ajouter les autres, ou retirer ${quoted(kind)} de «\u00a0complete\u00a0».`;
        return [error('stated-count', path, at, message)];
      }
      return known < count ? [note('stated-not-known', path, at, `${figures}.`)] : [];
    });
  });
}

function communeCounts({ file, at, instance, reach }: Claim, units: TerritoryUnits): Fault[] {
  const { precision, statedCommuneCount } = instance.territory;
  if (statedCommuneCount === undefined) return [];
  const count = (held: readonly number[]) => new Set(held.map((unit) => units.communes[unit])).size;
  const known = count(reach.exact);
  const most = precision === 'exact' ? known : count([...reach.exact, ...reach.perhaps]);
  const least = precision === 'exact' ? known : Math.min(known, most);
  if (statedCommuneCount >= least && statedCommuneCount <= most) return [];
  const message = `La source dit ${statedCommuneCount} communes, le territoire en a ${known}\u00a0: relire la source ou compléter la liste.`;
  return [error('commune-count', file, [...at, 'territory', 'statedCommuneCount'], message)];
}

function populations({ file, at, instance, reach }: Claim, { frame, units }: Places): Fault[] {
  const { precision, statedPopulation } = instance.territory;
  if (statedPopulation === undefined) return [];
  const inhabitants = (held: readonly number[]) => {
    const each = [...new Set(held)].map((unit) => frame.populationOf(units.codes[unit] ?? ''));
    return each.includes(null) ? null : each.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  };
  const held = precision === 'exact' ? reach.exact : [...reach.exact, ...reach.perhaps];
  const there = inhabitants(held);
  if (there === null || held.length === 0) return [];
  const slack = statedPopulation * POPULATION_TOLERANCE;
  const agrees =
    there >= statedPopulation - slack &&
    (precision !== 'exact' || there <= statedPopulation + slack);
  if (agrees) return [];
  const message = `La source dit ${statedPopulation} habitants, le territoire en a ${there}\u00a0: relire la source ou le territoire.`;
  return [warning('population-count', file, [...at, 'territory', 'statedPopulation'], message)];
}
