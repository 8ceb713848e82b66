import type { Case } from '../../lib/domain/case.ts';
import { UNSURE } from '../../lib/domain/checklist.ts';
import type { Condition } from '../../lib/domain/condition.ts';
import { holds, stateOf } from '../../lib/domain/evaluate.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { type Situation, situate } from '../../lib/domain/situation.ts';
import { departementOf } from '../../lib/domain/territory-coverage.ts';
import { chosen, factsRead, type NeutralPack, stateOfAnswer } from './neutral.ts';

/** One case as flat facts; what is not known is absent. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** Gives a case as the facts that a set of rules reads. */
export type Reader = (one: Case) => Facts;

/**
 * What the peers are given, outside their time: the answers that count, and the territories already
 * looked up, which our own evaluation does within its time. Only what the rules read.
 */
export function factReader(pack: Pack, neutral: NeutralPack): Reader {
  const read = factsRead(neutral);
  return (one) =>
    Object.fromEntries(Object.entries(everyFact(pack, one)).filter(([name]) => read.has(name)));
}

function everyFact(pack: Pack, { context, answers }: Case): Facts {
  const situation = situate(pack, context, answers);
  const { age, commune, setting, residence, subject, role, dangerHandled } = context;
  const facts: Record<string, string | number | boolean> = {
    setting,
    residence,
    subject,
    dangerHandled,
    // No role given is an answer of its own: a condition on the role is then false, not unknown.
    role: role ?? 'aucun',
  };
  if (age !== null) facts['age'] = age;
  if (commune !== null) facts['departement'] = departementOf(commune);
  for (const { key } of pack.actors) {
    put(facts, `declared:${key}`, { declared: key }, situation);
  }
  for (const { name } of pack.parts) {
    put(facts, `coveredBy:${name}`, { coveredBy: name }, situation);
  }
  for (const question of pack.checklist.questions) {
    const { answer } = stateOf(question.id, situation);
    const state = answer === UNSURE ? 'unsure' : answer === undefined ? 'unanswered' : 'answered';
    facts[stateOfAnswer(question.id)] = state;
    if (answer === undefined || answer === UNSURE) continue;
    if (question.kind !== 'multiple') facts[question.id] = String(answer);
    else
      for (const { id } of question.options) facts[chosen(question.id, id)] = answer.includes(id);
  }
  return facts;
}

function put(
  facts: Record<string, string | number | boolean>,
  name: string,
  condition: Condition,
  situation: Situation,
): void {
  const truth = holds(condition, situation);
  if (truth !== 'unknown') facts[name] = truth === 'true';
}
