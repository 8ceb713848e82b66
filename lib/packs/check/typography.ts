import { error } from './fault.ts';
import type { Fault } from './finding.ts';
import type { PackString } from './strings-in.ts';

const ADDRESS = /^(https?:\/\/|[^\s@]+@)\S+$/;

const MISTAKES: readonly [RegExp, string][] = [
  [/'/, 'une apostrophe droite\u00a0: écrire ’'],
  [/"/, 'un guillemet droit\u00a0: écrire «\u00a0…\u00a0»'],
  [
    /(?<![\u00a0\u202f])[:;?!»](?=[\s.,)»]|$)/,
    'pas d’espace insécable avant un signe double\u00a0: l’écrire (U+00A0)',
  ],
  [
    /«(?![\u00a0\u202f])/,
    'pas d’espace insécable après un guillemet ouvrant\u00a0: l’écrire (U+00A0)',
  ],
  [/ {2}|^\s|\s$/, 'une espace en double ou au bord\u00a0: la retirer'],
];

/** What texts get wrong in French typography, one fault per text. Addresses are no texts. */
export function typographyFaults(file: string, strings: readonly PackString[]): Fault[] {
  return strings.flatMap(({ at, text }) => {
    if (ADDRESS.test(text)) return [];
    const mistakes = MISTAKES.filter(([pattern]) => pattern.test(text)).map(([, what]) => what);
    return mistakes.length === 0
      ? []
      : [error('typography', file, at, `Ce texte a ${mistakes.join('\u00a0; ')}.`)];
  });
}
