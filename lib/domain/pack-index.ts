import type { ActorInstance, ActorKind } from './actor.ts';
import type { Question } from './checklist.ts';
import type { Condition } from './condition.ts';
import type { Pack } from './pack.ts';
import type { Protocol } from './protocol.ts';
import type { Rule } from './rule.ts';
import { reads } from './condition-reads.ts';

/** A pack with its look-ups made once. Conditions are read thousands of times per keystroke. */
export interface PackIndex {
  pack: Pack;
  questions: ReadonlyMap<string, Question>;
  actors: ReadonlyMap<string, ActorKind>;
  /** Rank of an actor in the pack's order: the last ranking key. */
  order: ReadonlyMap<string, number>;
  instances: ReadonlyMap<string, readonly ActorInstance[]>;
  /** Local agreements by the actor they propose, in the order of their ids. */
  protocols: ReadonlyMap<string, readonly Protocol[]>;
  /** Per rule, the ids of the questions it may read, openers and definitions followed. */
  readsOfRule: readonly ReadonlySet<string>[];
  /** Per question, the definitions and the questions (itself included) that depend on its answer. */
  readersOf: ReadonlyMap<
    string,
    { definitions: ReadonlySet<string>; questions: ReadonlySet<string> }
  >;
}

const indexes = new WeakMap<Pack, PackIndex>();

/** The look-ups of a pack, made on first use and kept as long as the pack. */
export function indexOf(pack: Pack): PackIndex {
  const known = indexes.get(pack);
  if (known) return known;
  const made = makeIndex(pack);
  indexes.set(pack, made);
  return made;
}

function makeIndex(pack: Pack): PackIndex {
  const questions = new Map(pack.checklist.questions.map((question) => [question.id, question]));
  const instances = Map.groupBy(pack.instances, (instance) => instance.kind);
  let readsOfRule: PackIndex['readsOfRule'] | null = null;
  let readersOf: PackIndex['readersOf'] | null = null;
  return {
    pack,
    questions,
    actors: new Map(pack.actors.map((actor) => [actor.key, actor])),
    order: new Map(pack.actors.map((actor, rank) => [actor.key, rank])),
    instances,
    protocols: Map.groupBy(
      pack.protocols.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      ({ actor }) => actor,
    ),
    // Made when first asked for: one orientation alone needs neither.
    get readsOfRule() {
      return (readsOfRule ??= pack.rules.map((rule) =>
        reads(conditionsOf(rule), pack.policy, questions),
      ));
    },
    get readersOf() {
      return (readersOf ??= readersIn(pack, questions));
    },
  };
}

function conditionsOf(rule: Rule): Condition[] {
  return [
    rule.when,
    ...rule.guards.flatMap((guard) => [guard.that, ...(guard.linkIf ? [guard.linkIf] : [])]),
    ...(rule.link ? [rule.link] : []),
    ...(rule.linkBeside ? [rule.linkBeside.when] : []),
    ...rule.reserves.flatMap((reserve) => (reserve.when ? [reserve.when] : [])),
    ...rule.groups.flatMap((group) => (group.when ? [group.when] : [])),
    ...(rule.rankLevel?.when ? [rule.rankLevel.when] : []),
  ];
}

function readersIn(
  { checklist, policy }: Pack,
  questions: ReadonlyMap<string, Question>,
): PackIndex['readersOf'] {
  const definitions = Object.entries(policy.definitions).map(
    ([name, condition]) => [name, reads([condition], policy, questions)] as const,
  );
  const openers = checklist.questions.map(
    ({ id, opensIf, settledBy = [] }) =>
      [
        id,
        reads(
          [...(opensIf ? [opensIf] : []), ...settledBy.map(({ when }) => when)],
          policy,
          questions,
        ),
      ] as const,
  );
  return new Map(
    checklist.questions.map(({ id }) => [
      id,
      {
        definitions: new Set(definitions.filter(([, read]) => read.has(id)).map(([name]) => name)),
        questions: new Set([
          id,
          ...openers.filter(([, read]) => read.has(id)).map(([question]) => question),
        ]),
      },
    ]),
  );
}
