import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, UNSURE } from '../../lib/domain/checklist.ts';
import { orient } from '../../lib/domain/orient.ts';
import type { Orientation } from '../../lib/domain/orientation.ts';
import type { PatientContext } from '../../lib/domain/patient.ts';
import { anyAnswers, anyContext, knownAnswer } from '../support/arbitrary-case.ts';
import { shippedPack as pack } from '../support/knowledge.ts';

/** The laws of an orientation (`docs/decisions/004-laws.md`), over cases drawn at random. */
const RUNS = { numRuns: 200 };
const DANGER = 'danger';
const COORDINATOR = ['coordinateur', 'qui-coordonne', 'coordination-suffit'];

const seen = (orientation: Orientation) =>
  new Map(
    orientation.recommendations.map((recommendation) => [recommendation.actor, recommendation]),
  );
const mayCoordinate = (answers: Answers, actor: string) => {
  const { coordination } = pack.policy;
  return (
    answers['coordinateur'] === 'oui' &&
    coordination.coordinators.some(({ actors }) => actors.includes(actor))
  );
};
/**
 * The table's one actor that stands only alone: « not if role = medecin-traitant, unless nothing else
 * is listed ». It leaves for the first other one, even folded.
 */
const leavesForAnother = (
  actor: string,
  { role }: PatientContext,
  before: Orientation,
  after: Orientation,
) =>
  actor === 'medecin-traitant' &&
  role === 'medecin-traitant' &&
  before.recommendations.length === 1 &&
  after.recommendations.length > 0;
const inInsufficientState = (orientation: Orientation) =>
  orientation.recommendations.some(({ actor }) => actor === 'completer-informations');

describe('laws', () => {
  test('the same case always gives the same result, whatever the order of the rules', () => {
    const shuffled = { ...pack, rules: pack.rules.toReversed() };
    fc.assert(
      fc.property(anyContext, anyAnswers, (context, answers) => {
        const { setAside, ...first } = orient(pack, context, answers);
        const { setAside: other, ...second } = orient(shuffled, context, answers);
        expect(second).toEqual(first);
        expect(new Set(other.map(({ actor }) => actor))).toEqual(
          new Set(setAside.map(({ actor }) => actor)),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('completing an unknown never removes a recommended actor', () => {
    const open = pack.checklist.questions.filter(
      ({ id }) => id !== DANGER && id !== 'nature-du-danger' && !COORDINATOR.includes(id),
    );
    fc.assert(
      fc.property(
        anyContext,
        anyAnswers,
        fc
          .constantFrom(...open)
          .chain((question) => fc.tuple(fc.constant(question.id), knownAnswer(question))),
        (context, answers, [id, answer]) => {
          if (answers[id] !== undefined && answers[id] !== UNSURE) return;
          const before = orient(pack, context, answers);
          if (inInsufficientState(before)) return;
          const after = seen(orient(pack, context, { ...answers, [id]: answer }));
          const lost = before.recommendations.filter(
            (recommendation) =>
              recommendation.status === 'recommended' &&
              !recommendation.link &&
              after.get(recommendation.actor)?.status !== 'recommended',
          );
          expect(lost.map(({ actor }) => actor)).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  test('replacing an answer by « ne sait pas » never silences an actor nor promotes one', () => {
    const answered = pack.checklist.questions.filter(
      ({ id }) => id !== DANGER && id !== 'nature-du-danger' && !COORDINATOR.includes(id),
    );
    fc.assert(
      fc.property(
        anyContext,
        anyAnswers,
        fc.constantFrom(...answered),
        (context, answers, { id }) => {
          if (answers[id] === undefined) return;
          const before = orient(pack, context, answers);
          const after = orient(pack, context, { ...answers, [id]: UNSURE });
          if (inInsufficientState(before) || inInsufficientState(after)) return;
          const listedAfter = seen(after);
          // A link that may no longer be one leaves with all that a sufficient coordinator covers.
          const covered = new Set(
            answers['coordination-suffit'] === 'oui'
              ? after.setAside.map(({ actor }) => actor)
              : [],
          );
          const silenced = before.recommendations.filter(
            ({ actor }) =>
              !listedAfter.has(actor) &&
              !covered.has(actor) &&
              !leavesForAnother(actor, context, before, after),
          );
          expect(silenced.map(({ actor }) => actor)).toEqual([]);
          const listedBefore = seen(before);
          const promoted = after.recommendations.filter(
            ({ actor, status }) =>
              status === 'recommended' && listedBefore.get(actor)?.status !== 'recommended',
          );
          expect(promoted.map(({ actor }) => actor)).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  test('nothing known recommends nobody but the médecin traitant and the completion of the answers', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const unsure = Object.fromEntries(pack.checklist.questions.map(({ id }) => [id, UNSURE]));
        for (const answers of [{}, unsure]) {
          const sure = orient(
            pack,
            { ...context, residence: 'domicile' },
            answers,
          ).recommendations.filter(({ status, link }) => status === 'recommended' && !link);
          expect(sure.map(({ actor }) => actor)).toEqual(['completer-informations']);
        }
      }),
      RUNS,
    );
  });

  test('regional devices stay in their region and age limits hold', () => {
    const idf = /^(75|77|78|91|92|93|94|95)/;
    const paca = /^(04|05|06|13|83|84)/;
    fc.assert(
      fc.property(anyContext, anyAnswers, (context, answers) => {
        const listed = seen(orient(pack, context, answers));
        const commune = context.commune ?? '';
        for (const actor of ['carsic', 'lampes', 'maillage', 'santegraphie']) {
          if (context.commune && !idf.test(commune)) expect(listed.has(actor)).toBe(false);
        }
        for (const actor of [...listed.keys()].filter((key) => key.startsWith('der-'))) {
          if (context.commune) expect([actor, paca.test(commune)]).toEqual([actor, true]);
        }
        const age = context.age;
        if (age !== null) {
          const old = ['clic-spda', 'cd-apa', 'htsh', 'ehpad', 'usld', 'crt', 'emg'];
          const wrong = old.filter(
            (actor) => age < 60 && listed.has(actor) && !mayCoordinate(answers, actor),
          );
          expect(wrong).toEqual([]);
          expect(age >= 13 && listed.has('pco')).toBe(false);
        }
      }),
      RUNS,
    );
  });

  test('territorial, tool and historical keys are never proposed for a person, tools apart when asked', () => {
    const families = new Map(pack.actors.map(({ key, family }) => [key, family]));
    fc.assert(
      fc.property(anyContext, anyAnswers, (context, answers) => {
        const besoin = answers['besoin'];
        const toolAsked = besoin === UNSURE || (besoin?.includes('outil-de-partage') ?? false);
        for (const { actor } of orient(pack, context, answers).recommendations) {
          const family = families.get(actor);
          expect(['territorial', 'historique', 'urgence']).not.toContain(family);
          if (family === 'outil') expect(toolAsked).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('a new request to the DAC is never recommended without C11, nor first while nothing calls for it', () => {
    fc.assert(
      fc.property(anyContext, anyAnswers, (context, answers) => {
        const { recommendations, referral } = orient(pack, context, answers);
        const dac = recommendations.find(({ actor }) => actor === 'dac-coordination');
        if (!dac || mayCoordinate(answers, dac.actor)) return;
        if (dac.status === 'recommended') expect(answers['plusieurs-categories']).toBe('oui');
        const exhausted =
          answers['proximite-epuisee'] === 'non' && answers['sortant-bloque'] === 'non';
        const entrusted =
          Array.isArray(answers['besoin']) && !answers['besoin'].includes('confier-coordination');
        const refusal =
          Array.isArray(answers['situations']) && !answers['situations'].includes('refus-d-aide');
        if (exhausted && entrusted && refusal) expect(dac.rank).not.toBe(1);
        if (referral.open) expect(dac.status).toBe('recommended');
      }),
      RUNS,
    );
  });

  test('a sufficient coordinator is never bypassed', () => {
    fc.assert(
      fc.property(anyContext, anyAnswers, (context, answers) => {
        const suffit = {
          ...answers,
          danger: 'non',
          coordinateur: 'oui',
          'qui-coordonne': 'crt',
          'coordination-suffit': 'oui',
        };
        const { recommendations } = orient(pack, context, suffit);
        const first = recommendations.find(({ tool }) => !tool);
        expect(first?.actor).toBe('crt');
      }),
      RUNS,
    );
  });

  test('danger said or not excluded comes first and closes the request', () => {
    fc.assert(
      fc.property(
        anyContext,
        anyAnswers,
        fc.constantFrom('oui', UNSURE),
        (context, answers, danger) => {
          const { preemption, referral, recommendations } = orient(
            pack,
            { ...context, dangerHandled: false },
            { ...answers, danger },
          );
          expect(preemption?.keys.length).toBeGreaterThan(0);
          expect(referral).toMatchObject({ open: false, overridable: false });
          const dac = recommendations.filter(({ actor }) =>
            /^dac-(coordination|gestion)/.test(actor),
          );
          expect(dac).toEqual([]);
        },
      ),
      RUNS,
    );
  });
});
