import type { Area, Geography, Territory } from '../../domain/territory.ts';
import type { ParsedFiles } from '../parse-files.ts';
import { error, quoted, warning } from './fault.ts';
import type { Fault } from './finding.ts';
import type { CommuneFrame } from './pack-report.ts';
import type { TerritoryUnits } from './territory-units.ts';

type At = Fault['at'];

/** What the codes of a set of packs are compared with. */
export interface Places {
  frame: CommuneFrame;
  geography: Geography;
  units: TerritoryUnits;
}

/** Codes that no commune or area has today, with today's code where there is one. */
export function codeFaults(files: ParsedFiles, places: Places): Fault[] {
  const areas = (file: string, at: At, list: readonly Area[]) =>
    list.flatMap((area, position) => areaFault(file, [...at, position, 'code'], area, places));
  const commune = (file: string, at: At, code: unknown) =>
    typeof code === 'string' ? communeFault(file, at, code, places) : [];
  const examples = (file: string, at: At, list: readonly { context?: unknown }[]) =>
    list.flatMap(({ context }, position) =>
      commune(file, [...at, position, 'context', 'commune'], communeOf(context)),
    );
  return [
    ...files.entries('instances').flatMap(({ path, content }) =>
      content.instances.flatMap(({ territory }, position) => {
        const at = ['instances', position, 'territory'];
        return [
          ...(['include', 'exclude', 'within'] as const).flatMap((key: keyof Territory & string) =>
            areas(path, [...at, key], territory[key as 'include' | 'exclude' | 'within']),
          ),
          ...territory.knownCommunes.flatMap((code, row) =>
            commune(path, [...at, 'knownCommunes', row], code),
          ),
        ];
      }),
    ),
    ...files
      .entries('regions')
      .flatMap(({ path, content }) => [
        ...areas(path, ['covers'], content.covers),
        ...content.regions.flatMap((code, at) =>
          areaFault(path, ['regions', at], { level: 'region', code }, places),
        ),
        ...content.departements.flatMap((code, at) =>
          areaFault(path, ['departements', at], { level: 'departement', code }, places),
        ),
      ]),
    ...files
      .entries('cases')
      .flatMap(({ path, content }) =>
        commune(path, ['context', 'commune'], content.context['commune']),
      ),
    ...files
      .entries('rules')
      .flatMap(({ path, content }) => examples(path, ['examples'], content.examples)),
    ...files
      .entries('protocols')
      .flatMap(({ path, content }) =>
        content.protocols.flatMap(({ examples: own }, at) =>
          examples(path, ['protocols', at, 'examples'], own),
        ),
      ),
    ...files
      .entries('admission')
      .flatMap(({ path, content }) =>
        content.tasks.flatMap(({ examples: own }, at) =>
          examples(path, ['tasks', at, 'examples'], own),
        ),
      ),
  ];
}

function communeOf(context: unknown): unknown {
  return typeof context === 'object' && context !== null && 'commune' in context
    ? context.commune
    : null;
}

function areaFault(file: string, at: At, area: Area, places: Places): Fault[] {
  const { level, code } = area;
  if (level === 'commune' || level === 'arrondissement-municipal') {
    return communeFault(file, at, code, places);
  }
  if (places.units.of(area) !== null) return [];
  const message = `Aucun territoire n’a le code ${quoted(code)} (${level})\u00a0: le corriger.`;
  // The groups of communes may be missing from the data given: an author looks, nothing fails.
  const told = level === 'epci' || level === 'ept' ? warning : error;
  return [told('area-unknown', file, at, message)];
}

function communeFault(file: string, at: At, code: string, { frame, units }: Places): Fault[] {
  if (units.ofCode(code) !== null) return [];
  const heir = frame.heirOf(code);
  if (heir !== null) {
    const message = `La commune ${quoted(code)} a changé de code\u00a0: écrire ${quoted(heir)}.`;
    return [warning('commune-old', file, at, message)];
  }
  const message = `Aucune commune n’a le code ${quoted(code)}\u00a0: le corriger.`;
  return [error('commune-unknown', file, at, message)];
}
