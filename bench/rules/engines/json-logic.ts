import { LogicEngine } from 'json-logic-engine';
import type { Facts } from '../facts.ts';
import type { Neutral, NeutralPack } from '../neutral.ts';
import type { Engine, MakeEngine } from './engine.ts';

type Evaluate = (facts: Facts) => unknown;

/** json-logic-engine reading its rules: what an extension page allows. */
export const jsonLogicInterpreted: MakeEngine = (pack) => {
  const engine = new LogicEngine();
  return staged(
    'json-logic-engine, interprété',
    pack,
    (logic) => (facts) => engine.run(logic, facts),
  );
};

/** json-logic-engine turning its rules into code: refused in an extension page. */
export const jsonLogicCompiled: MakeEngine = (pack) => {
  const engine = new LogicEngine();
  return staged('json-logic-engine, compilé', pack, (logic) => engine.build(logic) as Evaluate);
};

/** It has no definitions: each is evaluated once, then read as a fact, which is its fastest way. */
function staged(
  name: string,
  { rules, definitions }: NeutralPack,
  evaluator: (logic: object) => Evaluate,
): Engine {
  const stages = [...definitions].map(
    ([key, condition]) => [key, evaluator(form(condition))] as const,
  );
  const last = rules.map(({ when }) => evaluator(form(when)));
  return {
    name,
    decide(given) {
      const facts: Record<string, string | number | boolean> = { ...given };
      for (const [key, evaluate] of stages) facts[key] = Boolean(evaluate(facts));
      return last.map((evaluate) => Boolean(evaluate(facts)));
    },
  };
}

function form(condition: Neutral): object {
  // Its empty junctions are not booleans.
  if ('all' in condition) return { and: [true, ...condition.all.map(form)] };
  if ('any' in condition) return { or: [false, ...condition.any.map(form)] };
  if ('not' in condition) return { '!': [form(condition.not)] };
  if ('open' in condition) return { and: [form(condition.open), form(condition.answer)] };
  if ('named' in condition) return { var: condition.named };
  const fact = { var: condition.fact };
  if ('is' in condition) return { '===': [fact, condition.is] };
  if ('in' in condition) return { in: [fact, condition.in] };
  if ('from' in condition) return { '>=': [fact, condition.from] };
  return { '<': [fact, condition.under] };
}
