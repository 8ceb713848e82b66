import type { Condition } from '../../lib/domain/condition.ts';
import { partsOf } from '../../lib/domain/condition-reads.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { combinations } from './combinations.ts';

/** What any rule engine can say: the language of packs, without what only ours has. */
export type Neutral =
  | { all: Neutral[] }
  | { any: Neutral[] }
  | { not: Neutral }
  /** The answer to a question that counts only while `open` holds, else no. */
  | { open: Neutral; answer: Neutral }
  /** A definition of the pack, or the opening of a question. */
  | { named: string }
  | { fact: string; is: string | boolean }
  | { fact: string; in: readonly string[] }
  | { fact: string; from: number }
  | { fact: string; under: number };

/** One rule: the actor is called when its trigger and all its guards hold. */
export interface NeutralRule {
  actor: string;
  when: Neutral;
  /** Somewhere below, a definition or an opener included, it asks whether a question was answered. */
  asksForSilence: boolean;
}

export interface NeutralPack {
  rules: readonly NeutralRule[];
  /** What rules name, each after those that it names itself. */
  definitions: ReadonlyMap<string, Neutral>;
}

/** The names of the facts that these rules read: a peer is given no other. */
export function factsRead({ rules, definitions }: NeutralPack): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (condition: Neutral): void => {
    if ('all' in condition) condition.all.forEach(visit);
    else if ('any' in condition) condition.any.forEach(visit);
    else if ('not' in condition) visit(condition.not);
    else if ('open' in condition) [condition.open, condition.answer].forEach(visit);
    else if ('fact' in condition) found.add(condition.fact);
  };
  [...definitions.values(), ...rules.map(({ when }) => when)].forEach(visit);
  return found;
}

/** The same decision in our own language. */
export function decisionOf({ when, guards }: Pack['rules'][number]): Condition {
  return { all: [when, ...guards.map(({ that }) => that)] };
}

/** Whether an option of a multiple choice is chosen; absent when that is not known. */
export const chosen = (question: string, option: string): string => `${question}:${option}`;
/** `answered`, `unsure` or `unanswered`. */
export const stateOfAnswer = (question: string): string => `${question}:?`;

/** Every rule of a pack in the neutral language. */
export function neutralPack({ rules, checklist, policy }: Pack): NeutralPack {
  const questions = new Map(checklist.questions.map((question) => [question.id, question]));
  const definitions = new Map<string, Neutral>();
  const silent = new Set<string>();

  const named = (name: string, make: () => Condition, asked?: Neutral): Neutral => {
    if (!definitions.has(name)) {
      const condition = make();
      const made = translate(condition);
      definitions.set(name, asked ? { all: [asked, made] } : made);
      if (asksForSilence(condition)) silent.add(name);
    }
    return { named: name };
  };
  const defined = (name: string): Neutral =>
    named(name, () => policy.definitions[name] ?? { all: [] });
  const opened = (id: string): Neutral => {
    const { opensIf, subject } = known(questions.get(id));
    const asked: Neutral = { fact: 'subject', is: subject };
    return opensIf ? named(`open:${id}`, () => opensIf, asked) : asked;
  };

  function translate(condition: Condition): Neutral {
    if ('all' in condition) return { all: condition.all.map(translate) };
    if ('any' in condition) return { any: condition.any.map(translate) };
    if ('not' in condition) return { not: translate(condition.not) };
    if ('of' in condition) {
      const sets = combinations(condition.of.map(translate), condition.atLeast);
      return { any: sets.map((all) => ({ all })) };
    }
    if ('named' in condition) return defined(condition.named);
    if ('question' in condition) {
      const open = opened(condition.question);
      return 'open' in condition ? open : { open, answer: answerLeaf(condition) };
    }
    if ('age' in condition) {
      const { from, under } = condition.age;
      const low: Neutral[] = from === undefined ? [] : [{ fact: 'age', from }];
      return { all: under === undefined ? low : [...low, { fact: 'age', under }] };
    }
    if ('subject' in condition) return { fact: 'subject', is: condition.subject };
    if ('dangerHandled' in condition) return { fact: 'dangerHandled', is: true };
    if ('declared' in condition) return { fact: `declared:${condition.declared}`, is: true };
    if ('coveredBy' in condition) return { fact: `coveredBy:${condition.coveredBy}`, is: true };
    const [[fact, values] = known<[string, string[]]>(undefined)] = Object.entries(condition);
    return { fact, in: values };
  }

  function answerLeaf(condition: Extract<Condition, { question: string }>): Neutral {
    const question = known(questions.get(condition.question));
    const { id } = question;
    if ('unsure' in condition) return { fact: stateOfAnswer(id), is: 'unsure' };
    if ('unanswered' in condition) return { fact: stateOfAnswer(id), is: 'unanswered' };
    const wanted = 'is' in condition ? [condition.is] : 'in' in condition ? condition.in : null;
    if (question.kind !== 'multiple') {
      const values = wanted ?? ('within' in condition ? condition.within : []);
      return { fact: id, in: values };
    }
    if (wanted) return { any: wanted.map((option) => ({ fact: chosen(id, option), is: true })) };
    const within = 'within' in condition ? condition.within : [];
    const others = question.options.filter((option) => !within.includes(option.id));
    return { all: others.map((option) => ({ fact: chosen(id, option.id), is: false })) };
  }

  function asksForSilence(condition: Condition): boolean {
    if ('unsure' in condition || 'unanswered' in condition) return true;
    if ('named' in condition) return silent.has(condition.named);
    if ('question' in condition) return silent.has(`open:${condition.question}`);
    return partsOf(condition).some(asksForSilence);
  }

  const translated = rules.map((rule) => {
    const condition = decisionOf(rule);
    const when = translate(condition);
    return { actor: rule.actor, when, asksForSilence: asksForSilence(condition) };
  });
  return { rules: translated, definitions };
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A pack that was checked names only what exists.');
  return value;
}
