import { describe, expect, test } from 'vitest';
import { gateState, missingFields, shownBlocks } from '../../lib/domain/referral-fields.ts';
import type { FieldValue, Referral } from '../../lib/domain/referral.ts';
import { form, holdsIn, inHospital, inTown, today } from '../outputs/fictitious-requests.ts';

const written = (values: Record<string, FieldValue>): Referral => ({
  addressee: null,
  values,
  reasons: [],
  pack: '',
});
const inCity = holdsIn({ setting: 'ville', age: 82 });

describe('shownBlocks', () => {
  const shown = (facts: Parameters<typeof holdsIn>[0], values = {}, answers = {}) =>
    shownBlocks(form, written(values), holdsIn(facts, answers)).flatMap(({ fields }) =>
      fields.map(({ id }) => id),
    );

  test.each([
    ['stay hidden in town', { setting: 'ville' }, {}, 'sejour-service', false],
    ['stay shown at the hospital', { setting: 'hopital' }, {}, 'sejour-service', true],
    ['parents of an adult', { age: 40 }, {}, 'autorite-parentale-titulaires', false],
    ['parents of a child', { age: 8 }, {}, 'autorite-parentale-titulaires', true],
    ['parents when the age is not known', {}, {}, 'autorite-parentale-titulaires', true],
    ['protection of a child', { age: 8 }, {}, 'mesure-de-protection', false],
    ['representative without a measure', { age: 40 }, {}, 'representant-nom', false],
    [
      'representative',
      { age: 40 },
      { 'mesure-de-protection': 'tutelle' },
      'representant-nom',
      true,
    ],
    [
      'representative left over by a child',
      { age: 8 },
      { 'mesure-de-protection': 'tutelle' },
      'representant-nom',
      false,
    ],
    ['others to share with', {}, { partage: ['departement', 'autres'] }, 'partage-autres', true],
    ['médecin traitant to inform', {}, {}, 'medecin-traitant-informe', true],
    [
      'the user is the médecin traitant',
      { role: 'medecin-traitant' },
      {},
      'medecin-traitant-informe',
      false,
    ],
    [
      'the user says to be the médecin traitant',
      {},
      { 'lien-avec-la-personne': 'medecin-traitant' },
      'medecin-traitant-informe',
      false,
    ],
  ] as const)('%s', (_name, facts, values, id, expected) => {
    expect(shown(facts, values).includes(id)).toBe(expected);
  });

  test('asks nobody to inform a médecin traitant who does not exist', () => {
    expect(shown({}, {}, { 'medecin-traitant': 'non' })).not.toContain('medecin-traitant-informe');
  });
});

describe('missingFields', () => {
  test('a complete request misses nothing', () => {
    for (const story of [inTown(), inHospital()]) {
      const holds = holdsIn(story.context, story.answers);
      expect(missingFields(form, story.referral, holds)).toEqual([]);
    }
  });

  test('an empty request misses the mandatory fields, in document order', () => {
    const ids = missingFields(form, written({}), inCity).map(({ id }) => id);
    expect(ids).toEqual([
      'demandeur-nom',
      'demandeur-fonction',
      'demandeur-structure',
      'demandeur-telephone',
      'cadre-d-exercice',
      'lien-avec-la-personne',
      'date-de-la-demande',
      'nom-de-naissance',
      'prenoms',
      'date-de-naissance',
      'sexe',
      'commune-de-residence',
      'mesure-de-protection',
      'information-donnee',
      'accord',
      'medecin-traitant-informe',
      'medecin-traitant-nom',
      'motif',
      'attentes-de-la-personne',
      'attentes-du-professionnel',
      'type-d-appui',
      'delai',
      'deja-essaye',
      'coordinateur-existant',
    ]);
  });

  test('one of a group is enough, and the group counts once', () => {
    const missing = (values: Record<string, FieldValue>) =>
      missingFields(form, written(values), inCity)
        .map(({ id }) => id)
        .filter((id) => id === 'demandeur-telephone' || id === 'demandeur-mss');
    expect(missing({})).toEqual(['demandeur-telephone']);
    expect(missing({ 'demandeur-mss': 'a@b.mssante.fr' })).toEqual([]);
    expect(missing({ 'demandeur-telephone': '01 00 00 00 01' })).toEqual([]);
  });

  test('blanks are not an answer, and an empty choice neither', () => {
    const ids = missingFields(
      form,
      written({ motif: '  \n', 'attentes-du-professionnel': [] }),
      inCity,
    ).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['motif', 'attentes-du-professionnel']));
  });

  test('says in which block to go', () => {
    expect(missingFields(form, written({}), inCity)[0]).toEqual({
      id: 'demandeur-nom',
      block: 'demandeur',
      label: 'Nom et prénom',
    });
  });

  test('a reason is wanted for two days only', () => {
    const wants = (delai: string) =>
      missingFields(form, written({ delai }), inCity).some(({ id }) => id === 'delai-raison');
    expect(['48-heures', 'semaine', 'mois'].map(wants)).toEqual([true, false, false]);
  });

  test('an anonymous sheet never misses a name', () => {
    const ids = missingFields(form, written({}), inCity, true).map(({ id }) => id);
    expect(ids).not.toContain('nom-de-naissance');
    expect(ids).toContain('motif');
  });
});

describe('gateState', () => {
  const told = { 'medecin-traitant-informe': 'oui' };
  const dated = { 'accord-date': today, ...told };
  const state = (values: Record<string, FieldValue>) =>
    gateState(form, written(values), inCity).state;

  test.each([
    ['nothing said', {}, 'closed'],
    ['informed only', { 'information-donnee': 'oui', ...dated }, 'closed'],
    ['agreement only', { accord: 'oral', ...dated }, 'closed'],
    ['not informed', { 'information-donnee': 'non', accord: 'oral', ...dated }, 'closed'],
    ['oral', { 'information-donnee': 'oui', accord: 'oral', ...dated }, 'open'],
    ['written', { 'information-donnee': 'oui', accord: 'ecrit', ...dated }, 'open'],
    [
      'by the representative',
      { 'information-donnee': 'oui', accord: 'par-le-representant', ...dated },
      'open',
    ],
    ['without a date', { 'information-donnee': 'oui', accord: 'oral', ...told }, 'closed'],
    [
      'impossible without a reason',
      { 'information-donnee': 'oui', accord: 'impossible', ...told },
      'closed',
    ],
    [
      'impossible with blanks for a reason',
      { 'information-donnee': 'oui', accord: 'impossible', 'accord-motif': ' ', ...told },
      'closed',
    ],
    [
      'impossible with its reason',
      { 'information-donnee': 'oui', accord: 'impossible', 'accord-motif': 'Coma.', ...told },
      'open',
    ],
    [
      'impossible with its reason, nobody to inform',
      { 'information-donnee': 'non', accord: 'impossible', 'accord-motif': 'Coma.', ...told },
      'open',
    ],
    [
      'impossible, nobody informed, no reason',
      { 'information-donnee': 'non', accord: 'impossible', ...told },
      'closed',
    ],
    [
      'agreed without being informed',
      { 'information-donnee': 'non', accord: 'oral', ...dated, ...told },
      'closed',
    ],
    [
      'médecin traitant not said',
      { 'information-donnee': 'oui', accord: 'oral', 'accord-date': today },
      'closed',
    ],
    [
      'médecin traitant not informed, no reason',
      { 'information-donnee': 'oui', accord: 'oral', ...dated, 'medecin-traitant-informe': 'non' },
      'closed',
    ],
    [
      'médecin traitant not informed, with the reason',
      {
        'information-donnee': 'oui',
        accord: 'oral',
        ...dated,
        'medecin-traitant-informe': 'impossible',
        'medecin-traitant-non-informe-motif': 'En congé.',
      },
      'open',
    ],
    ['refusal', { accord: 'opposition' }, 'refused'],
    [
      'refusal after information',
      { 'information-donnee': 'oui', accord: 'opposition', ...dated },
      'refused',
    ],
    [
      'a value outside the form',
      { 'information-donnee': 'oui', accord: 'sans-doute', ...dated },
      'closed',
    ],
  ])('%s', (_name, values, expected) => {
    expect(state(values)).toBe(expected);
  });

  test('a refusal offers the anonymous question', () => {
    const gate = gateState(form, written({ accord: 'opposition' }), inCity);
    expect(gate).toMatchObject({ anonymousQuestion: form.gate.anonymousQuestion });
  });
});
