import { error } from './fault.ts';
import type { Fault } from './finding.ts';
import type { PackString } from './strings-in.ts';

const ADDRESS = /^(https?:\/\/|[^\s@]+@)\S+$/;

const MISTAKES: readonly [RegExp, string][] = [
  [/'/, 'apostrophe droite, écrire ’'],
  [/"/, 'guillemet droit, écrire «\u00a0…\u00a0»'],
  [
    /(?<![\u00a0\u202f])[:;?!»](?=[\s.,)»]|$)/,
    'espace insécable (U+00A0) manquante avant un signe double',
  ],
  [/«(?![\u00a0\u202f])/, 'espace insécable (U+00A0) manquante après un guillemet ouvrant'],
  [/ {2}|^\s|\s$/, 'espace en double ou au bord, la retirer'],
];

/** Every mistake has one of these: most texts have none, and are read only once. */
const SUSPECT = /['":;?!»«]| {2}|^\s|\s$/;

/** What texts get wrong in French typography, one fault per text. Addresses are no texts. */
export function typographyFaults(file: string, strings: readonly PackString[]): Fault[] {
  return strings.flatMap(({ at, text }) => {
    if (!SUSPECT.test(text) || ADDRESS.test(text)) return [];
    const mistakes = MISTAKES.filter(([pattern]) => pattern.test(text)).map(([, what]) => what);
    return mistakes.length === 0
      ? []
      : [error('typography', file, at, `Typographie\u00a0: ${mistakes.join('\u00a0; ')}.`)];
  });
}
