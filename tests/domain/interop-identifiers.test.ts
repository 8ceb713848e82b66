import { describe, expect, test } from 'vitest';
import {
  cogOf,
  insOf,
  oidOfUuid,
  professionalIdOf,
  structureIdOf,
} from '../../lib/domain/interop-identifiers.ts';

describe('a matricule', () => {
  test.each([
    ['279035121518989', 'test', '1.2.250.1.213.1.4.10'],
    ['255069999999934', 'nir', '1.2.250.1.213.1.4.8'],
    ['2 55 06 99 999 999 34', 'nir', '1.2.250.1.213.1.4.8'],
    ['180059999999907', 'nir', '1.2.250.1.213.1.4.8'],
    ['195062A99999990', 'nir', '1.2.250.1.213.1.4.8'],
    ['287122b99999970', 'nir', '1.2.250.1.213.1.4.8'],
    ['355069999999981', 'nia', '1.2.250.1.213.1.4.9'],
  ])('%s is known as %s', (matricule, kind, oid) => {
    expect(insOf(matricule)).toMatchObject({ kind, system: { oid, uri: `urn:oid:${oid}` } });
  });

  test.each([
    '279035121518988',
    '255069999999933',
    '195062B99999990',
    '2550699999999',
    '955069999999934',
    '',
    'non',
  ])('%s is not surely anybody’s number, and is none', (matricule) => {
    expect(insOf(matricule)).toBeNull();
  });
});

describe('a professional', () => {
  test.each([
    ['99999999990', '899999999990'],
    ['19999999998', '819999999998'],
    ['99 999 999 990', '899999999990'],
    // Their keys are wrong, and published documents hold them.
    ['99999999991', '899999999991'],
    ['01234534765', '801234534765'],
    ['07505123456', '807505123456'],
    ['01234567893', '801234567893'],
    ['9999999999', null],
    ['', null],
    ['RPPS inconnu', null],
  ])('with the RPPS %s is %s', (rpps, id) => expect(professionalIdOf(rpps)).toBe(id));
});

describe('a structure', () => {
  test.each([
    ['590064036', '1590064036'],
    ['010000347', '1010000347'],
    ['950047225', '1950047225'],
    ['999999998', '1999999998'],
    ['2A9999992', '12A9999992'],
    ['2b 999 999 0', '12B9999990'],
    ['999999999', '1999999999'],
    ['120459876', '1120459876'],
    ['2C9999990', null],
    ['99999999', null],
    ['', null],
  ])('with the FINESS %s is %s', (finess, id) => expect(structureIdOf(finess)).toBe(id));
});

test.each([
  ['63220', '63220'],
  ['2A004', '2A004'],
  ['99350', '99350'],
  ['Paris', null],
  ['7505', null],
])('the birthplace %s is %s', (text, cog) => expect(cogOf(text)).toBe(cog));

test('a UUID is an OID without asking any register', () => {
  // The example of ITU-T X.667.
  expect(oidOfUuid('f81d4fae-7dec-11d0-a765-00a0c91e6bf6')).toBe(
    '2.25.329800735698586629295641978511506172918',
  );
});
