import { describe, expect, test } from 'vitest';
import { FormMap, type MappedField } from '../../lib/domain/form-map.ts';
import { parseFillEnd } from '../../lib/fill/fill-end-schema.ts';
import { fillOrder } from '../../lib/fill/fill-order.ts';
import { form } from '../outputs/fictitious-requests.ts';

const field = (target: string, from: string[], as: MappedField['as'] = 'text') => ({
  target,
  from,
  as,
});

const map = FormMap.parse({
  kind: 'page',
  id: 'page-fictive',
  title: 'Formulaire fictif',
  checkedOn: null,
  host: 'dac.exemple',
  path: '/demande',
  fields: [
    field('Nom', ['nom-de-naissance'], 'capitals'),
    field('Né le', ['date-de-naissance'], 'date'),
    field('Mois', ['date-de-naissance'], 'month'),
    field('Demandeur', ['demandeur-nom']),
    field('Adresse', ['adresse']),
  ],
});
if (map.kind !== 'page') throw new Error('a map of another kind');
const page = map;

const values = {
  'nom-de-naissance': 'Roussel',
  prenoms: 'Madeleine Odette',
  'date-de-naissance': '1949-03-14',
  'demandeur-nom': 'Dr Alice Moreau (fictive)',
  'aidant-nom': 'Marcel Lefèvre (fictif)',
  motif: 'Deux chutes',
};

describe('what is handed to the page', () => {
  test('is what the map writes, and what tells the person from another', () => {
    expect(fillOrder(page, { form, values })).toEqual({
      host: 'dac.exemple',
      path: '/demande',
      values: [
        { target: 'Nom', value: 'ROUSSEL' },
        { target: 'Né le', value: '14/03/1949' },
        { target: 'Mois', value: '03' },
        { target: 'Demandeur', value: 'Dr Alice Moreau (fictive)' },
      ],
      left: ['Adresse'],
      identity: [
        { target: 'Nom', kind: 'name', expected: 'ROUSSEL' },
        { target: 'Né le', kind: 'date', expected: '14/03/1949' },
        { target: 'Mois', kind: 'date', expected: '03' },
      ],
      names: ['Roussel', 'Madeleine Odette'],
      birthDate: '1949-03-14',
      others: ['Dr Alice Moreau (fictive)', 'Marcel Lefèvre (fictif)'],
    });
  });

  test('is nothing for words that are no field and no option', () => {
    const odd = {
      ...page,
      fields: [field('Un', ['constructor']), field('Deux', ['motif'], 'option')],
    };
    const foreign = { ...odd, fields: odd.fields.map((each) => ({ ...each, options: {} })) };
    const order = fillOrder(foreign, { form, values: { motif: 'constructor' } });
    expect(order).toMatchObject({ values: [], left: ['Un', 'Deux'] });
  });

  test('names nobody when the request does not', () => {
    const order = fillOrder(page, { form, values: { motif: 'Deux chutes' } });
    expect(order).toMatchObject({ names: [], birthDate: null, others: [], values: [] });
  });
});

describe('what comes back from the page', () => {
  const order = fillOrder(page, { form, values });
  const report = { filled: ['Nom'], left: ['Adresse'], unmapped: ['Service'], refused: [] };

  test.each([
    ['a report of its targets', { end: 'filled', report }],
    ['another page', { end: 'elsewhere' }],
  ])('%s is taken', (_what, answer) => {
    expect(parseFillEnd(answer, order)).toEqual(answer);
  });

  test.each([
    ['nothing', null],
    ['a target that nobody asked for', { end: 'filled', report: { ...report, filled: ['Autre'] } }],
    [
      'a reason of its own',
      { end: 'filled', report: { ...report, refused: [{ target: 'Nom', reason: 'Roussel' }] } },
    ],
    ['something more', { end: 'filled', report: { ...report, values: ['Roussel'] } }],
  ])('%s is refused', (_what, answer) => {
    expect(parseFillEnd(answer, order)).toBeNull();
  });
});
