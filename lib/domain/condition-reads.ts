import type { Question } from './checklist.ts';
import type { Condition } from './condition.ts';
import type { Policy } from './policy.ts';

/** The parts of a composite condition; empty for a leaf. */
export function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('of' in condition) return condition.of;
  return 'not' in condition ? [condition.not] : [];
}

/** Every question whose answer may change one of the conditions: openers and definitions included. */
export function reads(
  conditions: readonly Condition[],
  policy: Policy,
  questions: ReadonlyMap<string, Question>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const definitions = new Set<string>();
  const visit = (condition: Condition): void => {
    partsOf(condition).forEach(visit);
    if ('named' in condition && !definitions.has(condition.named)) {
      definitions.add(condition.named);
      const definition = policy.definitions[condition.named];
      if (definition) visit(definition);
    }
    if ('question' in condition && !found.has(condition.question)) {
      found.add(condition.question);
      const opener = questions.get(condition.question)?.opensIf;
      if (opener) visit(opener);
    }
  };
  conditions.forEach(visit);
  return found;
}
