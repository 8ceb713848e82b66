import type { Condition } from '../domain/condition.ts';
import type { Protocol } from '../domain/protocol.ts';
import type { Rule } from '../domain/rule.ts';

/** A protocol confined to the area of the pack that declares it. */
export function inItsArea(protocol: Protocol, pack: string): Protocol {
  const when: Condition = { all: [{ coveredBy: pack }, protocol.when] };
  return { ...protocol, when };
}

/**
 * Rules with the protocols as further triggers of their actors: guards, réserves and policy still
 * apply, so that a local agreement never lifts a danger or an opposition. Where a protocol names a
 * ranking group, the actor ranks there while it holds.
 */
export function withProtocols(rules: readonly Rule[], protocols: readonly Protocol[]): Rule[] {
  return rules.map((rule) => {
    const own = protocols.filter(({ actor }) => actor === rule.actor);
    if (own.length === 0) return rule;
    const groups = own.flatMap(({ when, group }) => (group ? [{ when, group }] : []));
    return {
      ...rule,
      when: { any: [rule.when, ...own.map(({ when }) => when)] },
      groups: [...groups, ...rule.groups],
    };
  });
}
