import { describe, expect, test } from 'vitest';
import type { Transform } from '../../../lib/ehr/adapter/adapter.ts';
import { FIELD_SENSE } from '../../../lib/ehr/adapter/adapter-fields.ts';
import { hasShape, keyIn } from '../../../lib/ehr/adapter/shapes.ts';
import { TRANSFORMS, transformed } from '../../../lib/ehr/adapter/transforms.ts';
import { meaningOf } from '../../../lib/ehr/label-lexicon.ts';

const cases: [string, Transform[], string | null][] = [
  ['  LE  GALL\n', ['collapse'], 'LE GALL'],
  ['Jeanne Marie DURAND', ['upperFamily'], 'DURAND'],
  ['DURAND née MARTIN Jeanne', ['upperFamily'], 'DURAND née MARTIN'],
  ['Jeanne Durand', ['upperFamily'], null],
  ['Jeanne Marie DURAND', ['splitGiven'], 'Jeanne Marie'],
  ['Jeanne Durand', ['splitGiven'], null],
  ['12/03/1948', ['date:dmy'], '12/03/1948'],
  ['03/12/1948', ['date:mdy'], '03/12/1948'],
  ['1948-03-12', ['date:iso'], '1948-03-12'],
  ['12/03/1948', ['date:iso'], null],
  ['12 mars 1948', ['date:words'], '12 mars 1948'],
  ['12/03/1948', ['date:words'], null],
  ['2 48 03 91 223 045 44', ['nir'], '248039122304544'],
  ['1 48 03 2A 223 045', ['nir'], '148032A223045'],
  ['100GEJ', ['nir'], null],
  ['06 39 98 12 30', ['phoneFR'], '+33639981230'],
  ['poste 12', ['phoneFR'], null],
  ['Féminin', ['sexFR'], 'F'],
  ['female', ['sexEN'], 'F'],
  ['homme', ['sexEN'], null],
  ['12 rue de l’Exemple\n91150 Étampes', ['addressFR'], '12 rue de l’Exemple\n91150 Étampes'],
  ['chez sa fille', ['addressFR'], null],
  [
    'Mobile : 06 39 98 12 30\nFixe : 01 99 00 12 34',
    ['afterText:Mobile :', 'phoneFR'],
    '+33639981230',
  ],
  ['06 39 98 12 30 [mobile]', ['beforeText:[', 'phoneFR'], '+33639981230'],
  ['Tél. 1\nTél. 2', ['afterText:Tél.'], null],
  ['Fixe : 01', ['afterText:Mobile :'], null],
];

describe('a transform', () => {
  test.each(cases)('%j by %j gives %j', (text, steps, result) => {
    expect(transformed(text, steps)).toBe(result);
  });

  test('each one of the closed list is shown here', () => {
    const shown = new Set(cases.flatMap(([, steps]) => steps));
    expect(TRANSFORMS.filter((name) => !shown.has(name))).toEqual([]);
  });
});

test.each([
  ['LE GALL-d’Étampes', 'letters', true],
  ['LE GALL 2', 'letters', false],
  ['14 03', 'digits', true],
  ['12 mars 1948', 'date', true],
  ['12/03/48', 'date', false],
  ['+33 6 39 98 12 30', 'phone', true],
  ['Jeanne', 'phone', false],
  ['2 48 03 2A 223 045 44', 'nir', true],
  ['Jeanne', 'nir', false],
] as const)('%s has the shape %s: %s', (text, shape, has) => {
  expect(hasShape(text, shape)).toBe(has);
});

test.each([
  ['123|0|0|0', 'digits', '123'],
  ['123abc', 'digits', null],
  ['x', 'uuid', null],
  ['dossier-1', 'word', 'dossier-1'],
  ['Jeanne DURAND', 'word', null],
] as const)('the key of %s as %s is %s', (text, form, key) => {
  expect(keyIn(text, form)).toBe(key);
});

test('the usual label of a field is one that the reader knows', () => {
  const unknown = Object.values(FIELD_SENSE).filter(({ label }) => meaningOf(label) === null);
  expect(unknown).toEqual([]);
});
