import { describe, expect, test } from 'vitest';
import { ageOn, isDate } from '../../lib/domain/age.ts';

describe('age in whole years', () => {
  test.each([
    ['the day before the birthday', '1949-11-23', '2026-11-22', 76],
    ['on the birthday', '1949-11-22', '2026-11-22', 77],
    ['born today', '2026-11-22', '2026-11-22', 0],
    ['born on 29 February, on 28 February', '2004-02-29', '2027-02-28', 22],
    ['born on 29 February, on 1 March', '2004-02-29', '2027-03-01', 23],
    ['in the future', '2026-11-23', '2026-11-22', null],
    ['a day that does not exist', '1950-02-30', '2026-11-22', null],
    ['a month only', '1950-02', '2026-11-22', null],
    ['older than anybody', '1880-01-01', '2026-11-22', null],
    ['nothing', '', '2026-11-22', null],
  ] as const)('%s', (_name, birthDate, today, expected) => {
    expect(ageOn(birthDate, today)).toBe(expected);
  });

  test.each([
    ['2024-02-29', true],
    ['2100-02-29', false],
    ['2024-13-01', false],
    ['01/02/2024', false],
  ] as const)('%s is a date: %s', (iso, expected) => {
    expect(isDate(iso)).toBe(expected);
  });
});
