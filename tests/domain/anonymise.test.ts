import { describe, expect, test } from 'vitest';
import { anonymiser } from '../../lib/domain/anonymise.ts';
import type { FieldValue } from '../../lib/domain/referral.ts';
import { form, inTown } from '../outputs/fictitious-requests.ts';

const PERSON = {
  'nom-de-naissance': 'LY',
  'nom-utilise': 'FICTIVE-LE GUEN',
  prenoms: 'Jo, Éloïse',
  'date-de-naissance': '1944-03-01',
  'matricule-ins': '2 44 03 2A 004 003 12',
  telephone: '01 99 00 00 01',
  'representant-contact': 'aidante@exemple.invalid ou +33 6 39 98 00 01',
  adresse: '4 rue Fictive, 91150',
};

const withheldFrom = (text: string, values: Record<string, FieldValue> = PERSON): string =>
  anonymiser(form, { ...inTown().referral, values })(text);

test('what a chart showed and nobody confirmed goes out of it too', () => {
  const referral = {
    ...inTown().referral,
    values: {},
    alsoKnown: { telephone: '+33199000009', adresse: '7 impasse Inventée, 91150' },
  };
  const told = anonymiser(form, referral)('Au 7 impasse Inventée, 01 99 00 00 09.');
  expect(told).not.toMatch(/Inventée|99/);
});

describe('what tells who the person is goes out of a free text', () => {
  test.each([
    ['a name of two letters', 'Mme Ly vit seule', 'Mme […] vit seule'],
    ['a given name of two letters', 'JO vit seule', '[…] vit seule'],
    ['a phone with other separators', 'appeler le 01.99.00.00.01', 'appeler le […]'],
    ['a phone without any', 'appeler le 0199000001', 'appeler le […]'],
    ['a phone with its country', 'appeler le +33 (0)1 99 00 00 01', 'appeler le […]'],
    ['the national form of a phone', 'ou le 06 39 98 00 01', 'ou le […]'],
    ['a mailbox in lower case', 'écrire à aidante@exemple.invalid', 'écrire à […]'],
    ['a matricule without blanks', 'NIR 244032A00400312', 'NIR […]'],
    ['a matricule without its key', 'NIR 2 44 03 2A 004 003', 'NIR […]'],
    ['a birth date in full words', 'née le 1er mars 1944', 'née le […]'],
    ['a short birth date', 'née le 1/3/44', 'née le […]'],
    ['a birth date with points', 'née le 01.03.1944', 'née le […]'],
  ])('%s', (_what, text, expected) => {
    expect(withheldFrom(text)).toBe(expected);
  });

  test.each([
    ['ŁUKASZ', 'Lukasz'],
    ['Lebœuf', 'Mme LEBOEUF'],
    ['LEBOEUF', 'Lebœuf'],
  ])('the name %s, typed on another keyboard', (name, typed) => {
    expect(withheldFrom(`${typed}, seule`, { 'nom-de-naissance': name })).toMatch(
      /^(?:Mme )?\[…\], seule$/u,
    );
  });

  test('a matricule told without its key goes with the key of a text', () => {
    const values = { 'matricule-ins': '2440391004003' };
    expect(withheldFrom('NIR 2 44 03 91 004 003 12, seule', values)).toBe('NIR […], seule');
  });
});

test('ordinary words and other numbers stay', () => {
  const text = 'Le 2 mars 2026, à 4 heures, dans la rue : 12 chutes, 0198000002, 1er étage.';
  expect(withheldFrom(text)).toBe(text);
});
