import type { ActorInstance } from '../../domain/actor.ts';
import type { Pack } from '../../domain/pack.ts';
import type { Territory } from '../../domain/territory.ts';
import { assemblePanorama } from '../assemble-panorama.ts';
import type { RegionPack } from '../pack-files.ts';
import type { ParsedFiles } from '../parse-files.ts';
import { areaName } from './area-name.ts';
import { kindName } from './fact-clause.ts';
import { counted, joined, quoted } from './french-list.ts';
import { bullets, frenchDate, heading, page, table } from './markdown.ts';
import { GENERATED } from './national-page.ts';
import { protocolSection } from './protocol-section.ts';

/** The knowledge of one region or territory in one page. */
export function regionPage(region: RegionPack, files: ParsedFiles, pack: Pack): string {
  const own = <T extends { path: string }>(entries: readonly T[]) =>
    entries.filter(({ path }) => path.startsWith(`regions/${region.name}/`));
  const instances = own(files.entries('instances')).flatMap(({ content }) => content.instances);
  const protocols = own(files.entries('protocols')).flatMap(({ content }) => content.protocols);
  const added = own(files.entries('questions')).map(({ content }) => content);
  const cases = own(files.entries('cases')).length;
  return page([
    heading(1, region.label),
    GENERATED,
    `Version ${region.version}, ${frenchDate(region.date)}. Couvre\u00a0: ${joined(
      region.covers.map((area) => areaName(area, pack)),
      'et',
    )}. ${counted(instances.length, 'acteur connu', 'acteurs connus')}, ${counted(cases, 'cas', 'cas')} de référence.`,
    heading(2, 'Ce que ce paquet ne sait pas'),
    region.gaps,
    ...(region.stated.length > 0 ? [statedTable(region, files, pack)] : []),
    ...(region.complete.length > 0
      ? [
          `Le paquet connaît tous les acteurs de ces genres\u00a0: ${joined(
            region.complete.map((kind) => kindName(pack, kind)),
            'et',
          )}.`,
        ]
      : []),
    heading(2, 'Annuaire'),
    instances.length === 0 ? 'Aucun acteur n’est connu ici.' : directory(instances, pack),
    ...(added.length > 0 ? [heading(2, 'Questions ajoutées')] : []),
    ...added.flatMap(({ options, questions }) =>
      bullets([
        ...Object.entries(options).map(
          ([id, list]) =>
            `À \`${id}\`\u00a0: ${joined(
              list.map(({ label }) => quoted(label)),
              'et',
            )}`,
        ),
        ...questions.map(({ id, label }) => `${label} (\`${id}\`)`),
      ]),
    ),
    ...(protocols.length > 0 ? [heading(2, 'Cas d’usage')] : []),
    ...protocols.flatMap((protocol) => protocolSection(protocol, pack)),
  ]);
}

function statedTable(region: RegionPack, files: ParsedFiles, pack: Pack): string {
  const counts = assemblePanorama(files).stated.filter((stated) => stated.pack === region.name);
  return table(
    ['qui', 'annoncés par la source', 'connus ici', 'source'],
    counts.map(({ kind, label, count, known, source }) => {
      const name = kindName(pack, kind);
      const who = label === name ? label : `${label} (${name})`;
      return [who, String(count), String(known), source];
    }),
  );
}

function directory(instances: readonly ActorInstance[], pack: Pack): string {
  const sorted = instances.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));
  return table(
    ['genre', 'acteur', 'territoire', 'contacts', 'vérifié le'],
    sorted.map(({ kind, id, name, label, territory, contacts, verifiedOn }) => [
      kindName(pack, kind),
      `${name ?? label} (\`${id}\`)`,
      territoryWords(territory, pack),
      contacts.map(({ kind: way }) => WAYS[way]).join(', ') || 'non connus',
      frenchDate(verifiedOn),
    ]),
  );
}

const WAYS = {
  phone: 'téléphone',
  email: 'courriel',
  mss: 'messagerie sécurisée',
  website: 'site',
  address: 'adresse',
} as const;

/** Longest list of areas written in full. */
const SHOWN_AREAS = 8;

function territoryWords(territory: Territory, pack: Pack): string {
  const { precision, include, exclude, within, knownCommunes } = territory;
  const names = (areas: Territory['include']) =>
    areas.length > SHOWN_AREAS
      ? counted(areas.length, 'zone')
      : joined(
          areas.map((area) => areaName(area, pack)),
          'et',
        );
  const known =
    knownCommunes.length > 0
      ? `\u00a0; ${counted(knownCommunes.length, 'commune sourcée', 'communes sourcées')}`
      : '';
  if (precision === 'exact') {
    return `exact\u00a0: ${names(include)}${exclude.length > 0 ? `, sauf ${names(exclude)}` : ''}`;
  }
  const nature = precision === 'subset' ? 'une partie, dans' : 'non connu, dans';
  return `${nature} ${names(within) || 'on ne sait où'}${known}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
