import type { Condition } from './condition.ts';
import { FALSE, TRUE, type Truths, UNKNOWN } from './possible-truths.ts';
import { CLASS } from './rank.ts';
import type { Guard, Rule } from './rule.ts';
import type { Situation } from './situation.ts';

/** How conditions may read once the unanswered questions are answered, one way or another. */
export type TruthsOf = (condition: Condition) => Truths;

const may = (truths: Truths, truth: Truths) => (truths & truth) !== 0;

/** The groups of one actor and its levels, as far as they may still change. */
export interface Places {
  groups: ReadonlySet<string>;
  levels: readonly number[];
}

/** Every ranking group and level that a rule may still give its actor. */
export function placesOf(rule: Rule, situation: Situation, truthsOf: TruthsOf): Places {
  const { pack, protocols, actors } = situation.index;
  const agreed = (protocols.get(rule.actor) ?? []).filter(({ group }) => group !== undefined);
  const groups = [
    ...firstOnes([...agreed, ...rule.groups], truthsOf).map(({ group }) => group),
    pack.policy.ranking.defaultGroup,
  ].filter((group) => group !== undefined);
  const isSure = firstOnes([...agreed, ...rule.groups], truthsOf).some(
    ({ when }) => !when || truthsOf(when) === TRUE,
  );
  const own = actors.get(rule.actor)?.level ?? Infinity;
  const shift = rule.rankLevel;
  const shifted = shift ? (shift.when ? truthsOf(shift.when) : TRUE) : FALSE;
  return {
    groups: new Set(isSure ? groups.slice(0, -1) : groups),
    levels: [
      ...(shift && may(shifted, TRUE) ? [shift.level] : []),
      ...(shifted === TRUE ? [] : [own]),
    ],
  };
}

/** Of a list where the first true one counts, those that may be it. */
export function firstOnes<T extends { when?: Condition | undefined }>(
  list: readonly T[],
  truthsOf: TruthsOf,
): T[] {
  const sure = list.findIndex(({ when }) => !when || truthsOf(when) === TRUE);
  const reachable = sure === -1 ? list : list.slice(0, sure + 1);
  return reachable.filter(({ when }) => !when || may(truthsOf(when), TRUE));
}

/**
 * The best class (`CLASS`) in which a rule may still list its actor; null when it cannot list it.
 * Tools are not judged here.
 */
export function bestClassOf(rule: Rule, situation: Situation, truthsOf: TruthsOf): number | null {
  const trigger = truthsOf(rule.when);
  if (trigger === FALSE || rule.guards.some((guard) => surelyBars(guard, truthsOf))) return null;
  if (!may(trigger, TRUE)) return CLASS.folded;
  if (isSurelyLink(rule, truthsOf)) return CLASS.link;
  if (situation.index.pack.policy.ranking.information.includes(rule.actor)) {
    return CLASS.information;
  }
  const isReserved = rule.reserves.some(({ when }) => !when || !may(truthsOf(when), FALSE));
  const doubted = rule.guards.some(({ that }) => truthsOf(that) === UNKNOWN);
  return isReserved || doubted ? CLASS.toConfirm : CLASS.recommended;
}

function surelyBars({ that, otherwise, linkIf }: Guard, truthsOf: TruthsOf): boolean {
  if (truthsOf(that) !== FALSE || otherwise === 'alone') return false;
  if (linkIf) return truthsOf(linkIf) === FALSE;
  return otherwise !== 'link';
}

function isSurelyLink(rule: Rule, truthsOf: TruthsOf): boolean {
  const byGuard = rule.guards.some(
    ({ that, otherwise, linkIf }) =>
      truthsOf(that) === FALSE && (linkIf ? truthsOf(linkIf) === TRUE : otherwise === 'link'),
  );
  return byGuard || (rule.link !== undefined && truthsOf(rule.link) === TRUE);
}

/** Whether what a rule says of its actor (status, link, reason) is the same in every completion. */
export function isSaid(rule: Rule, truthsOf: TruthsOf): boolean {
  const conditions = [
    rule.when,
    ...rule.guards.flatMap(({ that, linkIf }) => [that, ...(linkIf ? [linkIf] : [])]),
    ...rule.reserves.flatMap(({ when }) => when ?? []),
    ...(rule.link ? [rule.link] : []),
  ];
  const isOne = (truths: Truths) => truths === TRUE || truths === FALSE || truths === UNKNOWN;
  return conditions.every((condition) => isOne(truthsOf(condition)));
}
