import { describe, expect, test } from 'vitest';
import { anonymiser } from '../../lib/domain/anonymise.ts';
import type { Answers } from '../../lib/domain/checklist.ts';
import { shownBlocks } from '../../lib/domain/referral-fields.ts';
import type { FieldValue, Referral } from '../../lib/domain/referral.ts';
import { cellsOf, pastedRows, rowInWords, rowOf } from '../../lib/domain/table-rows.ts';
import { form, holdsIn } from '../outputs/fictitious-requests.ts';
import { situations } from '../outputs/situations.ts';

const written = (values: Record<string, FieldValue>): Referral => ({
  addressee: null,
  values,
  reasons: [],
  pack: '',
});
const told = (name: string) => {
  const found = situations.find((one) => one.name === name);
  if (!found) throw new Error(`no situation ${name}`);
  return found;
};

describe('who asks opens their own lines', () => {
  const blocksOf = (facts: Parameters<typeof holdsIn>[0], answers: Answers = {}) =>
    shownBlocks(form, written({}), holdsIn(facts, answers as Record<string, string>)).map(
      ({ block }) => block.id,
    );
  const stay = { sejour: 'oui', 'lieu-du-sejour': 'mco', 'etape-du-sejour': 'sortie-prevue' };
  const long = { ...stay, 'sortant-bloque': 'deux-a-quatre-mois' };

  test.each([
    ['town', { setting: 'ville' }, {}, []],
    ['ESMS', { setting: 'esms' }, {}, ['esms']],
    ['hospital', { setting: 'hopital', commune: '91223' }, {}, ['sejour']],
    [
      'hospital, two months not reached',
      { setting: 'hopital', commune: '91223' },
      { ...stay, 'sortant-bloque': 'deux-mois-ou-moins' },
      ['sejour'],
    ],
    ['long stay', { setting: 'hopital', commune: '91223' }, long, ['sejour', 'carsic']],
    ['long stay, no such cell', { setting: 'hopital', commune: '13055' }, long, ['sejour']],
    ['long stay, seen from town', { setting: 'ville', commune: '91223' }, long, []],
  ] as const)('%s', (_name, facts, answers, expected) => {
    const variants = ['sejour', 'carsic', 'esms'];
    expect(blocksOf(facts, answers).filter((id) => variants.includes(id))).toEqual(expected);
  });
});

describe('what is not opened does not leave', () => {
  test.each([
    ['health that is not ticked', { 'problemes-de-sante': 'Secret.' }, 'problemes-de-sante'],
    [
      'health ticked, then unticked',
      { 'sante-a-transmettre': ['ald'], 'problemes-de-sante': 'Secret.', ald: 'oui' },
      'problemes-de-sante',
    ],
    [
      'a matricule whose identity is not qualified',
      { 'identite-qualifiee': 'non', 'matricule-ins': '279035121518989' },
      'matricule-ins',
    ],
  ] as const)('%s', (_name, values, id) => {
    const shown = shownBlocks(form, written(values), holdsIn({ age: 40 })).flatMap(({ fields }) =>
      fields.map((field) => field.id),
    );
    expect(shown).not.toContain(id);
  });

  test('the ticks themselves are on no page', () => {
    const page = JSON.stringify(told('ville-medecin-traitant').request.document);
    expect(page).toContain('Problèmes de santé utiles');
    expect(page).not.toContain('À transmettre');
  });
});

describe('answers already given are not asked again', () => {
  test.each([
    ['hopital-sejour-bloque', 'sejour-nature', 'mco'],
    ['hopital-sejour-bloque', 'carsic-critere', 'mco-deux-mois'],
    ['hopital-avant-la-sortie', 'service-social-saisi', 'oui'],
    ['ville-medecin-traitant', 'aidant-epuise', 'oui'],
    ['enfant', 'mdph', 'demande-en-cours'],
    ['ville-autre-soignant', 'aidant-epuise', undefined],
  ])('%s: %s', (name, field, expected) => {
    expect(told(name).referral.values[field]).toBe(expected);
  });
});

describe('rows of a table', () => {
  test('keep their cells, whatever is typed in them', () => {
    expect(cellsOf(rowOf(['a\tb', 'c\nd', '']), 3)).toEqual(['a b', 'c d', '']);
    expect(cellsOf('a', 3)).toEqual(['a', '', '']);
    expect(cellsOf('a\tb\tc\td', 3)).toEqual(['a', 'b', 'c d']);
  });

  test('are read without their empty cells', () => {
    expect(rowInWords('Infirmière\t\tCabinet\t0199000011\t')).toBe(
      'Infirmière, Cabinet, 01 99 00 00 11',
    );
  });

  test.each([
    ['a word', 'Infirmière', null],
    ['tabs', 'A\tB\tC', ['A\tB\tC\t']],
    ['semicolons', 'A; B ;C', ['A\tB\tC\t']],
    [
      'commas, phone after one cell',
      'A, 01 99 00 00 11, le soir',
      ['A\t\t01 99 00 00 11\tle soir'],
    ],
    ['blank lines', 'A\n\n\tB', ['A\t\t\t', '\tB\t\t']],
  ])('pasted: %s', (_name, text, expected) => {
    expect(pastedRows(text, ['role', 'nom', 'telephone', 'frequence'])).toEqual(expected);
  });

  test('name nobody on an anonymous page, and leave ordinary words alone', () => {
    const row = rowOf([
      'Infirmière',
      'Lou Inventé',
      'Cabinet du Pont',
      '0199000011',
      'Chaque jour',
    ]);
    const clean = anonymiser(form, written({ intervenants: [row] }));
    expect(clean('Infirmière chaque jour : Inventé, cabinet du pont, 01 99 00 00 11.')).toBe(
      'Infirmière chaque jour : […], […], […].',
    );
  });

  test.each(['page-publique', 'opposition'])('%s holds no row', (name) => {
    const { request } = told(name);
    expect(request.values['intervenants']).toBeUndefined();
    expect(JSON.stringify(request)).not.toMatch(/Lou Inventé|Noé Fictif|Alix|1944|99 00 00 1\d/);
  });
});
