import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../lib/domain/checklist.ts';
import { firstIsSettled } from '../../lib/domain/first-settled.ts';
import type { PatientContext } from '../../lib/domain/patient.ts';
import { shortlist } from '../../lib/domain/shortlist.ts';
import { situate } from '../../lib/domain/situation.ts';
import { anyAnswers, anyContext } from '../support/arbitrary-case.ts';
import { aContext, shippedPack as pack } from '../support/knowledge.ts';

const listFor = (context: PatientContext, answers: Answers) =>
  shortlist(situate(pack, context, answers));
const firstOf = (context: PatientContext, answers: Answers) => {
  const [first] = listFor(context, answers).entries;
  return first && [first.actor, first.status, first.link, first.folded].join(' ');
};
const isSettled = (context: PatientContext, answers: Answers) => {
  const situation = situate(pack, context, answers);
  return firstIsSettled(situation, shortlist(situation));
};

/** What a practice knows when the important questions are answered. */
const mostlyKnown: Answers = {
  danger: 'non',
  coordinateur: 'non',
  besoin: ['qui-contacter'],
  situations: [],
  sejour: 'non',
  'psy-ou-addiction': 'non',
};

describe('the first actor is settled', () => {
  test('no completion of the unanswered questions changes it', () => {
    fc.assert(
      fc.property(
        anyContext,
        anyAnswers,
        fc.boolean(),
        fc.array(anyAnswers, { minLength: 6, maxLength: 6 }),
        (context, given, likely, completions) => {
          const answers = likely ? { ...given, ...mostlyKnown } : given;
          if (!isSettled(context, answers)) return;
          const before = firstOf(context, answers);
          for (const completion of completions) {
            expect(firstOf(context, { ...completion, ...answers })).toBe(before);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('it is not while the danger or the coordinator is not known', () => {
    const context = aContext({ age: 82, commune: '91228' });
    const asked = { ...mostlyKnown, 'autonomie-ou-handicap': 'oui' };
    for (const id of ['danger', 'coordinateur']) {
      const answers = Object.fromEntries(Object.entries(asked).filter(([key]) => key !== id));
      expect([id, isSettled(context, answers)]).toEqual([id, false]);
    }
  });

  test('it is once everything is answered', () => {
    const context = aContext({ age: 82, commune: '91228' });
    const answers = Object.fromEntries(
      pack.checklist.questions.map(({ id, kind }) => [id, kind === 'multiple' ? [] : 'non']),
    );
    expect(isSettled(context, answers)).toBe(true);
  });
});
