import { type Almanac, Engine, type NestedCondition } from 'json-rules-engine';
import type { Neutral } from '../neutral.ts';
import type { MakeEngine } from './engine.ts';

/**
 * json-rules-engine: a definition is a rule of higher priority that adds a fact when it holds, so
 * that it is read once (its shared conditions are read again at each use); an absent fact is its
 * `undefined`.
 */
export const jsonRules: MakeEngine = ({ rules, definitions }) => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  let priority = definitions.size + 1;
  for (const [name, condition] of definitions) {
    engine.addRule({
      conditions: top(condition),
      event: { type: name },
      onSuccess: (_event: unknown, almanac: Almanac) => almanac.addFact(name, true),
      priority,
    });
    priority -= 1;
  }
  for (const { actor, when } of rules) {
    engine.addRule({ conditions: top(when), event: { type: actor } });
  }
  return {
    name: 'json-rules-engine',
    async decide(facts) {
      const { events } = await engine.run(facts);
      const called = new Set(events.map(({ type }) => type));
      return rules.map(({ actor }) => called.has(actor));
    },
  };
};

/** The root of a condition must be a junction there. */
function top(condition: Neutral) {
  return { all: [form(condition)] };
}

function form(condition: Neutral): NestedCondition {
  if ('all' in condition) return { all: condition.all.map(form) };
  if ('any' in condition) return { any: condition.any.map(form) };
  if ('not' in condition) return { not: form(condition.not) };
  if ('open' in condition) return { all: [form(condition.open), form(condition.answer)] };
  if ('named' in condition) return { fact: condition.named, operator: 'equal', value: true };
  const { fact } = condition;
  if ('is' in condition) return { fact, operator: 'equal', value: condition.is };
  if ('in' in condition) return { fact, operator: 'in', value: condition.in };
  if ('from' in condition) return { fact, operator: 'greaterThanInclusive', value: condition.from };
  return { fact, operator: 'lessThan', value: condition.under };
}
