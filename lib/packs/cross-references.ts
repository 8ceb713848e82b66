import type { Fault } from './check/finding.ts';
import { circularFaults } from './check/circular-faults.ts';
import { conditionFaults } from './check/condition-faults.ts';
import { nameFaults } from './check/name-faults.ts';
import { actorNamings } from './check/actor-namings.ts';
import { error, quoted, unknownSource } from './check/fault.ts';
import { sourceTags } from './check/source-tags.ts';
import { type Universe, universeOf } from './check/universe.ts';
import type { ParsedFiles } from './parse-files.ts';

/**
 * Every reference of a set of packs that leads nowhere, every name given twice and every condition
 * that reads itself: with one of them the engine could not be trusted to answer. Empty for sound packs.
 */
export function referenceFaults(files: ParsedFiles): Fault[] {
  const universe = universeOf(files);
  return [
    ...actorFaults(files, universe),
    ...nameFaults(files),
    ...conditionFaults(files, universe),
    ...circularFaults(files, universe),
    ...groupFaults(files, universe),
    ...sourceTags(files)
      .filter(({ tag }) => !universe.sources.has(tag))
      .map(({ file, at, tag }) => unknownSource(file, at, tag)),
  ];
}

function actorFaults(files: ParsedFiles, { actors, kinds }: Universe): Fault[] {
  const unknown = actorNamings(files)
    .filter(({ actor }) => !actors.has(actor))
    .map(({ file, at, actor }) =>
      error(
        'actor-unknown',
        file,
        at,
        `L’acteur ${quoted(actor)} est inconnu\u00a0: lui écrire une fiche ou corriger sa clé.`,
      ),
    );
  const [order] = files.entries('national');
  const unordered = files
    .entries('actors')
    .filter(({ content }) => order && !order.content.actorOrder.includes(content.key))
    .map(({ path, content }) =>
      error(
        'actor-unknown',
        path,
        ['key'],
        `L’acteur ${quoted(content.key)} est absent de actorOrder dans national/pack.json\u00a0: l’y placer.`,
      ),
    );
  const kindless = files
    .entries('instances')
    .flatMap(({ path, content }) =>
      content.instances.flatMap(({ kind }, position) =>
        kinds.has(kind)
          ? []
          : [
              error(
                'actor-unknown',
                path,
                ['instances', position, 'kind'],
                `Le genre d’acteur ${quoted(kind)} est inconnu\u00a0: aucune fiche ne le porte.`,
              ),
            ],
      ),
    );
  return [...unordered, ...unknown, ...kindless];
}

/** Ranking groups: one that the policy does not order would rank nowhere. */
function groupFaults(files: ParsedFiles, { groups }: Universe): Fault[] {
  const named = [
    ...files.entries('rules').flatMap(({ path, content }) =>
      content.groups.map(({ group }, position) => ({
        file: path,
        at: ['groups', position, 'group'],
        group,
      })),
    ),
    ...files
      .entries('protocols')
      .flatMap(({ path, content }) =>
        content.protocols.flatMap(({ group }, position) =>
          group === undefined ? [] : [{ file: path, at: ['protocols', position, 'group'], group }],
        ),
      ),
    ...files.entries('policy').flatMap(({ path, content: { ranking, coordination } }) => [
      { file: path, at: ['ranking', 'defaultGroup'], group: ranking.defaultGroup },
      ...(['keepsGroups', 'afterGroups'] as const).flatMap((key) =>
        coordination[key].map((group, position) => ({
          file: path,
          at: ['coordination', key, position],
          group,
        })),
      ),
    ]),
  ];
  return named
    .filter(({ group }) => !groups.has(group))
    .map(({ file, at, group }) =>
      error(
        'group-unknown',
        file,
        at,
        `Le groupe ${quoted(group)} n’est dans aucun ordre de national/policy.json\u00a0: l’y placer ou corriger son nom.`,
      ),
    );
}
