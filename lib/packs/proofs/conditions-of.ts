import type { Condition } from '../../domain/condition.ts';
import { partsOf } from '../../domain/condition-reads.ts';
import type { Pack } from '../../domain/pack.ts';
import type { Rule } from '../../domain/rule.ts';

/** Every condition that decides what is asked, whether an actor is listed and where, definitions included. */
export function conditionsOf(pack: Pack): Condition[] {
  const { policy, checklist } = pack;
  return [
    ...Object.values(policy.definitions),
    ...pack.rules.flatMap(conditionsOfRule),
    ...checklist.questions.flatMap(({ opensIf, settledBy = [], ...question }) => [
      ...present(opensIf),
      ...settledBy.map(({ when }) => when),
      ...(question.kind === 'yes-no' ? [] : question.options).flatMap(({ offeredIf }) =>
        present(offeredIf),
      ),
    ]),
    policy.complexity.when,
    policy.preemption.when,
    policy.coordination.exists,
    policy.coordination.suffices,
    policy.coordination.insufficient,
    policy.coordination.unsure,
    ...policy.coordination.coordinators.map(({ when }) => when),
    ...policy.ranking.orders.flatMap(({ when }) => present(when)),
    policy.ranking.toolsFirst,
    ...policy.ranking.lifts.flatMap(({ when, unless }) => [...present(when), ...present(unless)]),
    ...policy.referral.closures.map(({ when }) => when),
  ];
}

/** The conditions that decide of one actor. */
export function conditionsOfRule(rule: Rule): Condition[] {
  return [
    rule.when,
    ...rule.guards.flatMap(({ that, linkIf }) => [that, ...present(linkIf)]),
    ...present(rule.link),
    ...present(rule.linkBeside?.when),
    ...rule.reserves.flatMap(({ when }) => present(when)),
    ...rule.groups.flatMap(({ when }) => present(when)),
    ...present(rule.rankLevel?.when),
  ];
}

function present(condition: Condition | undefined): Condition[] {
  return condition ? [condition] : [];
}

/** Every leaf of a condition, definitions not followed. */
export function leavesIn(condition: Condition): Condition[] {
  const parts = partsOf(condition);
  return parts.length > 0 ? parts.flatMap(leavesIn) : [condition];
}
