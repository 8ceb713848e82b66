import type { Family } from '../../domain/actor.ts';
import type { ParsedFiles } from '../parse-files.ts';
import { actorNamings, proofNamings } from './actor-namings.ts';
import { error, quoted } from './fault.ts';
import type { Fault } from './finding.ts';
import type { Universe } from './universe.ts';

/** Families that a rule must propose: the others are numbers, names of the past, or meta. */
const RULED: readonly Family[] = ['individuel', 'guichet', 'territorial', 'outil'];

/** Actors without their card or their rule, and names of the past that are still proposed. */
export function actorFaults(files: ParsedFiles, { actors }: Universe): Fault[] {
  const ruled = new Set(files.all('rules').map(({ actor }) => actor));
  const own = files
    .entries('actors')
    .flatMap(({ path, content: { key, card, family, becomes } }) => [
      // « Compléter les informations » is nobody to present.
      ...(card || family === 'meta'
        ? []
        : [
            error(
              'actor-without-card',
              path,
              ['key'],
              `L’acteur ${quoted(key)} n’a pas de fiche complète\u00a0: écrire «\u00a0card\u00a0».`,
            ),
          ]),
      ...(!RULED.includes(family) || ruled.has(key)
        ? []
        : [
            error(
              'actor-without-rule',
              path,
              ['family'],
              `Aucune règle ne propose ${quoted(key)}\u00a0: écrire national/rules/${key}.json ou changer sa famille.`,
            ),
          ]),
      ...(family === 'historique' && becomes === undefined
        ? [
            error(
              'actor-historical',
              path,
              ['family'],
              `${quoted(key)} est un nom ancien\u00a0: dire dans «\u00a0becomes\u00a0» l’acteur d’aujourd’hui.`,
            ),
          ]
        : []),
    ]);
  const proposed = [...actorNamings(files), ...proofNamings(files)]
    .filter(({ proposes, actor }) => proposes && actors.get(actor)?.family === 'historique')
    .map(({ file, at, actor }) => {
      const today = actors.get(actor)?.becomes;
      const instead = today ? ` par ${quoted(today)}` : '';
      return error(
        'actor-historical',
        file,
        at,
        `${quoted(actor)} n’existe plus sous ce nom\u00a0: le remplacer${instead}.`,
      );
    });
  return [...own, ...proposed];
}
