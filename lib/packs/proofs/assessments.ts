import type { Guard, Rule } from '../../domain/rule.ts';
import { ALWAYS, type Diagram, NEVER } from './diagrams.ts';
import type { TruthReader, Truths } from './truths.ts';

/** Where a rule gives each status to its actor, before the other actors are known (`assess.ts`). */
export interface RuleDiagrams {
  rule: Rule;
  trigger: Truths;
  recommended: Diagram;
  toConfirm: Diagram;
  setAside: Diagram;
  latent: Diagram;
  link: Diagram;
  unguarded: Diagram;
  alone: Diagram;
  /** Per guard: where it bars the actor. */
  barred: readonly Diagram[];
}

/** Reads one rule for all situations at once, as `assess` does for one. */
export function assessEverywhere(rule: Rule, truths: TruthReader): RuleDiagrams {
  const d = truths.frame.diagrams;
  const trigger = truths.of(rule.when);
  const guards = rule.guards.map((guard) => weigh(guard, truths));
  const bars = guards.map(({ bar }) => bar);
  const barred = d.or(...bars);
  const free = d.not(barred);
  const silentBar = firstIs(rule.guards, bars, truths, ({ otherwise }) => otherwise === 'silent');
  const waiting = truths.unknown(rule.when);
  const unsettled = d.or(
    ...guards.map(({ unsettled: one }) => one),
    ...rule.reserves.map(({ when }) => (when ? d.not(truths.of(when).no) : ALWAYS)),
  );
  const unsure = truths.restsOnUnsure(rule.when);
  return {
    rule,
    trigger,
    recommended: d.and(trigger.yes, free, d.not(unsettled)),
    toConfirm: d.and(free, d.or(d.and(trigger.yes, unsettled), unsure)),
    setAside: d.and(trigger.yes, barred, d.not(silentBar)),
    latent: d.and(waiting, free, d.not(unsure)),
    link: d.or(...guards.map(({ link }) => link), truths.yes(rule.link)),
    unguarded: free,
    alone: d.or(...guards.map(({ alone }) => alone)),
    barred: bars,
  };
}

interface Weighed {
  bar: Diagram;
  link: Diagram;
  alone: Diagram;
  unsettled: Diagram;
}

function weigh(guard: Guard, truths: TruthReader): Weighed {
  const d = truths.frame.diagrams;
  const { no } = truths.of(guard.that);
  const unsettled = truths.unknown(guard.that);
  const kept = { bar: NEVER, link: NEVER, alone: NEVER, unsettled };
  if (guard.otherwise === 'alone') return { ...kept, alone: no };
  if (guard.linkIf) {
    const linked = truths.of(guard.linkIf);
    const undecided = d.and(no, truths.unknown(guard.linkIf));
    return {
      ...kept,
      bar: d.and(no, linked.no),
      link: d.and(no, linked.yes),
      unsettled: d.or(unsettled, undecided),
    };
  }
  return guard.otherwise === 'link' ? { ...kept, link: no } : { ...kept, bar: no };
}

/** Where the first guard that bars is one of those that `wanted` keeps. */
function firstIs(
  guards: readonly Guard[],
  bars: readonly Diagram[],
  truths: TruthReader,
  wanted: (guard: Guard) => boolean,
): Diagram {
  const d = truths.frame.diagrams;
  let none: Diagram = ALWAYS;
  let found: Diagram = NEVER;
  for (const [at, bar] of bars.entries()) {
    const guard = guards[at];
    if (guard && wanted(guard)) found = d.or(found, d.and(none, bar));
    none = d.and(none, d.not(bar));
  }
  return found;
}
