import type { Checklist, Fact } from '../../domain/checklist.ts';
import type { Condition } from '../../domain/condition.ts';
import { partsOf } from '../../domain/condition-reads.ts';
import type { Definitions } from './enable-when.ts';

/** Facts of the context, by the key of the conditions that read them. */
const FACTS: readonly [string, Fact['id']][] = [
  ['age', 'age'],
  ['residence', 'residence'],
  ['setting', 'setting'],
  ['role', 'role'],
  ['subject', 'subject'],
  ['dangerHandled', 'dangerHandled'],
  ['departement', 'commune'],
  ['declared', 'commune'],
  ['coveredBy', 'commune'],
];

/**
 * What conditions read of the context, which no questionnaire asks, in the words of the checklist:
 * « l’âge », « le lieu de vie »; in the order of its facts.
 */
export function factsBehind(
  conditions: readonly Condition[],
  checklist: Checklist,
  definitions: Definitions,
): readonly string[] {
  const read = new Set<string>();
  const visit = (condition: Condition): void => {
    for (const [key, fact] of FACTS) if (key in condition) read.add(fact);
    partsOf(condition).forEach(visit);
    const inner =
      'named' in condition
        ? definitions[condition.named]
        : 'open' in condition
          ? checklist.questions.find(({ id }) => id === condition.question)?.opensIf
          : undefined;
    if (inner !== undefined) visit(inner);
  };
  conditions.forEach(visit);
  return checklist.facts.filter(({ id }) => read.has(id)).map(({ short }) => short);
}
