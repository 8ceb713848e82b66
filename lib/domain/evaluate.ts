import { UNSURE, type Answer, type Question } from './checklist.ts';
import type { Condition } from './condition.ts';
import type { Situation } from './situation.ts';
import { coverage, departementOf } from './territory-coverage.ts';
import { conjunction, disjunction, negate, threshold, type Truth, truthOf } from './truth.ts';

/** Whether a condition holds, in three values. Every part is read: no short cut, no default. */
export function holds(condition: Condition, situation: Situation): Truth {
  const truthIn = (part: Condition) => holds(part, situation);
  if ('question' in condition) return answerHolds(condition, situation);
  if ('named' in condition) return definitionHolds(condition.named, situation);
  if ('all' in condition) return conjunction(condition.all.map(truthIn));
  if ('any' in condition) return disjunction(condition.any.map(truthIn));
  if ('not' in condition) return negate(truthIn(condition.not));
  if ('of' in condition) return threshold(condition.atLeast, condition.of.map(truthIn));
  return factHolds(condition, situation);
}

/** Whether a question is open: its subject is the one at hand and its opener, if any, is true. */
export function openness(question: Question, situation: Situation): Truth {
  const known = situation.memo.open.get(question.id);
  if (known) return known;
  const opener = question.opensIf;
  const open =
    question.subject !== situation.context.subject
      ? 'false'
      : opener
        ? holds(opener, situation)
        : 'true';
  situation.memo.open.set(question.id, open);
  return open;
}

/** The answer that counts: the one the context settles, else the user's. */
export function answerOf(question: Question, situation: Situation): Answer | undefined {
  const settled = question.settledBy?.find((rule) => holds(rule.when, situation) === 'true');
  return settled?.answer ?? situation.answers[question.id];
}

type AnswerCondition = Extract<Condition, { question: string }>;
type FactCondition = Exclude<
  Condition,
  | AnswerCondition
  | { named: string }
  | { all: unknown }
  | { any: unknown }
  | { not: unknown }
  | { of: unknown }
>;

function definitionHolds(name: string, situation: Situation): Truth {
  const known = situation.memo.named.get(name);
  if (known) return known;
  const definition = situation.index.pack.policy.definitions[name];
  if (!definition) throw new Error(`No definition named ${name}: the pack was not checked.`);
  const truth = holds(definition, situation);
  situation.memo.named.set(name, truth);
  return truth;
}

function answerHolds(condition: AnswerCondition, situation: Situation): Truth {
  const question = situation.index.questions.get(condition.question);
  if (!question) throw new Error(`No question ${condition.question}: the pack was not checked.`);
  const open = openness(question, situation);
  if ('open' in condition) return open;
  if (open === 'false') return 'false';
  const answer = answerOf(question, situation);
  if ('unsure' in condition) return truthOf(answer === UNSURE);
  if ('unanswered' in condition) return truthOf(answer === undefined);
  if (open === 'unknown' || answer === undefined || answer === UNSURE) return 'unknown';
  return compare(condition, question, typeof answer === 'string' ? [answer] : answer, situation);
}

function compare(
  condition: AnswerCondition,
  question: Question,
  chosen: readonly string[],
  situation: Situation,
): Truth {
  const counts = (id: string) => (chosen.includes(id) ? offered(question, id, situation) : 'false');
  if ('is' in condition) return counts(condition.is);
  if ('in' in condition) return disjunction(condition.in.map(counts));
  const within = 'within' in condition ? condition.within : [];
  return negate(disjunction(chosen.filter((id) => !within.includes(id)).map(counts)));
}

/** An option that is not offered here counts as not chosen, even if an old answer holds it. */
export function offered(question: Question, id: string, situation: Situation): Truth {
  if (question.kind === 'yes-no') return 'true';
  const condition = question.options.find((option) => option.id === id)?.offeredIf;
  return condition ? holds(condition, situation) : 'true';
}

function factHolds(condition: FactCondition, situation: Situation): Truth {
  const { context } = situation;
  if ('age' in condition) {
    if (context.age === null) return 'unknown';
    const { from = 0, under = Infinity } = condition.age;
    return truthOf(context.age >= from && context.age < under);
  }
  if ('setting' in condition) return truthOf(condition.setting.includes(context.setting));
  if ('residence' in condition) return truthOf(condition.residence.includes(context.residence));
  if ('subject' in condition) return truthOf(condition.subject === context.subject);
  if ('role' in condition)
    return truthOf(context.role !== null && condition.role.includes(context.role));
  if ('dangerHandled' in condition) return truthOf(context.dangerHandled);
  if ('declared' in condition) return declaredHere(condition.declared, situation);
  if (context.commune === null) return 'unknown';
  return truthOf(condition.departement.includes(departementOf(context.commune)));
}

function declaredHere(kind: string, situation: Situation): Truth {
  const known = situation.memo.declared.get(kind);
  if (known) return known;
  const truth = declarationOf(kind, situation);
  situation.memo.declared.set(kind, truth);
  return truth;
}

function declarationOf(kind: string, { index, context }: Situation): Truth {
  const instances = index.instances.get(kind) ?? [];
  if (instances.length === 0) return 'false';
  const { commune } = context;
  if (commune === null) return 'unknown';
  const { geography } = index.pack;
  return truthOf(
    instances.some(({ territory }) => coverage(territory, commune, geography) !== 'outside'),
  );
}
