import { describe, expect, test } from 'vitest';
import { hasValidFinessKey, hasValidRppsKey } from '../../lib/domain/identifiers.ts';

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
