import type { Answer, Option, Question } from './checklist.ts';
import { holds } from './evaluate.ts';
import type { Situation } from './situation.ts';

/**
 * The options that a question offers here: a region adds its own filières, a setting hides some.
 * An answer given earlier keeps counting when it is no longer offered: the fact remains.
 */
export function offeredOptions(question: Question, situation: Situation): readonly Option[] {
  if (question.kind === 'yes-no') return [];
  return question.options.filter(
    ({ offeredIf }) => !offeredIf || holds(offeredIf, situation) === 'true',
  );
}

/** The answers that a question offers here, one option at a time, « ne sait pas » left out. */
export function offeredAnswers(question: Question, situation: Situation): Answer[] {
  if (question.kind === 'yes-no') return ['oui', 'non'];
  const ids = offeredOptions(question, situation).map(({ id }) => id);
  return question.kind === 'choice' ? ids : [[], ...ids.map((id) => [id])];
}
