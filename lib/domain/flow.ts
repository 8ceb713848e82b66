import type { Answer, Answers, Option, Question } from './checklist.ts';
import { stateOf } from './evaluate.ts';
import { offeredOptions } from './offers.ts';
import type { Pack } from './pack.ts';
import type { PatientContext } from './patient.ts';
import { situate, type Situation } from './situation.ts';

/** A question on screen, with the options that are offered here. */
export interface Displayed {
  question: Question;
  options: readonly Option[];
  answer: Answer | undefined;
  followUp: boolean;
  /** The context answers it: shown as known, not asked. */
  settled: boolean;
}

/** Unanswered follow-ups shown at a time, so that the list never jumps under the eyes. */
const FOLLOW_UPS_AT_A_TIME = 4;

/**
 * The questions to show, in the order of the checklist: the core ones, each open follow-up at its
 * place. At most four unanswered follow-ups show at a time, the first of `next` (the order in which
 * they can change something); answered ones stay, to be corrected.
 */
export function displayedQuestions(
  pack: Pack,
  context: PatientContext,
  answers: Answers,
  next: readonly string[] = [],
): Displayed[] {
  const situation = situate(pack, context, answers);
  const open = pack.checklist.questions.filter(
    (question) => stateOf(question.id, situation).open === 'true',
  );
  const waiting = open.filter(
    (question) => isFollowUp(question) && stateOf(question.id, situation).answer === undefined,
  );
  const first = waiting
    .toSorted((a, b) => position(next, a.id) - position(next, b.id))
    .slice(0, FOLLOW_UPS_AT_A_TIME);
  return open
    .filter((question) => !waiting.includes(question) || first.includes(question))
    .map((question) => display(question, situation));
}

function display(question: Question, situation: Situation): Displayed {
  const answer = stateOf(question.id, situation).answer;
  return {
    question,
    options: offeredOptions(question, situation),
    answer,
    followUp: isFollowUp(question),
    settled: answer !== undefined && situation.answers[question.id] !== answer,
  };
}

function isFollowUp(question: Question): boolean {
  return question.opensIf !== undefined;
}

function position(order: readonly string[], id: string): number {
  const found = order.indexOf(id);
  return found === -1 ? order.length : found;
}

/** The answers of open questions: those that count. A closed follow-up may keep an old answer. */
export function answersThatCount(situation: Situation): Answers {
  return Object.fromEntries(
    situation.index.pack.checklist.questions.flatMap(({ id }) => {
      const { open, answer } = stateOf(id, situation);
      return open === 'true' && answer !== undefined ? [[id, answer]] : [];
    }),
  );
}
