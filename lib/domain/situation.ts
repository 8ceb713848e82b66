import { type Answer, type Answers, UNSURE } from './checklist.ts';
import type { PatientContext } from './patient.ts';
import type { Pack } from './pack.ts';
import { indexOf, type PackIndex } from './pack-index.ts';
import type { Truth } from './truth.ts';

/**
 * One person at one moment: the facts, the answers, and the knowledge they are read with. Truths of
 * definitions and openers are kept, since many rules share them; a change makes a new situation.
 */
export interface Situation {
  index: PackIndex;
  context: PatientContext;
  answers: Answers;
  /** At least one answer is an explicit « ne sait pas ». */
  unsure: boolean;
  memo: {
    named: Map<string, Truth>;
    questions: Map<string, QuestionState>;
    declared: Map<string, Truth>;
  };
}

/** What a question is worth at this moment: whether it is open, and the answer that counts. */
export interface QuestionState {
  open: Truth;
  answer: Answer | undefined;
}

/** Puts the facts and the answers before the pack. Answers to unknown questions are ignored. */
export function situate(pack: Pack, context: PatientContext, answers: Answers): Situation {
  return {
    index: indexOf(pack),
    context,
    answers,
    unsure: holdsUnsure(answers),
    memo: { named: new Map(), questions: new Map(), declared: new Map() },
  };
}

/**
 * The same situation with one answer given, changed or (undefined) taken back. What does not read
 * that answer keeps its truth: thousands of such situations are tried between two keys.
 */
export function withAnswer(
  situation: Situation,
  question: string,
  answer: Answer | undefined,
): Situation {
  const { [question]: _before, ...others } = situation.answers;
  const answers = answer === undefined ? others : { ...others, [question]: answer };
  const { named, questions, declared } = situation.memo;
  const changed = situation.index.readersOf.get(question);
  return {
    ...situation,
    answers,
    unsure: holdsUnsure(answers),
    memo: {
      named: without(named, changed?.definitions),
      questions: without(questions, changed?.questions),
      declared,
    },
  };
}

function without<T>(memo: ReadonlyMap<string, T>, stale: readonly string[] = []): Map<string, T> {
  const kept = new Map(memo);
  for (const key of stale) kept.delete(key);
  return kept;
}

function holdsUnsure(answers: Answers): boolean {
  return Object.values(answers).includes(UNSURE);
}
