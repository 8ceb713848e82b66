import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../lib/ehr/parse/address.ts';
import { parseAge } from '../../../lib/ehr/parse/age.ts';
import { parsePhone } from '../../../lib/ehr/parse/phone.ts';
import { parseRpps } from '../../../lib/ehr/parse/rpps.ts';
import { parseSex, sexOfCivility } from '../../../lib/ehr/parse/sex.ts';

describe('phones', () => {
  it.each([
    ['06 39 98 01 02', '+33639980102'],
    ['01.99.00.01.02', '+33199000102'],
    ['+33 (0)1 99 00 01 02', '+33199000102'],
    ['0033 199000102', '+33199000102'],
    ['0692 12 34 56', '+262692123456'],
    ['0590 12 34 56', '+590590123456'],
    ['+32 470 12 34 56', '+32470123456'],
    ['01 99 00 01 02 [home phone]', '+33199000102'],
    ['06 39 98 01 02 (portable)', '+33639980102'],
    ['06 39 98 01 02 / 06.39.98.01.02', '+33639980102'],
    ['01 99 00 01 02 [work phone]', null],
    ['01 99 00 01 02 poste 12', null],
    ['0800 12 34 56', null],
    ['0709 12 34 56', null],
    ['15', null],
    ['06 39 98 01 02 (fils)', null],
    ['06 39 98 01 02 / 01 99 00 01 02', null],
    ['06 39 98 01 02 ou 15', null],
  ])('%s gives %s', (text, expected) => expect(parsePhone(text)).toBe(expected));
});

describe('addresses', () => {
  const home = { line: '3 rue X', postalCode: '91150', city: 'Étampes' };
  it.each([
    ['3 rue X\n91150 Étampes', home],
    ['3 rue X, 91150 Étampes', home],
    ['3 rue X, Étampes, 91150', home],
    ['3 rue X\nF-91150 Étampes\nFRANCE', home],
    [
      'Rés. Y\n3 rue X\n91154 ÉTAMPES CEDEX 2',
      { line: 'Rés. Y, 3 rue X', postalCode: '91154', city: 'ÉTAMPES CEDEX 2' },
    ],
    [
      'Lieu-dit Le Clos\nBP 12\n91150 Étampes',
      { line: 'Lieu-dit Le Clos, BP 12', postalCode: '91150', city: 'Étampes' },
    ],
    ['91150 Étampes, France', { postalCode: '91150', city: 'Étampes' }],
    [
      '3 rue X\n28001 Madrid\nEspagne',
      { ...home, postalCode: '28001', city: 'Madrid', country: 'Espagne' },
    ],
    ['3 rue X\n91150 Étampes\nAdresse temporaire', null],
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
    ['Melle', 'F'],
    ['Mrs.', 'F'],
    ['Mr', 'M'],
    ['Dr', null],
  ])('civility %s', (text, sex) => expect(sexOfCivility(text)).toBe(sex));
  it.each([
    ['78 ans', 78],
    ['077Y', 77],
    ['78 years old', 78],
    ['15 ans et 9 m.', 15],
    ['18 mois', 1],
    ['003M', 0],
    ['12 jours', 0],
    ['78 rue', null],
    ['', null],
  ])('age %s', (text, age) => expect(parseAge(text)).toBe(age));
  it.each([
    ['RPPS : 10 001 234 567', '10001234567'],
    ['123', null],
  ])('RPPS in %s', (text, rpps) => expect(parseRpps(text)).toBe(rpps));
});
