import { type Question, UNSURE } from './checklist.ts';
import type { Condition } from './condition.ts';
import { partsOf } from './condition-reads.ts';
import { type AnswerCondition, holds, isAnsweredBy } from './evaluate.ts';
import type { Situation } from './situation.ts';
import type { Truth } from './truth.ts';

/** Some of the three truths, as bits. */
export type Truths = number;

/** One bit per truth, false below unknown below true. */
export const FALSE = 1;
export const UNKNOWN = 2;
export const TRUE = 4;
const ANY = FALSE | UNKNOWN | TRUE;
const BIT: Readonly<Record<Truth, Truths>> = { false: FALSE, unknown: UNKNOWN, true: TRUE };
const EACH = [FALSE, UNKNOWN, TRUE] as const;

/**
 * Reads conditions over every completion at once: each question not answered may stay so or receive
 * any answer, « ne sait pas » included; given answers and facts stay. The truths found hold all those
 * that some completion gives, and perhaps others: parts are combined as if they were independent.
 */
export function possibleTruths(situation: Situation): (condition: Condition) => Truths {
  const known = new Map<Condition | string, Truths>();
  const { questions, pack } = situation.index;

  function remembered(key: Condition | string, read: () => Truths): Truths {
    const before = known.get(key);
    if (before !== undefined) return before;
    const truths = read();
    known.set(key, truths);
    return truths;
  }

  function truthsOf(condition: Condition): Truths {
    return remembered(condition, () => readOf(condition));
  }

  function readOf(condition: Condition): Truths {
    if ('named' in condition) {
      const definition = pack.policy.definitions[condition.named];
      return definition ? remembered(condition.named, () => truthsOf(definition)) : ANY;
    }
    if ('question' in condition) return answerTruths(condition);
    const parts = partsOf(condition).map(truthsOf);
    if ('all' in condition) return parts.reduce((a, b) => combined(a, b, Math.min), TRUE);
    if ('any' in condition) return parts.reduce((a, b) => combined(a, b, Math.max), FALSE);
    if ('not' in condition) return negated(parts[0] ?? ANY);
    if ('of' in condition) return reached(condition.atLeast, parts);
    return BIT[holds(condition, situation)];
  }

  function answerTruths(condition: AnswerCondition): Truths {
    const question = questions.get(condition.question);
    if (!question) return ANY;
    const open = remembered(`open ${question.id}`, () => openTruths(question));
    if ('open' in condition) return open;
    const value = valueOf(condition, question);
    const isSaid = 'unsure' in condition || 'unanswered' in condition;
    return (
      (open & FALSE) |
      ((open & TRUE) === 0 ? 0 : value) |
      ((open & UNKNOWN) === 0 ? 0 : isSaid ? value : UNKNOWN)
    );
  }

  /** What the answer gives once the question is open. */
  function valueOf(condition: AnswerCondition, { id, settledBy = [] }: Question): Truths {
    const settling = settledBy.map(({ when }) => truthsOf(when));
    if (!settling.every(isSettled)) return ANY;
    const settled = settledBy[settling.indexOf(TRUE)]?.answer;
    const answer = settled ?? situation.answers[id];
    const isSaid = 'unsure' in condition || 'unanswered' in condition;
    if (answer === undefined) return isSaid ? FALSE | TRUE : ANY;
    if (isSaid) return 'unsure' in condition && answer === UNSURE ? TRUE : FALSE;
    if (answer === UNSURE) return UNKNOWN;
    return isAnsweredBy(condition, answer) ? TRUE : FALSE;
  }

  function openTruths(question: Question): Truths {
    if (question.subject !== situation.context.subject) return FALSE;
    return question.opensIf ? truthsOf(question.opensIf) : TRUE;
  }

  return truthsOf;
}

/** Whether only one truth is left. */
export function isSettled(truths: Truths): boolean {
  return truths === FALSE || truths === UNKNOWN || truths === TRUE;
}

function combined(a: Truths, b: Truths, pick: (x: number, y: number) => number): Truths {
  let found = 0;
  for (const x of EACH) {
    if ((a & x) === 0) continue;
    for (const y of EACH) if ((b & y) !== 0) found |= pick(x, y);
  }
  return found;
}

/** At least so many of the parts. */
function reached(least: number, parts: readonly Truths[]): Truths {
  const count = (has: (part: Truths) => boolean) => parts.filter(has).length;
  const mayReach = count((part) => (part & TRUE) !== 0) >= least;
  const mayFail = count((part) => (part & FALSE) === 0) < least;
  const mayDoubt =
    count((part) => part === TRUE) < least && count((part) => part !== FALSE) >= least;
  return (mayReach ? TRUE : 0) | (mayFail ? FALSE : 0) | (mayDoubt ? UNKNOWN : 0);
}

function negated(truths: Truths): Truths {
  return (
    (truths & UNKNOWN) | ((truths & TRUE) !== 0 ? FALSE : 0) | ((truths & FALSE) !== 0 ? TRUE : 0)
  );
}
