import { describe, expect, it } from 'vitest';
import {
  parseFamilyName,
  parseGivenNames,
  parsePractitionerName,
} from '../../../lib/ehr/parse/person-name.ts';

describe('family names', () => {
  it.each([
    ['DURAND', 'DURAND', null],
    ['Mme DURAND née MARTIN', 'DURAND', 'MARTIN'],
    ['DURAND (née MARTIN)', 'DURAND', 'MARTIN'],
    ['MARTIN épouse DURAND', 'DURAND', 'MARTIN'],
    ['MARTIN ép. DURAND', 'DURAND', 'MARTIN'],
    ['MARTIN veuve DURAND', 'DURAND', 'MARTIN'],
    ['MME DURAND', 'DURAND', null],
    ['MELLE DURAND', 'DURAND', null],
    ['Mrs Durand', 'Durand', null],
    ['SMITH Jr.', 'SMITH', null],
    ['DE LA FONTAINE', 'DE LA FONTAINE', null],
    ['De SOUSA', 'De SOUSA', null],
    ['LE Goff', 'LE Goff', null],
    ['d’Hautefeuille', 'd’Hautefeuille', null],
    ['O’BRIEN', 'O’BRIEN', null],
    ['SAINT\u2011JEAN', 'SAINT-JEAN', null],
    ['Nguye\u0302\u0303n-Œuvrard', 'Nguyễn-Œuvrard', null],
    ['AUBRAC Qualifiée', 'AUBRAC', null],
    ['AUBRAC edit', 'AUBRAC', null],
  ])('%s', (text, name, bornAs) =>
    expect(parseFamilyName(text)).toEqual({ ok: true, name, bornAs }),
  );

  it.each([
    ['AUBRAC Solange', 'AUBRAC', ['Solange']],
    ['Mme Solange Marie AUBRAC', 'AUBRAC', ['Solange', 'Marie']],
  ])('%s has its first names apart', (text, name, given) =>
    expect(parseFamilyName(text)).toEqual({ ok: true, name, bornAs: null, given }),
  );

  it.each([
    'Dr LEROY',
    '<b>X</b>',
    '12345',
    '',
    'TEST',
    'ZZTEST',
    'Chargement…',
    'En attente',
    'Ajouter',
    'MARTIN née',
    'DURAND née MARTIN née PETIT',
    'A'.repeat(200),
  ])('refuses %s', (text) => expect(parseFamilyName(text).ok).toBe(false));
});

describe('given names', () => {
  it.each([
    ['Éloïse, Anne-Lise Maëlle', ['Éloïse', 'Anne-Lise', 'Maëlle']],
    ['jeanne marie', ['jeanne', 'marie']],
    ['Solange Modifier', ['Solange']],
    ['Solange, Marie Voir plus', ['Solange', 'Marie']],
    ['Solange verified', ['Solange']],
    ['Bébé', null],
    ['À confirmer', null],
    ['Homme', null],
    ['Jeanne 2', null],
    ['Loading…', null],
  ])('%s', (text, names) => expect(parseGivenNames(text)).toEqual(names));
});

it.each([
  ['Dr Claire PETIT', 'Claire PETIT'],
  ['Docteure Mme PETIT', 'PETIT'],
  ['Moi-même', null],
  ['Aucun', null],
])('practitioner %s', (text, name) => expect(parsePractitionerName(text)).toBe(name));
