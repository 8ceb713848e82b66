import { type Answer, type Question, UNSURE } from '../../domain/checklist.ts';
import type { Coding } from './resource.ts';

/** Name of the checklist as a questionnaire, for good: a UUID that no register has to give. */
export const CHECKLIST_URL = 'urn:uuid:2f6a2f0c-7a0e-5b7d-9d0c-5a4f1c8e6b31';
/** Code system of the questions: their ids. */
export const QUESTIONS = 'urn:uuid:8c1d7e64-3b52-5f0a-8e27-90d6b2a4c7f5';
/** Code system of the options: `question.option`, and `question:aucune` for none of them. */
const OPTIONS = 'urn:uuid:d5b03a98-41c6-5e83-b1f9-6c7e2d0a8f14';

/** Yes and no as HL7 codes them; a boolean could not say that one does not know. */
const YES_NO: readonly (readonly [string, Coding])[] = [
  ['oui', yesNo('Y', 'Oui')],
  ['non', yesNo('N', 'Non')],
];
/** « Ne sait pas » in the words of HL7: asked, and not known. Never a no. */
const NOT_KNOWN: Coding = {
  system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  code: 'asked-unknown',
  display: 'Ne sait pas',
};

/** An answer that a question offers: as the engine knows it, as FHIR writes it. */
export interface Choice {
  answer: Answer;
  coding: Coding;
}

/** Every answer that one may tick, in the order of the screen; « ne sait pas » is the last. */
export function choicesOf(question: Question): readonly Choice[] {
  const unsure = { answer: UNSURE, coding: NOT_KNOWN };
  if (question.kind === 'yes-no') {
    return [...YES_NO.map(([answer, coding]) => ({ answer, coding })), unsure];
  }
  const options = question.options.map(({ id, label }) => ({
    answer: id,
    coding: { system: OPTIONS, code: `${question.id}.${id}`, display: label },
  }));
  if (question.kind === 'choice') return [...options, unsure];
  const none = {
    system: OPTIONS,
    code: `${question.id}:aucune`,
    display: 'Aucune de ces réponses',
  };
  return [...options, { answer: [], coding: none }, unsure];
}

/** What an answer is written as; empty when the question does not offer it. */
export function codingsOf(question: Question, answer: Answer): readonly Coding[] {
  const choices = choicesOf(question);
  if (typeof answer !== 'string' && answer.length > 0) {
    return choices
      .filter((choice) => typeof choice.answer === 'string' && answer.includes(choice.answer))
      .map(({ coding }) => coding);
  }
  const isSame = (choice: Choice) =>
    typeof answer === 'string' ? choice.answer === answer : typeof choice.answer !== 'string';
  return choices.filter(isSame).map(({ coding }) => coding);
}

/**
 * The answer that these codes give; undefined when they give none, or contradict each other (an
 * option and « ne sait pas », two options of a single choice): then the question stays to be asked.
 */
export function answerOf(
  question: Question,
  codings: readonly { system: string | undefined; code: string }[],
): Answer | undefined {
  const chosen = choicesOf(question).filter(({ coding }) =>
    codings.some(
      ({ system, code }) => code === coding.code && (system ?? coding.system) === coding.system,
    ),
  );
  const [first] = chosen;
  if (first === undefined) return undefined;
  const isAlone = chosen.length === 1;
  if (question.kind !== 'multiple') return isAlone ? first.answer : undefined;
  if (isAlone && (typeof first.answer !== 'string' || first.answer === UNSURE)) return first.answer;
  const options = chosen.flatMap(({ answer }) => answer);
  return options.length === chosen.length && !options.includes(UNSURE) ? options : undefined;
}

function yesNo(code: string, display: string): Coding {
  return { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code, display };
}
