import { describe, expect, it } from 'vitest';
import { splitLabelledText } from '../../lib/ehr/labelled-text.ts';
import { meaningOf } from '../../lib/ehr/label-lexicon.ts';

describe('« libellé : valeur »', () => {
  it.each([
    [
      'Nom : DURAND Prénom : Jeanne',
      [
        ['Nom', 'DURAND'],
        ['Prénom', 'Jeanne'],
      ],
    ],
    [
      'Nom : DURAND | Sexe : F',
      [
        ['Nom', 'DURAND'],
        ['Sexe', 'F'],
      ],
    ],
    ['Nom : DURAND Praticien : LEROY', []],
    ['Rendez-vous 10:30', []],
  ])('%s', (text, expected) => {
    const pairs = splitLabelledText(text).filter(({ label }) => meaningOf(label));
    expect(pairs.map(({ label, value }) => [label.trim(), value])).toEqual(expected);
  });
});
