import type { Condition } from '../../domain/condition.ts';
import type { Rule } from '../../domain/rule.ts';
import { ALWAYS, type Diagram } from './diagrams.ts';
import type { TruthReader } from './truths.ts';

/** Where an actor ranks in each group: those of its local agreements, then those of its rule. */
export function groupsEverywhere(rule: Rule, truths: TruthReader): InGroup[] {
  const agreed = truths.frame.index.protocols.get(rule.actor) ?? [];
  const local = agreed.flatMap(({ when, group }) => (group === undefined ? [] : [{ when, group }]));
  return inGroups([...local, ...rule.groups], truths);
}

/** The same by its rule alone (`ownGroupOf`). */
export function ownGroupsEverywhere(rule: Rule, truths: TruthReader): InGroup[] {
  return inGroups(rule.groups, truths);
}

interface InGroup {
  group: string;
  where: Diagram;
}

/** The first whose condition is true, else the pack's default group. */
function inGroups(groups: Rule['groups'], truths: TruthReader): InGroup[] {
  const { defaultGroup } = truths.frame.index.pack.policy.ranking;
  const found = firstThatHolds(groups, truths);
  return [
    ...found.cases.map(({ one, where }) => ({ group: one.group, where })),
    { group: defaultGroup, where: found.none },
  ];
}

/** Where each of a list of cases is the first whose condition is true; `none` where no case is. */
export function firstThatHolds<T extends { when?: Condition | undefined }>(
  cases: readonly T[],
  truths: TruthReader,
): { cases: { one: T; where: Diagram }[]; none: Diagram } {
  const d = truths.frame.diagrams;
  let none: Diagram = ALWAYS;
  const found = cases.map((one) => {
    const where = d.and(none, truths.yes(one.when, ALWAYS));
    none = d.and(none, d.not(where));
    return { one, where };
  });
  return { cases: found, none };
}
