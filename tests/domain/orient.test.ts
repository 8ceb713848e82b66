import { describe, expect, test } from 'vitest';
import type { Answers } from '../../lib/domain/checklist.ts';
import { orient } from '../../lib/domain/orient.ts';
import type { PatientContext } from '../../lib/domain/patient.ts';
import { aContext, shippedPack } from '../support/knowledge.ts';

const complex: Answers = {
  danger: 'non',
  'sante-complexe': 'oui',
  'autonomie-ou-handicap': 'oui',
  'plusieurs-categories': 'oui',
  'proximite-epuisee': 'oui',
  'medecin-traitant': 'oui',
  besoin: ['confier-coordination'],
  situations: [],
  coordinateur: 'non',
  sejour: 'non',
};
const elder: Partial<PatientContext> = { age: 82, commune: '91228' };

function orientation(answers: Answers, facts: Partial<PatientContext> = elder) {
  return orient(shippedPack, aContext(facts), answers);
}
const listed = (answers: Answers, facts?: Partial<PatientContext>) =>
  orientation(answers, facts).recommendations.map(({ actor }) => actor);

describe('the order of actors', () => {
  test('the DAC comes first once proximity is exhausted and the situation complex', () => {
    expect(listed(complex)[0]).toBe('dac-coordination');
  });

  test('nothing tried and nothing entrusted: the DAC waits, with the step before it', () => {
    const { setAside } = orientation({
      ...complex,
      'proximite-epuisee': 'non',
      besoin: ['qui-contacter'],
    });
    expect(setAside.find(({ actor }) => actor === 'dac-coordination')?.reason).toMatch(
      /recours suivant/,
    );
  });

  test('dac-gestion-de-cas directly follows dac-coordination', () => {
    const keys = listed({ ...complex, ruptures: 'oui', 'entourage-suffisant': 'non' });
    expect(keys[keys.indexOf('dac-coordination') + 1]).toBe('dac-gestion-de-cas');
  });

  test('tools come last, unless they are the only need', () => {
    expect(
      listed({ ...complex, besoin: ['confier-coordination', 'outil-de-partage'] }).slice(-3),
    ).toEqual(expect.arrayContaining(['mss', 'dmp-mon-espace-sante']));
    expect(listed({ ...complex, besoin: ['outil-de-partage'] })[0]).toBe('eparcours');
  });

  test('the médecin traitant is to be informed, never first', () => {
    const { recommendations } = orientation(complex);
    const doctor = recommendations.find(({ actor }) => actor === 'medecin-traitant');
    expect(doctor).toMatchObject({ link: true, status: 'recommended' });
    expect(doctor?.rank).toBeGreaterThan(1);
  });
});

describe('a coordinator in place', () => {
  const followed: Answers = { ...complex, coordinateur: 'oui', 'qui-coordonne': 'crt' };

  test('comes first while it may suffice, and sets the rest aside when it does', () => {
    expect(listed(followed)[0]).toBe('crt');
    const { setAside, referral } = orientation({ ...followed, 'coordination-suffit': 'oui' });
    expect(setAside.find(({ actor }) => actor === 'ssiad-sad')?.reason).toBe(
      'le suivi en place suffit',
    );
    expect(referral.open).toBe(false);
  });

  test('comes second, after the DAC, when it does not suffice', () => {
    expect(listed({ ...followed, 'coordination-suffit': 'non' }).slice(0, 2)).toEqual([
      'dac-coordination',
      'crt',
    ]);
  });

  test('the DAC already follows: back to the referent, no new request', () => {
    const { recommendations, referral } = orientation({ ...followed, 'qui-coordonne': 'dac' });
    expect(recommendations[0]?.actor).toBe('dac-coordination');
    expect(referral.open).toBe(false);
  });

  test('not known: the six possible ones are listed, folded', () => {
    const { recommendations } = orientation({
      danger: 'non',
      'autonomie-ou-handicap': 'oui',
      coordinateur: 'ne-sait-pas',
    });
    expect(recommendations.find(({ actor }) => actor === 'had')).toMatchObject({
      folded: true,
      status: 'to-confirm',
    });
  });
});

describe('too little known', () => {
  test('asks to complete, and lists only three cards', () => {
    expect(listed({})).toEqual(['completer-informations', 'medecin-traitant', 'dac-information']);
    expect(orientation({}).nextQuestions[0]).toBe('danger');
  });

  test('age and commune are asked when a rule lacks them', () => {
    const { nextQuestions } = orientation({ danger: 'non', 'autonomie-ou-handicap': 'oui' }, {});
    expect(nextQuestions.slice(0, 2)).toEqual(['age', 'commune']);
  });

  test('« ne sait pas » is not asked again', () => {
    const { nextQuestions } = orientation({ danger: 'non', ruptures: 'ne-sait-pas' });
    expect(nextQuestions).not.toContain('ruptures');
  });

  test('nothing more is asked when every open question is answered', () => {
    const all = Object.fromEntries(
      shippedPack.checklist.questions.map((question) => [
        question.id,
        question.kind === 'yes-no'
          ? 'non'
          : question.kind === 'multiple'
            ? []
            : (question.options[0]?.id ?? ''),
      ]),
    );
    expect(orientation(all).nextQuestions).toEqual([]);
  });
});

describe('the request', () => {
  test.each<[string, Answers, Partial<PatientContext>, boolean | null, RegExp]>([
    ['open', complex, elder, true, /^$/],
    ['closed by a danger', { ...complex, danger: 'oui' }, elder, false, /danger/i],
    [
      'closed while safety is not answered',
      { ...complex, danger: undefined as never },
      elder,
      false,
      /danger|sécurité/i,
    ],
    ['closed when there is no person', {}, { subject: 'collective' }, false, /./],
    [
      'closed when already followed by the DAC',
      { ...complex, coordinateur: 'oui', 'qui-coordonne': 'dac' },
      elder,
      false,
      /DAC|référent/,
    ],
    [
      'closed on opposition',
      { ...complex, situations: ['refus-d-aide'], opposition: 'oui' },
      elder,
      false,
      /oppose/,
    ],
    [
      'closed while answers are missing',
      { danger: 'non', 'autonomie-ou-handicap': 'oui' },
      elder,
      false,
      /^Réponses manquantes/,
    ],
  ])('%s', (_name, answers, facts, open, reason) => {
    const given = Object.fromEntries(
      Object.entries(answers).filter(([, answer]) => answer !== undefined),
    );
    const { referral } = orientation(given, facts);
    expect(referral.open).toBe(open);
    expect(referral.reason).toMatch(reason);
  });

  test('danger and opposition cannot be overridden', () => {
    expect(orientation({ ...complex, danger: 'oui' }).referral.overridable).toBe(false);
    const opposed = { ...complex, situations: ['refus-d-aide'], opposition: 'oui' };
    expect(orientation(opposed).referral.overridable).toBe(false);
    expect(orientation({ ...complex, 'plusieurs-categories': 'non' }).referral.overridable).toBe(
      true,
    );
  });
});

describe('a card', () => {
  test('says why, what is missing and who is there', () => {
    const { recommendations } = orientation({ danger: 'non', 'autonomie-ou-handicap': 'oui' });
    const clic = recommendations.find(({ actor }) => actor === 'clic-spda');
    expect(clic?.because).toEqual([
      {
        question: 'autonomie-ou-handicap',
        answer: 'oui',
        text: expect.stringMatching(/perte d’autonomie/),
      },
      { question: 'age', answer: '82', text: '82 ans' },
    ]);
    const dac = recommendations.find(({ actor }) => actor === 'dac-coordination');
    expect(dac?.missing).toContain('plusieurs-categories');
    expect(dac?.instances.map(({ id }) => id)).toEqual(['dac-91-nord', 'dac-91-sud']);
  });
});
