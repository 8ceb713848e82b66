import { describe, expect, test } from 'vitest';
import { fieldWarnings } from '../../lib/domain/field-warnings.ts';
import type { FieldValue, Referral } from '../../lib/domain/referral.ts';
import { form, today } from '../outputs/fictitious-requests.ts';
import { situations } from '../outputs/situations.ts';

const written = (values: Record<string, FieldValue>): Referral => ({
  addressee: null,
  values,
  reasons: [],
  pack: '',
});
const codesOf = (values: Record<string, FieldValue>) =>
  fieldWarnings(form, written(values), today).map(({ field, code }) => [field, code]);

describe('fieldWarnings', () => {
  test.each([
    ['demandeur-rpps', '99999999990', []],
    ['demandeur-rpps', '99999999991', ['rpps-key']],
    ['demandeur-finess', '590064036', []],
    ['demandeur-finess', '999999999', ['finess-key']],
    ['demandeur-mss', 'a.b@medecin.mssante.fr', []],
    ['demandeur-mss', 'a.b@exemple.fr', ['mss-domain']],
    ['demandeur-mss', 'a.b@mssante.fr.exemple.fr', ['mss-domain']],
    ['motif', 'x'.repeat(600), []],
    ['motif', 'x'.repeat(601), ['too-long']],
    ['date-de-naissance', '1944-03-12', []],
    ['date-de-naissance', '2026-11-23', ['date-in-the-future']],
    ['date-de-naissance', '2026-02-30', ['date-impossible']],
    ['date-de-naissance', '12/03/1944', ['date-impossible']],
    ['date-de-naissance', '0194-03-12', ['date-impossible']],
    ['sejour-date-de-sortie', '2026-12-24', []],
    ['accord-date', '2026-12-24', ['date-in-the-future']],
    ['accord-date', '', []],
    ['matricule-ins', '279035121518989', []],
    ['matricule-ins', '1 95 06 2A 999 999 90', []],
    ['matricule-ins', '279035121518988', ['nir-key']],
    ['matricule-ins', '2790351215189', ['nir-key']],
    ['lieu-de-naissance', '51215', []],
    ['lieu-de-naissance', '2A004', []],
    ['lieu-de-naissance', '99109', []],
    ['lieu-de-naissance', 'Étampes', ['insee-place']],
    ['lieu-de-naissance', '2C004', ['insee-place']],
    ['telephone', '01 99 00 00 10', []],
    ['telephone', '+32 2 555 12 12', []],
    ['telephone', '01 99 00 00', ['phone']],
    ['telephone', 'chez sa fille', ['phone']],
  ])('%s: %s', (id, value, codes) => {
    const warnings = fieldWarnings(form, written({ [id]: value }), today);
    expect(warnings.map(({ code }) => code)).toEqual(codes);
    if (value.length > 3) for (const { text } of warnings) expect(text).not.toContain(value);
  });

  test.each([
    ['2026-10-01', '2026-09-30', [['sejour-sortant-depuis', 'date-order']]],
    ['2026-10-01', '2026-10-01', []],
    ['2026-10-01', '', []],
    ['12/10/2026', '2026-10-01', [['sejour-date-d-entree', 'date-impossible']]],
  ])('entered on %s, fit to leave on %s', (entry, fit, expected) => {
    const stay = { 'sejour-date-d-entree': entry, 'sejour-sortant-depuis': fit };
    expect(codesOf(stay)).toEqual(expected);
  });

  test('nothing happens before the birth', () => {
    const dates = { 'date-de-naissance': '2020-01-02', 'accord-date': '2020-01-01' };
    expect(codesOf(dates)).toEqual([['accord-date', 'date-order']]);
  });

  test.each(situations.map((one) => [one.name, one] as const))(
    '%s: none',
    (_name, { referral }) => {
      expect(fieldWarnings(form, referral, today)).toEqual([]);
    },
  );
});
