import { describe, expect, test } from 'vitest';
import {
  hasValidFinessKey,
  hasValidNirKey,
  hasValidRppsKey,
} from '../../lib/domain/identifiers.ts';

describe('RPPS key', () => {
  test.each([
    ['99999999990', true],
    ['19999999998', true],
    ['1999 9999 998', true],
    ['99999999991', false],
    ['01234534765', false],
    ['07505123456', false],
    ['01234567893', false],
    ['9999999999', false],
    ['', false],
  ])('%s: %s', (rpps, expected) => {
    expect(hasValidRppsKey(rpps)).toBe(expected);
  });
});

describe('FINESS key', () => {
  test.each([
    ['590064036', true],
    ['010000347', true],
    ['950047225', true],
    ['999999998', true],
    ['2A9999992', true],
    ['2B9999990', true],
    ['2b 999 999 0', true],
    ['2A0000014', true],
    ['2B0000012', true],
    ['999999999', false],
    ['120459876', false],
    ['A99999999', false],
    ['59006403', false],
  ])('%s: %s', (finess, expected) => {
    expect(hasValidFinessKey(finess)).toBe(expected);
  });
});

describe('NIR key', () => {
  test.each([
    ['279035121518989', true],
    ['255069999999934', true],
    ['180059999999907', true],
    ['195062A99999990', true],
    ['287122B99999970', true],
    ['2 79 03 51 215 189 89', true],
    ['279035121518988', false],
    ['255069999999933', false],
    ['195062B99999990', false],
    ['2790351215189', false],
    ['', false],
  ])('%s: %s', (nir, expected) => {
    expect(hasValidNirKey(nir)).toBe(expected);
  });
});
