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
    named: Memo<Truth>;
    questions: Memo<QuestionState>;
    declared: Memo<Truth>;
  };
}

/** What was read once and need not be read again. */
interface Memo<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): unknown;
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
  const answers = { ...situation.answers };
  const before = answers[question];
  if (answer === undefined) delete answers[question];
  else answers[question] = answer;
  const { named, questions, declared } = situation.memo;
  const changed = situation.index.readersOf.get(question);
  return {
    index: situation.index,
    context: situation.context,
    answers,
    unsure: before === UNSURE ? holdsUnsure(answers) : situation.unsure || answer === UNSURE,
    memo: changed
      ? {
          named: new Changed(named, changed.definitions),
          questions: new Changed(questions, changed.questions),
          declared,
        }
      : situation.memo,
  };
}

/** A memo after one answer changed: what reads that answer is read again, the rest is still shared. */
class Changed<T> implements Memo<T> {
  readonly #own = new Map<string, T>();
  readonly #kept: Memo<T>;
  readonly #stale: ReadonlySet<string>;

  constructor(kept: Memo<T>, stale: ReadonlySet<string>) {
    this.#kept = kept;
    this.#stale = stale;
  }

  get(key: string): T | undefined {
    return (this.#stale.has(key) ? this.#own : this.#kept).get(key);
  }

  set(key: string, value: T): void {
    (this.#stale.has(key) ? this.#own : this.#kept).set(key, value);
  }
}

function holdsUnsure(answers: Answers): boolean {
  return Object.values(answers).includes(UNSURE);
}
