import { UNSURE } from './checklist.ts';
import type { Condition } from './condition.ts';
import { partsOf } from './condition-reads.ts';
import { holds, stateOf } from './evaluate.ts';
import type { Situation } from './situation.ts';
import type { Truth } from './truth.ts';

/**
 * Why a condition has its truth: the same tree, each node with its own truth. A definition holds
 * the trace of what it stands for; a question whose opener is not true holds the opener's trace.
 */
export interface Trace {
  condition: Condition;
  truth: Truth;
  parts: readonly Trace[];
}

/** Reads a condition and keeps every step. */
export function trace(condition: Condition, situation: Situation): Trace {
  const parts = stepsOf(condition, situation).map((part) => trace(part, situation));
  return { condition, truth: holds(condition, situation), parts };
}

function stepsOf(condition: Condition, situation: Situation): readonly Condition[] {
  if ('named' in condition) {
    const definition = situation.index.pack.policy.definitions[condition.named];
    return definition ? [definition] : [];
  }
  if ('question' in condition) {
    const question = situation.index.questions.get(condition.question);
    const shut = question && stateOf(question.id, situation).open !== 'true';
    return shut && question.opensIf ? [question.opensIf] : [];
  }
  return partsOf(condition);
}

/** A leaf that settled something. `negated`: it counted because it does not hold. */
export interface Support {
  leaf: Trace;
  negated: boolean;
}

/** The leaves that make a condition true or false, each once, in reading order. */
export function supportsOf(node: Trace, negated = false): Support[] {
  const { condition, truth, parts } = node;
  if (truth === 'unknown') return [];
  if ('not' in condition) return parts.flatMap((part) => supportsOf(part, !negated));
  if (parts.length === 0) return isComposite(condition) ? [] : [{ leaf: node, negated }];
  if ('question' in condition) return parts.flatMap((part) => supportsOf(part, negated));
  const deciding = parts.filter((part) => part.truth === truth);
  const oneIsEnough = truth === 'false' && ('all' in condition || 'named' in condition);
  const kept = oneIsEnough ? deciding.slice(0, 1) : deciding;
  return kept.flatMap((part) => supportsOf(part, negated));
}

function isComposite(condition: Condition): boolean {
  return 'all' in condition || 'any' in condition || 'of' in condition;
}

/**
 * What is missing for a condition to be known: question ids, `age` or `commune`, in reading order.
 * A follow-up whose opener is unknown gives what the opener lacks.
 */
export function gapsOf(node: Trace): string[] {
  return [...new Set(gaps(node))];
}

function gaps({ condition, truth, parts }: Trace): string[] {
  if (truth !== 'unknown') return [];
  const within = parts.filter((part) => part.truth === 'unknown');
  if (within.length > 0) return within.flatMap(gaps);
  if ('question' in condition) return [condition.question];
  return 'age' in condition ? ['age'] : ['commune'];
}

/** The same for several conditions that need no trace, in no order. */
export function gapsAmong(
  conditions: readonly Condition[],
  situation: Situation,
): ReadonlySet<string> {
  const found = new Set<string>();
  const read = new Set<Condition>();
  const visit = (condition: Condition): void => {
    if (read.has(condition)) return;
    read.add(condition);
    if (holds(condition, situation) !== 'unknown') return;
    const within = stepsOf(condition, situation).filter(
      (part) => holds(part, situation) === 'unknown',
    );
    if (within.length > 0) within.forEach(visit);
    else if ('question' in condition) found.add(condition.question);
    else found.add('age' in condition ? 'age' : 'commune');
  };
  conditions.forEach(visit);
  return found;
}

/** Whether an explicit « ne sait pas » is part of what leaves a condition unknown. */
export function restsOnUnsure(condition: Condition, situation: Situation): boolean {
  if (!situation.unsure || holds(condition, situation) !== 'unknown') return false;
  const steps = stepsOf(condition, situation);
  // Not known to be in the area of a local pack: none of its doubts lists anybody here.
  if (steps.some((part) => 'coveredBy' in part && holds(part, situation) === 'unknown')) {
    return false;
  }
  if ('question' in condition && steps.length === 0) {
    return stateOf(condition.question, situation).answer === UNSURE;
  }
  return steps.some((part) => restsOnUnsure(part, situation));
}
