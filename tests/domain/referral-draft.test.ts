import { describe, expect, test } from 'vitest';
import { draftReferral, type DraftInput } from '../../lib/domain/draft-referral.ts';
import {
  aCard,
  anOrientation,
  form,
  inHospital,
  inTown,
  today,
} from '../outputs/fictitious-requests.ts';
import { aContext, shippedPack } from '../support/knowledge.ts';

const nobody: DraftInput = {
  form,
  orientation: anOrientation([], 'unknown'),
  context: aContext(),
  answers: {},
  checklist: shippedPack.checklist,
  identity: null,
  commune: null,
  letterhead: { name: '', role: '', structure: '', rpps: '', phone: '', mss: '' },
  addressee: null,
  actorNames: {},
  packLabel: 'Socle fictif',
  today,
  holds: () => 'unknown',
};

const health = { question: 'sante-complexe', answer: 'oui', text: 'santé multiple' };
const need = { question: 'plusieurs-categories', answer: 'oui', text: 'plusieurs catégories' };
const wish = { question: 'besoin', answer: 'qui-contacter', text: 'savoir qui contacter' };

const agreement = {
  id: 'essai',
  title: 'Cas fictif',
  text: 'La CPTS rappelle.',
  signatories: ['CPTS fictive', 'DAC fictif'],
  agreedOn: '2026-01-01',
  reviewOn: null,
  toConfirm: false,
  source: { publisher: 'CPTS fictive', url: null },
};

describe('draftReferral', () => {
  test('says under which local agreement a DAC is asked, unless it is in doubt', () => {
    const reasons = (toConfirm: boolean) => {
      const protocols = [{ ...agreement, toConfirm }];
      const orientation = anOrientation([aCard('dac-coordination', { protocols })]);
      return draftReferral({ ...nobody, orientation }).reasons;
    };
    expect(reasons(false)).toEqual(['Accord local\u00a0: Cas fictif (CPTS fictive, DAC fictif)']);
    expect(reasons(true)).toEqual([]);
  });

  test('leaves empty what is not known', () => {
    expect(draftReferral(nobody).values).toEqual({
      'cadre-d-exercice': 'ville',
      'date-de-la-demande': today,
    });
  });

  test('never fills the gate nor the health block', () => {
    for (const { referral } of [inTown(), inHospital()]) {
      const draft = draftReferral({ ...nobody, identity: null });
      expect(referral.values['accord']).toBeDefined();
      expect(draft.values['accord']).toBeUndefined();
    }
    const stubborn = {
      ...form,
      blocks: form.blocks.map((block) => ({
        ...block,
        fields: block.fields.map((field) => ({ ...field, origin: 'none' as const })),
      })),
    };
    expect(draftReferral({ ...nobody, form: stubborn }).values).toEqual({});
  });

  test.each([
    ['a public site does not say where its reader works', { setting: 'cpts-site' }, {}],
    [
      'the age of a public site is a lower bound',
      { setting: 'cpts-site', age: 75 },
      { age: '75 ans ou plus' },
    ],
    ['a band that starts at zero says nothing', { setting: 'cpts-site', age: 0 }, {}],
    ['an age', { age: 82 }, { age: '82 ans', 'cadre-d-exercice': 'ville' }],
    ['an infant', { age: 0 }, { age: 'moins d’un an', 'cadre-d-exercice': 'ville' }],
    ['one year', { age: 1 }, { age: '1 an', 'cadre-d-exercice': 'ville' }],
  ] as const)('%s', (_name, facts, expected) => {
    const { values } = draftReferral({ ...nobody, context: aContext(facts) });
    expect(values).toEqual({ 'date-de-la-demande': today, ...expected });
  });

  test('takes the requester as médecin traitant when the user said so', () => {
    const { values } = draftReferral({
      ...nobody,
      context: aContext({ role: 'medecin-traitant' }),
      letterhead: { ...nobody.letterhead, name: 'Dr Camille Exemple', phone: '+33100000001' },
    });
    expect(values['medecin-traitant-nom']).toBe('Dr Camille Exemple');
    expect(values['medecin-traitant-telephone']).toBe('01 00 00 00 01');
    expect(values['lien-avec-la-personne']).toBe('medecin-traitant');
  });

  test('writes « aucun » only when the user said that there is no médecin traitant', () => {
    const nameFor = (answers: DraftInput['answers']) =>
      draftReferral({ ...nobody, answers }).values['medecin-traitant-nom'];
    expect(nameFor({ 'medecin-traitant': 'non' })).toBe('aucun');
    expect(nameFor({ 'medecin-traitant': 'ne-sait-pas' })).toBeUndefined();
    expect(nameFor({})).toBeUndefined();
  });

  test.each([
    ['nothing recommended', [aCard('clic-spda')], undefined],
    ['only to confirm', [aCard('dac-coordination', { status: 'to-confirm' })], undefined],
    ['information', [aCard('dac-information')], 'information'],
    ['coordination', [aCard('dac-information'), aCard('dac-coordination')], 'coordination'],
    [
      'a hypothesis of case management',
      [aCard('dac-coordination'), aCard('dac-gestion-de-cas')],
      'gestion-de-cas',
    ],
    [
      'case management to confirm stays coordination',
      [aCard('dac-coordination'), aCard('dac-gestion-de-cas', { status: 'to-confirm' })],
      'coordination',
    ],
  ])('support: %s', (_name, cards, expected) => {
    const { values } = draftReferral({ ...nobody, orientation: anOrientation(cards) });
    expect(values['type-d-appui']).toBe(expected);
  });

  test('writes the motif in sentences, from the reasons of the DAC', () => {
    const orientation = anOrientation([
      aCard('dac-coordination', { because: [wish, health, need] }),
    ]);
    expect(draftReferral({ ...nobody, orientation }).values['motif']).toBe(
      'La situation présente les éléments suivants : santé multiple. Le besoin de plusieurs catégories de professionnels n’est pas couvert, ou pas coordonné.',
    );
  });

  test('tells the need as a reason while the complexity is not known', () => {
    const orientation = anOrientation([aCard('dac-information', { because: [need] })], 'unknown');
    expect(draftReferral({ ...nobody, orientation }).values['motif']).toBe(
      'La situation présente les éléments suivants : plusieurs catégories.',
    );
  });

  test('keeps the motif within its length by leaving whole reasons out', () => {
    const because = Array.from({ length: 40 }, (_, n) => ({
      ...health,
      text: `raison numéro ${n}`,
    }));
    const orientation = anOrientation([aCard('dac-coordination', { because })]);
    const motif = String(draftReferral({ ...nobody, orientation }).values['motif']);
    expect(motif.length).toBeLessThanOrEqual(600);
    expect(motif).toMatch(/raison numéro \d+\. Le besoin/);
  });

  test.each([
    ['not asked', {}, undefined, undefined],
    [
      'tried',
      { 'proximite-epuisee': 'oui' },
      'Solutions de proximité essayées sans suffire.',
      undefined,
    ],
    ['does not know', { 'proximite-epuisee': 'ne-sait-pas' }, 'Ne sait pas.', undefined],
    ['nobody coordinates', { coordinateur: 'non' }, undefined, 'Pas de coordinateur en place.'],
    [
      'somebody coordinates',
      { coordinateur: 'oui', 'qui-coordonne': 'dac' },
      undefined,
      'Suivi par le DAC.',
    ],
  ])('tried and coordinator: %s', (_name, answers, tried, coordinator) => {
    const { values } = draftReferral({ ...nobody, answers });
    expect(values['deja-essaye']).toBe(tried);
    expect(values['coordinateur-existant']).toBe(coordinator);
  });

  test('tells the exhausted carer, not only that help is missing', () => {
    const answers = { 'entourage-suffisant': 'non', aidant: 'epuise' };
    const { values } = draftReferral({ ...nobody, answers });
    expect(values['dimensions']).toBe('Oui : aide non assurée par l’entourage ; aidant épuisé.');
  });

  test('repeats what is there and what is not known, without a score', () => {
    const { values } = inTown().referral;
    expect(values['dimensions']).toBe(
      'Oui : problèmes de santé multiples, instables ou évolutifs ; perte d’autonomie ou handicap ; aide non assurée par l’entourage ; besoin non couvert de plusieurs catégories de professionnels.\nNe sait pas : difficultés sociales ou d’accès ; ruptures récentes.',
    );
  });

  test('keeps the needs that the form offers', () => {
    const answers = { besoin: ['parcours', 'inconnu-au-formulaire'] };
    expect(draftReferral({ ...nobody, answers }).values['attentes-du-professionnel']).toEqual([
      'parcours',
    ]);
    expect(
      draftReferral({ ...nobody, answers: { besoin: 'ne-sait-pas' } }).values[
        'attentes-du-professionnel'
      ],
    ).toBeUndefined();
  });

  test('tells the DAC who else is called, links left out', () => {
    expect(inTown().referral.reasons.at(-1)).toBe(
      'Autres interlocuteurs proposés : Point d’information local (CLIC)',
    );
  });
});
