import { type Answer, type Question, UNSURE } from './checklist.ts';
import type { Condition } from './condition.ts';
import { factReader } from './fact-reader.ts';
import type { QuestionState, Situation } from './situation.ts';
import { negate, threshold, type Truth, truthOf } from './truth.ts';

/** Reads one condition in any situation. */
export type Reader = (situation: Situation) => Truth;

/** A condition on one question of the checklist. */
export type AnswerCondition = Extract<Condition, { question: string }>;

const readers = new WeakMap<Condition, Reader>();

/**
 * Whether a condition holds, in three values. Conditions are turned into closures once, because
 * ranking the next questions reads thousands of them between two keys.
 */
export function holds(condition: Condition, situation: Situation): Truth {
  return readerOf(condition)(situation);
}

/** Whether a question is open, and the answer that counts: the one the context settles, else the user's. */
export function stateOf(id: string, situation: Situation): QuestionState {
  const known = situation.memo.questions.get(id);
  if (known) return known;
  const question = situation.index.questions.get(id);
  if (!question) throw new Error(`No question ${id}: the pack was not checked.`);
  const settled = question.settledBy?.find(({ when }) => holds(when, situation) === 'true');
  const state = {
    open: opens(question, situation),
    answer: settled?.answer ?? situation.answers[id],
  };
  situation.memo.questions.set(id, state);
  return state;
}

function readerOf(condition: Condition): Reader {
  const known = readers.get(condition);
  if (known) return known;
  const made = makeReader(condition);
  readers.set(condition, made);
  return made;
}

function makeReader(condition: Condition): Reader {
  if ('question' in condition) return answerReader(condition);
  if ('named' in condition) return (situation) => definitionHolds(condition.named, situation);
  if ('all' in condition) return junction(condition.all, 'false', 'true');
  if ('any' in condition) return junction(condition.any, 'true', 'false');
  if ('not' in condition) {
    const part = readerOf(condition.not);
    return (situation) => negate(part(situation));
  }
  if ('of' in condition) {
    const parts = condition.of.map(readerOf);
    return (situation) =>
      threshold(
        condition.atLeast,
        parts.map((part) => part(situation)),
      );
  }
  return factReader(condition);
}

/** Conjunction or disjunction: the first decisive part settles it, one unknown leaves it unknown. */
function junction(conditions: readonly Condition[], decisive: Truth, neutral: Truth): Reader {
  const parts = conditions.map(readerOf);
  return (situation) => {
    let truth = neutral;
    for (const part of parts) {
      const own = part(situation);
      if (own === decisive) return decisive;
      if (own === 'unknown') truth = own;
    }
    return truth;
  };
}

function answerReader(condition: AnswerCondition): Reader {
  const compare = comparison(condition);
  return (situation) => {
    const { open, answer } = stateOf(condition.question, situation);
    if ('open' in condition) return open;
    if (open === 'false') return 'false';
    if ('unsure' in condition) return truthOf(answer === UNSURE);
    if ('unanswered' in condition) return truthOf(answer === undefined);
    if (open === 'unknown' || answer === undefined || answer === UNSURE) return 'unknown';
    return truthOf(compare(typeof answer === 'string' ? [answer] : answer));
  };
}

function comparison(condition: AnswerCondition): (chosen: readonly string[]) => boolean {
  if ('is' in condition) return (chosen) => chosen.includes(condition.is);
  if ('in' in condition) return (chosen) => condition.in.some((id) => chosen.includes(id));
  const within = 'within' in condition ? condition.within : [];
  return (chosen) => chosen.every((id) => within.includes(id));
}

/** Whether an answer that says something is what the condition asks for, its opening aside. */
export function isAnsweredBy(condition: AnswerCondition, answer: Answer): boolean {
  return comparison(condition)(typeof answer === 'string' ? [answer] : answer);
}

function opens(question: Question, situation: Situation): Truth {
  if (question.subject !== situation.context.subject) return 'false';
  return question.opensIf ? holds(question.opensIf, situation) : 'true';
}

function definitionHolds(name: string, situation: Situation): Truth {
  const known = situation.memo.named.get(name);
  if (known) return known;
  const definition = situation.index.pack.policy.definitions[name];
  if (!definition) throw new Error(`No definition named ${name}: the pack was not checked.`);
  const truth = holds(definition, situation);
  situation.memo.named.set(name, truth);
  return truth;
}
