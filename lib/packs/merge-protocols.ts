import type { Condition } from '../domain/condition.ts';
import { openedTrigger, type Protocol } from '../domain/protocol.ts';
import type { Rule } from '../domain/rule.ts';

/** A protocol confined to the area of the pack that declares it. */
export function inItsArea(protocol: Protocol, pack: string): Protocol {
  // The area comes first: outside it, nothing else is a reason.
  const when: Condition = { all: [{ coveredBy: pack }, protocol.when] };
  return { ...protocol, when };
}

/**
 * Rules with the protocols as further triggers of their actors: guards, réserves and policy still
 * apply, so that a local agreement never lifts a danger or an opposition. The ranking group that a
 * protocol names is read by `groupOf`.
 */
export function withProtocols(rules: readonly Rule[], protocols: readonly Protocol[]): Rule[] {
  return rules.map((rule) => {
    const own = protocols.filter(({ actor }) => actor === rule.actor).toSorted(byId);
    return own.length === 0 ? rule : { ...rule, when: openedTrigger(rule.when, own) };
  });
}

/** What one protocol alone says of its actor, with the guards of the rule: how its examples are run. */
export function ruleOfProtocol(rule: Rule, protocol: Protocol): Rule {
  return { ...rule, when: protocol.when, examples: protocol.examples };
}

/** The order in which protocols are written never matters. */
function byId(a: Protocol, b: Protocol): number {
  return a.id < b.id ? -1 : 1;
}
