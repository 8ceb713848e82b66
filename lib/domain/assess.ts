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
  const guards = rule.guards.map((guard) => weigh(guard, situation));
  const barrier = guards.find((guard) => guard.truth === 'false' && guard.effect === 'bar');
  const made = {
    rule,
    trigger,
    unguarded: !barrier,
    alone: guards.some((guard) => guard.truth === 'false' && guard.effect === 'alone'),
    link:
      guards.some((guard) => guard.truth === 'false' && guard.effect === 'link') ||
      (rule.link !== undefined && holds(rule.link, situation) === 'true'),
    reason: '',
  };
  if (trigger === 'false') return { ...made, status: 'silent' };
  if (barrier) {
    const silent = trigger === 'unknown' || barrier.guard.otherwise === 'silent';
    return silent
      ? { ...made, status: 'silent' }
      : { ...made, status: 'set-aside', reason: barrier.guard.reason };
  }
  return { ...made, status: openStatus(rule, trigger, guards, situation) };
}

function openStatus(
  rule: Rule,
  trigger: Truth,
  guards: readonly Weighed[],
  situation: Situation,
): Assessment['status'] {
  if (trigger === 'unknown') return restsOnUnsure(rule.when, situation) ? 'to-confirm' : 'latent';
  const unsettled = guards.some((guard) => guard.truth === 'unknown');
  return unsettled || isReserved(rule, situation) ? 'to-confirm' : 'recommended';
}

function isReserved(rule: Rule, situation: Situation): boolean {
  return rule.reserves.some(({ when }) => !when || holds(when, situation) !== 'false');
}

/** A guard with its truth and what happens when it is false. */
interface Weighed {
  guard: Guard;
  truth: Truth;
  effect: 'bar' | 'link' | 'alone';
}

function weigh(guard: Guard, situation: Situation): Weighed {
  const truth = holds(guard.that, situation);
  if (truth !== 'false') return { guard, truth, effect: 'bar' };
  if (guard.otherwise === 'alone') return { guard, truth, effect: 'alone' };
  const linked = guard.linkIf ? holds(guard.linkIf, situation) : undefined;
  if (guard.otherwise === 'link' && linked === undefined) return { guard, truth, effect: 'link' };
  if (linked === 'true') return { guard, truth, effect: 'link' };
  // Not known whether it would be a link: the guard itself is not settled.
  if (linked === 'unknown') return { guard, truth: 'unknown', effect: 'link' };
  return { guard, truth, effect: 'bar' };
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
