import { describe, expect, test } from 'vitest';
import { isLabelRefused, labelDoubts } from '../../lib/domain/follow-up-label.ts';

/** The person of the consultation, fictitious. */
const NAMES = ['MODÈLE', 'EXEMPLE', 'Jeanne Marie', ''];

describe('a label', () => {
  test.each([
    ['', []],
    ['sortie d’hospitalisation', []],
    ['chutes, vit seule, 3e étage', []],
    ['dossier bleu 12', []],
    ['Étampes', []],
    ['DAC rappelé mardi', []],
    ['la dame au chien', []],
    ['suivi de JEANNE', ['person']],
    ['modele, retour', ['person']],
    ['famille Exemple-Fictif', ['person']],
    ['Mme D.', ['name']],
    ['madame dupont', ['name']],
    ['M. Fictif', ['name']],
    ['Paul Fictif', ['name']],
    ['FICTIF Paul', ['name']],
    ['2 44 03 75 115 001 42', ['social-security-number']],
    ['244037511500142', ['social-security-number']],
    ['2 44 03 2A 004 001', ['social-security-number']],
    ['rappeler au 01 99 00 12 34', ['phone']],
    ['+33199001234', ['phone']],
    ['a.b@fictif.fr', ['email']],
    ['née le 01/03/1944', ['date']],
    ['1 mars 1944', ['date']],
    ['1944-03-01', ['date']],
    ['Mme D. 01.03.44', ['date', 'name']],
  ])('« %s » raises %j', (label, doubts) => {
    expect(labelDoubts(label, NAMES)).toEqual(doubts);
  });

  test('is refused for the person of the consultation or a social security number, else warned about', () => {
    expect(isLabelRefused(labelDoubts('Jeanne', NAMES))).toBe(true);
    expect(isLabelRefused(labelDoubts('244037511500142'))).toBe(true);
    expect(isLabelRefused(labelDoubts('Mme D., 01 99 00 12 34, 01/03/1944'))).toBe(false);
  });

  test('may not be a name of two letters either', () => {
    expect(labelDoubts('retour de ly', ['LY'])).toEqual(['person']);
    expect(labelDoubts('suivi de la famille', ['DE LA FICTIVE', 'X'])).toEqual([]);
  });

  test('knows nobody where no consultation is open', () => {
    expect(labelDoubts('suivi de jeanne')).toEqual([]);
  });
});
