import { actorsOfCompletion } from './completion.ts';
import { ALWAYS, type Diagram, NEVER } from './diagrams.ts';
import type { ActorDiagrams, ActorsEverywhere } from './entries.ts';
import type { Claim } from './invariants.ts';
import { type Bounds, statusBounds } from './status-bounds.ts';

/** `little`: the state in which too little is known to name anybody; `enough`: the others. */
export type State = 'little' | 'enough';

/**
 * Reads claims over all situations at once, as if each were in the given state, in the light of what
 * a proof has learnt.
 */
export class ClaimReader {
  readonly #everywhere: ActorsEverywhere;
  readonly #state: State;
  readonly #actors: readonly ActorDiagrams[];
  /** Where an actor was shown not to be first. */
  readonly notFirst = new Map<string, Diagram>();
  /** Where somebody was shown to be listed. */
  somebody: Diagram;

  constructor(everywhere: ActorsEverywhere, state: State) {
    this.#everywhere = everywhere;
    this.#state = state;
    this.#actors = state === 'little' ? actorsOfCompletion(everywhere) : everywhere.actors;
    // « Compléter » has no rule and is then listed; where it is not, somebody is recommended.
    const completing = everywhere.completes ? ALWAYS : NEVER;
    this.somebody = state === 'little' ? completing : everywhere.littleKnown;
  }

  /** Where a claim holds among the situations of `within`; of the others nothing is said. */
  of(claim: Claim, within: Diagram = ALWAYS): Bounds {
    const d = this.#everywhere.truths.frame.diagrams;
    if ('everyOf' in claim) return this.#every(claim.everyOf, within);
    if ('someOf' in claim) {
      const parts = claim.someOf.map((part) => this.of(part, within));
      return { sure: d.or(...parts.map((p) => p.sure)), may: d.or(...parts.map((p) => p.may)) };
    }
    if ('not' in claim) {
      const { sure, may } = this.of(claim.not, within);
      return { sure: d.and(within, d.not(may)), may: d.and(within, d.not(sure)) };
    }
    if ('actor' in claim) return this.#statuses(claim.actor, claim.is, within);
    if ('first' in claim) return { sure: NEVER, may: this.#mayBeFirst(claim.first, within) };
    if ('requestOpen' in claim) return this.#requestOpen(within);
    if ('nobody' in claim) return { sure: NEVER, may: d.and(within, d.not(this.somebody)) };
    const where = d.and(within, this.#exactly(claim));
    return { sure: where, may: where };
  }

  /** Conditions first: the actors are then read where they hold only, which keeps diagrams small. */
  #every(parts: readonly Claim[], within: Diagram): Bounds {
    const d = this.#everywhere.truths.frame.diagrams;
    const plain = parts.filter(isPlain).map((part) => this.of(part));
    const here = d.and(within, ...plain.map(({ may }) => may));
    const others = parts.filter((part) => !isPlain(part)).map((part) => this.of(part, here));
    return {
      sure: d.and(here, ...others.map(({ sure }) => sure)),
      may: d.and(here, ...others.map(({ may }) => may)),
    };
  }

  #exactly(claim: Exact): Diagram {
    const { truths, preempted } = this.#everywhere;
    if ('holds' in claim) return truths.of(claim.holds).yes;
    if ('fails' in claim) return truths.of(claim.fails).no;
    if ('unknown' in claim) return truths.unknown(claim.unknown);
    if ('preempted' in claim) return preempted;
    const named = this.#actors.filter(({ actor }) => claim.coordinator.includes(actor));
    return truths.frame.diagrams.or(...named.map(({ coordinator }) => coordinator));
  }

  #statuses(keys: readonly string[], statuses: readonly string[], within: Diagram): Bounds {
    const d = this.#everywhere.truths.frame.diagrams;
    const all = keys.flatMap((key): Bounds[] => {
      const one = this.#find(key);
      if (one) {
        const { truths } = this.#everywhere;
        return statuses.map((status) => statusBounds(one, status, truths, within));
      }
      // No rule: silent, but « compléter les informations » where too little is known.
      const status = this.#completes(key) ? 'recommended' : 'silent';
      const where = statuses.includes(status) ? within : NEVER;
      return [{ sure: where, may: where }];
    });
    return { sure: d.or(...all.map((b) => b.sure)), may: d.or(...all.map((b) => b.may)) };
  }

  #find(key: string): ActorDiagrams | undefined {
    return this.#actors.find(({ actor }) => actor === key);
  }

  #completes(key: string): boolean {
    if (this.#state === 'enough') return false;
    return this.#everywhere.truths.frame.index.pack.policy.insufficient.lists.includes(key);
  }

  #mayBeFirst(keys: readonly string[], within: Diagram): Diagram {
    const d = this.#everywhere.truths.frame.diagrams;
    const { follows } = this.#everywhere.truths.frame.index.pack.policy.ranking;
    const leaders = keys.filter((key) => !follows.some(({ actor }) => actor === key));
    return d.or(
      ...leaders.map((key) => {
        const listed = this.#find(key)?.listed ?? (this.#completes(key) ? ALWAYS : NEVER);
        return d.and(within, d.not(this.notFirst.get(key) ?? NEVER), listed);
      }),
    );
  }

  #requestOpen(within: Diagram): Bounds {
    const d = this.#everywhere.truths.frame.diagrams;
    const { actor, closures } = this.#everywhere.truths.frame.index.pack.policy.referral;
    const closed = closures.map(({ when }) => d.not(this.#everywhere.truths.yes(when)));
    const one = this.#find(actor);
    if (!one) return { sure: NEVER, may: NEVER };
    const may = d.and(within, ...closed, d.not(one.coordinator), d.not(one.link), one.recommended);
    return { sure: d.and(may, d.not(one.uncertain)), may };
  }
}

type Exact = Extract<
  Claim,
  | { holds: unknown }
  | { fails: unknown }
  | { unknown: unknown }
  | { preempted: true }
  | { coordinator: string[] }
>;

/** A claim that reads conditions only. */
function isPlain(claim: Claim): boolean {
  if ('everyOf' in claim) return claim.everyOf.every(isPlain);
  if ('someOf' in claim) return claim.someOf.every(isPlain);
  if ('not' in claim) return isPlain(claim.not);
  return 'holds' in claim || 'fails' in claim || 'unknown' in claim || 'preempted' in claim;
}
