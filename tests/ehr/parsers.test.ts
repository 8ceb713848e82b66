import { describe, expect, it } from 'vitest';
import { parseBannerSentence } from '../../lib/ehr/banner-sentence.ts';
import { splitLabelledText } from '../../lib/ehr/labelled-text.ts';
import { meaningOf } from '../../lib/ehr/label-lexicon.ts';
import { parseAddress } from '../../lib/ehr/parse/address.ts';
import { parseNir } from '../../lib/ehr/parse/nir.ts';
import { parseFamilyName, parseGivenNames } from '../../lib/ehr/parse/person-name.ts';
import { parsePhone } from '../../lib/ehr/parse/phone.ts';
import { parseRpps } from '../../lib/ehr/parse/rpps.ts';
import { parseSex } from '../../lib/ehr/parse/sex.ts';

describe('social security numbers', () => {
  it.each([
    ['279035121518989', 'ok'],
    ['2 55 06 99 999 999 34', 'ok'],
    ['1 80 05 99 999 999/07', 'ok'],
    ['1 95 06 2a 999 999 90', 'ok'],
    ['287122B99999970', 'ok'],
    ['279035121518988', 'key'],
    ['255069999999933', 'key'],
    ['195062B99999990', 'key'],
    ['7 48 03 99 999 001 50', 'nia'],
    ['2790351215189', 'not-a-nir'],
    ['279135121518989', 'not-a-nir'],
    ['', 'not-a-nir'],
  ])('%s: %s', (text, expected) => {
    const nir = parseNir(text);
    expect(nir.ok ? 'ok' : nir.why).toBe(expected);
  });

  it('gives the sex, the year and the month, unless the month is a fictitious code', () => {
    const known = parseNir('279035121518989');
    expect(known.ok && known.nir).toMatchObject({ sex: 'F', year: 79, month: 3 });
  });
});

describe('names', () => {
  it.each([
    ['DURAND', 'DURAND', null],
    ['Mme DURAND née MARTIN', 'DURAND', 'MARTIN'],
    ['DE LA FONTAINE', 'DE LA FONTAINE', null],
    ['d’Hautefeuille', 'd’Hautefeuille', null],
    ['Nguye\u0302\u0303n-Œuvrard', 'Nguyễn-Œuvrard', null],
  ])('%s', (text, name, bornAs) =>
    expect(parseFamilyName(text)).toEqual({ ok: true, name, bornAs }),
  );

  it.each(['Dr LEROY', '<b>X</b>', '12345', '', 'TEST', 'A'.repeat(200)])('refuses %s', (text) =>
    expect(parseFamilyName(text).ok).toBe(false),
  );

  it('splits given names on spaces and commas, never on hyphens', () =>
    expect(parseGivenNames('Éloïse, Anne-Lise Maëlle')).toEqual(['Éloïse', 'Anne-Lise', 'Maëlle']));
});

describe('phones', () => {
  it.each([
    ['06 39 98 01 02', '+33639980102'],
    ['01.99.00.01.02', '+33199000102'],
    ['+33 (0)1 99 00 01 02', '+33199000102'],
    ['0033 199000102', '+33199000102'],
    ['0692 12 34 56', '+262692123456'],
    ['0590 12 34 56', '+590590123456'],
    ['+32 470 12 34 56', '+32470123456'],
    ['0800 12 34 56', null],
    ['0709 12 34 56', null],
    ['15', null],
    ['06 39 98 01 02 (fils)', null],
    ['06 39 98 01 02 / 01 99 00 01 02', null],
  ])('%s gives %s', (text, expected) => expect(parsePhone(text)).toBe(expected));
});

describe('addresses', () => {
  it.each([
    ['3 rue X\n91150 Étampes', { line: '3 rue X', postalCode: '91150', city: 'Étampes' }],
    ['3 rue X, 91150 Étampes', { line: '3 rue X', postalCode: '91150', city: 'Étampes' }],
    [
      'Rés. Y\n3 rue X\n91154 ÉTAMPES CEDEX 2',
      { line: 'Rés. Y, 3 rue X', postalCode: '91154', city: 'ÉTAMPES CEDEX 2' },
    ],
    ['91150 Étampes, France', { postalCode: '91150', city: 'Étampes' }],
    ['3 rue X', null],
    ['a@b.fr\n91150 Étampes', null],
  ])('%s', (text, expected) => expect(parseAddress(text)).toEqual(expected));
});

describe('small words', () => {
  it.each([
    ['F', 'F'],
    ['Masculin', 'M'],
    ['male', 'M'],
    ['X', null],
    ['1', null],
  ])('sex %s', (text, sex) => expect(parseSex(text)).toBe(sex));
  it.each([
    ['RPPS : 10 001 234 567', '10001234567'],
    ['123', null],
  ])('RPPS in %s', (text, rpps) => expect(parseRpps(text)).toBe(rpps));
  it.each([
    ['Nom', 'familyName'],
    ['Nom du médecin', null],
    ['N° de sécurité sociale :', 'nir'],
    ['constructor', null],
  ])('label %s', (label, meaning) => expect(meaningOf(label)).toBe(meaning));
});

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

describe('banner sentences', () => {
  const names = { usedName: 'DURAND', birthName: 'MARTIN', givenNames: ['Jeanne'] };
  it.each([
    ['Mme DURAND née MARTIN Jeanne, née le 12/03/1948 (78 ans)', names],
    ['Mme Jeanne DURAND née MARTIN, née le 12 mars 1948, 78 ans', names],
    ['DURAND (née MARTIN) Jeanne, né(e) le 12/03/1948', names],
    ['Patiente : Mme DURAND Jeanne née MARTIN, née le 12/03/1948', names],
    ['M. LE GOFF Yann, né le 01/02/1983', { familyName: 'LE GOFF', givenNames: ['Yann'] }],
    [
      'Mme D’ALMEIDA née DE SOUSA Maria Inês, née le 01/02/1983',
      { usedName: 'D’ALMEIDA', birthName: 'DE SOUSA', givenNames: ['Maria', 'Inês'] },
    ],
  ])('%s', (text, expected) => expect(parseBannerSentence(text)).toMatchObject(expected));

  it.each([
    'IRM Genou - 12/03/2024',
    'Dr LEROY Paul, né le 12/03/1948',
    'DURAND Paul, fils, né le 12/03/1948',
    'DURAND Jeanne née le 12/03/1948 BERNARD Luc né le 13/04/1950',
    'Consultation du 12/03/2024',
  ])('refuses %s', (text) => expect(parseBannerSentence(text)).toBeNull());

  it('takes no name when nothing tells the family name from the given name', () => {
    const sentence = parseBannerSentence('Mme Durand Jeanne, née le 12/03/1948');
    expect(sentence).toMatchObject({ date: '12/03/1948', sex: 'F' });
    expect(sentence?.familyName).toBeUndefined();
    expect(sentence?.givenNames).toBeUndefined();
  });
});
