import { expect, test } from 'vitest';
import type { PdfFormField } from '../../lib/domain/pdf-form.ts';
import { proposeMap } from '../../lib/domain/propose-map.ts';
import { form } from '../outputs/fictitious-requests.ts';

function aField(name: string, field: Partial<PdfFormField> = {}): PdfFormField {
  return { name, kind: 'text', label: '', offered: [], maxLength: null, page: 1, ...field };
}

test.each([
  ['NOM', ['nom-de-naissance', 'text']],
  ['NomNaissance', ['nom-de-naissance', 'text']],
  ['nom_patient', ['nom-de-naissance', 'text']],
  ['Nom d’usage', ['nom-utilise', 'text']],
  ['Prénom', ['prenoms', 'text']],
  ['patient.first_name', ['prenoms', 'text']],
  ['Date naissance', ['date-de-naissance', 'date']],
  ['DDN', ['date-de-naissance', 'date']],
  ['DDN_J', ['date-de-naissance', 'day']],
  ['DDN_M', ['date-de-naissance', 'month']],
  ['DDN_A', ['date-de-naissance', 'year']],
  ['tel', ['telephone', 'phone']],
  ['MT', null],
  ['MT_Nom', ['medecin-traitant-nom', 'text']],
  ['Nom du médecin traitant', ['medecin-traitant-nom', 'text']],
  ['Tel_MT', ['medecin-traitant-telephone', 'phone']],
  ['Nom demandeur', ['demandeur-nom', 'text']],
  ['Prénom demandeur', null],
  ['Nom du médecin demandeur', null],
  ['Nom de la personne de confiance', null],
  ['Nom du service', null],
  ['Date', null],
  ['Date de la demande', ['date-de-la-demande', 'date']],
  ['Date de sortie', null],
  ['RPPS', ['demandeur-rpps', 'digits']],
  ['Motif de la demande', ['motif', 'text']],
  ['Motif hospitalisation', null],
  ['Signature', null],
  ['Text12', null],
])('a text called « %s »', (name, expected) => {
  expect(short([aField(name)])).toEqual(expected === null ? [] : [expected]);
});

test('what a field says to whoever hears it counts as its name', () => {
  const fields = [aField('topmostSubform[0].TF_01[0]', { label: 'Nom de naissance' })];
  expect(short(fields)).toEqual([['nom-de-naissance', 'text']]);
});

test.each([
  [8, 'digits'],
  [10, 'date'],
])('a date of birth in %i cells is written as %s', (maxLength, as) => {
  expect(short([aField('Date de naissance', { maxLength })])).toEqual([['date-de-naissance', as]]);
});

test('two fields of the same name are left, unless one says whose it is', () => {
  expect(short([aField('Nom'), aField('Nom 2')])).toEqual([]);
  expect(proposeMap([aField('Nom'), aField('Nom patient')], form)).toMatchObject([
    { target: 'Nom patient', from: ['nom-de-naissance'] },
  ]);
});

test.each([
  ['Civilité', ['Mme', 'M.'], { feminin: 'Mme', masculin: 'M.' }],
  ['Sexe', ['', 'Femme', 'Homme'], { feminin: 'Femme', masculin: 'Homme' }],
  ['Vit seul', ['Oui', 'Non', 'NSP'], { oui: 'Oui', non: 'Non', 'ne-sait-pas': 'NSP' }],
])('the choice « %s » finds its words', (name, offered, options) => {
  expect(proposeMap([aField(name, { kind: 'choice', offered })], form)).toMatchObject([
    { options },
  ]);
});

test('a choice whose words mean nothing here is left', () => {
  expect(short([aField('Sexe', { kind: 'choice', offered: ['1', '2'] })])).toEqual([]);
});

test.each([
  ['Patient_informe', 'information-donnee', ['oui']],
  ['MT_informe', 'medecin-traitant-informe', ['oui']],
  ['Accord de la personne', 'accord', ['oral', 'ecrit', 'par-le-representant']],
  ['Femme', 'sexe', ['feminin']],
])('the box « %s » is ticked by the right answers', (name, from, ids) => {
  expect(proposeMap([aField(name, { kind: 'box' })], form)).toEqual([
    { target: name, from: [from], as: 'tick', in: ids },
  ]);
});

test.each(['Refus de consentement', 'Patient non informé', 'Case 3'])(
  'the box « %s » is left',
  (name) => expect(proposeMap([aField(name, { kind: 'box' })], form)).toEqual([]),
);

test('a field that cannot be written is never proposed', () => {
  expect(short([aField('Nom de naissance', { kind: 'other' })])).toEqual([]);
});

function short(fields: readonly PdfFormField[]): [string | undefined, string][] {
  return proposeMap(fields, form).map(({ from, as }) => [from[0], as]);
}
