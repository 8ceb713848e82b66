import type { Condition } from './condition.ts';
import type { Guard, Rule } from './rule.ts';
import { holds } from './evaluate.ts';
import type { ActorStatus } from './orientation.ts';
import type { Situation } from './situation.ts';
import { restsOnUnsure } from './trace.ts';
import type { Truth } from './truth.ts';

/** What one rule says of its actor, before anything else is known of the others. */
export interface Assessment {
  rule: Rule;
  status: Exclude<ActorStatus, 'link'>;
  /** To be informed rather than called. */
  link: boolean;
  trigger: Truth;
  /** No guard is false (a guard that only makes a link counts as not false). */
  unguarded: boolean;
  /** Shows only when nothing else does. */
  alone: boolean;
  /** Why it is set aside; empty otherwise. */
  reason: string;
}

/** The status of an actor by its own rule (`decision.md` 4). */
export function assess(rule: Rule, situation: Situation): Assessment {
  const trigger = holds(rule.when, situation);
  let barrier: Guard | null = null;
  let link = rule.link !== undefined && holds(rule.link, situation) === 'true';
  let alone = false;
  let unsettled = false;
  for (const guard of rule.guards) {
    const { truth, effect } = weigh(guard, situation);
    if (truth === 'unknown') unsettled = true;
    if (truth !== 'false') continue;
    if (effect === 'bar') barrier ??= guard;
    else if (effect === 'link') link = true;
    else alone = true;
  }
  const made = { rule, trigger, unguarded: barrier === null, alone, link, reason: '' };
  if (trigger === 'false') return { ...made, status: 'silent' };
  if (barrier) {
    const silent = trigger === 'unknown' || barrier.otherwise === 'silent';
    return silent
      ? { ...made, status: 'silent' }
      : { ...made, status: 'set-aside', reason: barrier.reason };
  }
  return { ...made, status: openStatus(rule, trigger, unsettled, situation) };
}

function openStatus(
  rule: Rule,
  trigger: Truth,
  unsettled: boolean,
  situation: Situation,
): Assessment['status'] {
  if (trigger === 'unknown') return restsOnUnsure(rule.when, situation) ? 'to-confirm' : 'latent';
  return unsettled || isReserved(rule, situation) ? 'to-confirm' : 'recommended';
}

function isReserved(rule: Rule, situation: Situation): boolean {
  return rule.reserves.some(({ when }) => !when || holds(when, situation) !== 'false');
}

/** The truth of a guard, and what happens when it is false. */
interface Weighed {
  truth: Truth;
  effect: 'bar' | 'link' | 'alone';
}

function weigh(guard: Guard, situation: Situation): Weighed {
  const truth = holds(guard.that, situation);
  if (truth !== 'false') return { truth, effect: 'bar' };
  if (guard.otherwise === 'alone') return { truth, effect: 'alone' };
  const linked = guard.linkIf ? holds(guard.linkIf, situation) : undefined;
  if (guard.otherwise === 'link' && linked === undefined) return { truth, effect: 'link' };
  if (linked === 'true') return { truth, effect: 'link' };
  // Not known whether it would be a link: the guard itself is not settled.
  if (linked === 'unknown') return { truth: 'unknown', effect: 'link' };
  return { truth, effect: 'bar' };
}

/**
 * What a rule still weighs: its trigger, its guards (or, where a guard is false, what decides
 * whether it makes a link). Their gaps are the missing answers.
 */
export function conditionsInBalance(rule: Rule, situation: Situation): Condition[] {
  const guards = rule.guards.map(({ that, linkIf }) =>
    linkIf && holds(that, situation) === 'false' ? linkIf : that,
  );
  return [rule.when, ...guards];
}
