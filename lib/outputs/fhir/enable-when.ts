import { type Answer, type Checklist, UNSURE } from '../../domain/checklist.ts';
import type { Condition } from '../../domain/condition.ts';
import { codingsOf } from './answer-codes.ts';
import type { Coding } from './resource.ts';

/** Named conditions of the pack that the checklist rests on. */
export type Definitions = Readonly<Record<string, Condition>>;

/** One answer to another question. */
export interface EnableWhen {
  [element: string]: string | Coding;
  question: string;
  operator: '=';
  answerCoding: Coding;
}

/** `exact`: true there, and only there; otherwise true at least there, so that nothing is wrongly hidden. */
export interface Enabled {
  when: readonly EnableWhen[];
  behavior: 'all' | 'any';
  exact: boolean;
}

/** All of these must hold; each holds with any of its parts. */
interface Clauses {
  all: readonly (readonly EnableWhen[])[];
  exact: boolean;
}

const ALWAYS: Clauses = { all: [], exact: false };
/** Beyond, the question is simply shown. */
const MOST_CLAUSES = 16;

/**
 * When a question opens, in what R4 can say: answers to other questions, joined by « and » or by
 * « or ». What a condition reads elsewhere (age, place, a negation) is taken as possible.
 */
export function enabledBy(
  condition: Condition,
  checklist: Checklist,
  definitions: Definitions,
): Enabled {
  const { all, exact } = clausesOf(condition, checklist, definitions);
  const single = all.filter((clause) => clause.length === 1).flat();
  if (single.length > 0) {
    return { when: single, behavior: 'all', exact: exact && single.length === all.length };
  }
  const shortest = all.toSorted((one, other) => one.length - other.length)[0] ?? [];
  return { when: shortest, behavior: 'any', exact: exact && all.length === 1 };
}

function clausesOf(condition: Condition, checklist: Checklist, definitions: Definitions): Clauses {
  const read = (part: Condition) => clausesOf(part, checklist, definitions);
  if ('all' in condition) return conjunction(condition.all.map(read));
  if ('any' in condition) return disjunction(condition.any.map(read));
  if ('named' in condition) {
    const definition = definitions[condition.named];
    return definition === undefined ? ALWAYS : read(definition);
  }
  if (!('question' in condition)) return ALWAYS;
  const question = checklist.questions.find(({ id }) => id === condition.question);
  if (question === undefined) return ALWAYS;
  if ('open' in condition) {
    return question.opensIf ? read(question.opensIf) : { all: [], exact: true };
  }
  const answers: readonly Answer[] | null =
    'is' in condition
      ? [condition.is]
      : 'in' in condition
        ? condition.in
        : 'unsure' in condition
          ? [UNSURE]
          : null;
  if (answers === null) return ALWAYS;
  const parts = answers
    .flatMap((answer) => codingsOf(question, answer))
    .map((answerCoding) => ({ question: question.id, operator: '=' as const, answerCoding }));
  return parts.length === 0 ? ALWAYS : { all: [parts], exact: true };
}

function conjunction(parts: readonly Clauses[]): Clauses {
  return { all: parts.flatMap(({ all }) => all), exact: parts.every(({ exact }) => exact) };
}

function disjunction(parts: readonly Clauses[]): Clauses {
  const exact = parts.every((part) => part.exact);
  let all: (readonly EnableWhen[])[] = [[]];
  for (const part of parts) {
    all = all.flatMap((left) => part.all.map((right) => joined(left, right)));
    if (all.length > MOST_CLAUSES) return ALWAYS;
  }
  return { all, exact };
}

function joined(left: readonly EnableWhen[], right: readonly EnableWhen[]): EnableWhen[] {
  const isNew = (part: EnableWhen) =>
    !left.some(
      (other) =>
        other.question === part.question && other.answerCoding.code === part.answerCoding.code,
    );
  return [...left, ...right.filter(isNew)];
}
