import type { Condition } from './condition.ts';
import { reads } from './condition-reads.ts';
import type { PackIndex } from './pack-index.ts';
import { ownTrigger } from './protocol.ts';

/** What the answer to one question can reach: all that has to be read again when it changes. */
export interface AnswerReach {
  /** Positions, in the pack, of the rules that may read it. */
  rules: readonly number[];
  /** What decides of coordinator, pre-emption, groups and ranks: it counts only whether they are true. */
  conduct: readonly Condition[];
  /** It is among the questions counted before saying that too little is known, or opens one. */
  counted: boolean;
  /** The request, the complexity or the numbers that come first may read it. */
  beyond: boolean;
}

const reaches = new WeakMap<PackIndex, ReadonlyMap<string, AnswerReach>>();
const NOTHING: AnswerReach = { rules: [], conduct: [], counted: false, beyond: false };

/** What the answer to this question can reach; made once per pack. */
export function reachOf(index: PackIndex, question: string): AnswerReach {
  let known = reaches.get(index);
  if (!known) {
    known = makeReaches(index);
    reaches.set(index, known);
  }
  return known.get(question) ?? NOTHING;
}

function makeReaches(index: PackIndex): ReadonlyMap<string, AnswerReach> {
  const { pack, questions, readsOfRule, readersOf } = index;
  const { policy } = pack;
  const read = (conditions: readonly Condition[]) => reads(conditions, policy, questions);
  // Many rules rank by the same definition: each is read once.
  const distinct = new Map(conductOf(index).map((when) => [JSON.stringify(when), when]));
  const conduct = [...distinct.values()].map((when) => ({ when, reads: read([when]) }));
  const beyond = read(beyondOf(index));
  const request = pack.rules.findIndex(({ actor }) => actor === policy.referral.actor);
  return new Map(
    pack.checklist.questions.map(({ id }) => {
      const stale = readersOf.get(id)?.questions ?? new Set<string>();
      return [
        id,
        {
          rules: readsOfRule.flatMap((own, position) => (own.has(id) ? [position] : [])),
          conduct: conduct.filter((part) => part.reads.has(id)).map(({ when }) => when),
          counted: policy.insufficient.questions.some((counted) => stale.has(counted)),
          beyond:
            beyond.has(id) ||
            stale.has(policy.preemption.nature) ||
            readsOfRule[request]?.has(id) === true,
        },
      ];
    }),
  );
}

/** Every condition that the shortlist and the ranking read beside the rules' own assessments. */
function conductOf({ pack, protocols }: PackIndex): Condition[] {
  const { preemption, coordination, ranking } = pack.policy;
  const ofPolicy = [
    preemption.when,
    coordination.exists,
    coordination.suffices,
    coordination.insufficient,
    coordination.unsure,
    ranking.toolsFirst,
    ...coordination.coordinators.map(({ when }) => when),
    ...ranking.orders.flatMap(({ when }) => when ?? []),
    ...ranking.lifts.flatMap(({ when, unless }) => [
      ...(when ? [when] : []),
      ...(unless ? [unless] : []),
    ]),
  ];
  const ofRules = pack.rules.flatMap((rule): Condition[] => {
    const agreed = protocols.get(rule.actor) ?? [];
    return [
      ...rule.groups.flatMap(({ when }) => when ?? []),
      ...(rule.rankLevel?.when ? [rule.rankLevel.when] : []),
      ...(rule.linkBeside ? [rule.linkBeside.when] : []),
      ...agreed.map(({ when }) => when),
      ...(agreed.length > 0 ? [{ not: ownTrigger(rule.when, agreed) }] : []),
    ];
  });
  return [...ofPolicy, ...ofRules];
}

/** What the user sees beside the actors: numbers, request, complexity. */
function beyondOf({ pack }: PackIndex): Condition[] {
  const { preemption, referral, complexity } = pack.policy;
  return [
    complexity.when,
    preemption.when,
    ...preemption.natures.flatMap(({ keys }) => keys.flatMap(({ when }) => when ?? [])),
    ...referral.closures.map(({ when }) => when),
  ];
}
