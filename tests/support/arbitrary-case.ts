import fc from 'fast-check';
import { type Answer, type Answers, type Question, UNSURE } from '../../lib/domain/checklist.ts';
import { Residence, Setting } from '../../lib/domain/condition.ts';
import type { PatientContext } from '../../lib/domain/patient.ts';
import { shippedPack } from './knowledge.ts';

/** Communes of Essonne, Paris (with and without arrondissement), Bouches-du-Rhône, Vaucluse, Corse, Côte-d’Or. */
const COMMUNES = ['91228', '75056', '75111', '13055', '84007', '2A004', '21231', null];

/** Any answer to a question, « ne sait pas » included. */
export function anyAnswer(question: Question): fc.Arbitrary<Answer> {
  const known = knownAnswer(question);
  return fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: fc.constant(UNSURE) });
}

/** Any answer that says something. */
export function knownAnswer(question: Question): fc.Arbitrary<Answer> {
  if (question.kind === 'yes-no') return fc.constantFrom('oui', 'non');
  const ids = question.options.map(({ id }) => id);
  return question.kind === 'choice'
    ? fc.constantFrom(...ids)
    : fc.subarray(ids, { maxLength: 3 }).map((chosen): Answer => chosen);
}

/** Any consultation about a person: each question answered with three chances out of four. */
export const anyContext: fc.Arbitrary<PatientContext> = fc.record({
  setting: fc.constantFrom(...Setting.options),
  role: fc.constantFrom('medecin-traitant' as const, 'autre' as const, null),
  subject: fc.constant('person' as const),
  age: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 100 })),
  commune: fc.constantFrom(...COMMUNES),
  residence: fc.constantFrom(...Residence.options),
  dangerHandled: fc.boolean(),
});

export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...shippedPack.checklist.questions.map((question) =>
      fc.oneof(
        { weight: 3, arbitrary: anyAnswer(question) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      ),
    ),
  )
  .map((given) => {
    const ids = shippedPack.checklist.questions.map(({ id }) => id);
    const pairs = given.map((answer, position) => [ids[position] ?? '', answer] as const);
    return Object.fromEntries(
      pairs.filter((pair): pair is [string, Answer] => pair[1] !== undefined),
    );
  });
