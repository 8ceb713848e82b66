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
    const d = everywhere.truths.frame.diagrams;
    this.somebody = NEVER;
    if (state === 'enough') {
      // Where « compléter » could be listed and is not, somebody is recommended.
      this.somebody = d.and(everywhere.littleKnown, d.not(everywhere.lost));
      return;
    }
    // The list of the policy is in its own order: nothing is left to learn.
    for (const key of everywhere.truths.frame.index.pack.policy.insufficient.lists) {
      this.notFirst.set(key, d.or(this.notFirst.get(key) ?? NEVER, this.somebody));
      this.somebody = d.or(this.somebody, this.#find(key)?.listed ?? ALWAYS);
    }
  }

  /** Where a claim holds among the situations of `within`; of the others nothing is said. */
  of(claim: Claim, within: Diagram = ALWAYS): Bounds {
    const d = this.#everywhere.truths.frame.diagrams;
    if ('everyOf' in claim) return this.#every(claim.everyOf, within);
    if ('someOf' in claim) {
      const parts = claim.someOf.map((part) => this.of(part, within));
      return lazily(
        () => d.or(...parts.map((part) => part.sure)),
        () => d.or(...parts.map((part) => part.may)),
      );
    }
    if ('not' in claim) {
      const denied = this.of(claim.not, within);
      return lazily(
        () => d.and(within, d.not(denied.may)),
        () => d.and(within, d.not(denied.sure)),
      );
    }
    if ('actor' in claim) return this.#statuses(claim.actor, claim.is, within);
    if ('first' in claim) {
      return lazily(
        () => this.#isFirst(claim.first, within),
        () => this.#mayBeFirst(claim.first, within),
      );
    }
    if ('requestOpen' in claim) return this.#requestOpen(within);
    if ('nobody' in claim) {
      return lazily(
        () => this.#emptied(within),
        () => d.and(within, d.not(this.somebody)),
      );
    }
    if ('coordinator' in claim) return this.#coordinator(claim.coordinator, within);
    const where = d.and(within, this.#exactly(claim));
    return { sure: where, may: where };
  }

  /** Conditions first: the actors are then read where they hold only, which keeps diagrams small. */
  #every(parts: readonly Claim[], within: Diagram): Bounds {
    const d = this.#everywhere.truths.frame.diagrams;
    const plain = parts.filter(isPlain).map((part) => this.of(part));
    const here = d.and(within, ...plain.map(({ may }) => may));
    const others = parts.filter((part) => !isPlain(part)).map((part) => this.of(part, here));
    return lazily(
      () => d.and(here, ...others.map(({ sure }) => sure)),
      () => d.and(here, ...others.map(({ may }) => may)),
    );
  }

  #exactly(claim: Exact): Diagram {
    const { truths, preempted } = this.#everywhere;
    if ('holds' in claim) return truths.of(claim.holds).yes;
    if ('fails' in claim) return truths.of(claim.fails).no;
    if ('unknown' in claim) return truths.unknown(claim.unknown);
    return preempted;
  }

  #coordinator(keys: readonly string[], within: Diagram): Bounds {
    const d = this.#everywhere.truths.frame.diagrams;
    const named = this.#actors.filter(({ actor }) => keys.includes(actor));
    const sure = named.map(({ coordinator, uncertain }) => d.and(coordinator, d.not(uncertain)));
    const may = named.map(({ coordinator }) => coordinator);
    return { sure: d.and(within, d.or(...sure)), may: d.and(within, d.or(...may)) };
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

  /** Somebody is listed, and nobody else may be first. */
  #isFirst(keys: readonly string[], within: Diagram): Diagram {
    const d = this.#everywhere.truths.frame.diagrams;
    const { lists } = this.#everywhere.truths.frame.index.pack.policy.insufficient;
    const everybody = new Set([...this.#actors.map(({ actor }) => actor), ...lists]);
    let left = d.and(within, this.somebody);
    for (const key of everybody) {
      if (left === NEVER) return NEVER;
      if (!keys.includes(key)) left = d.and(left, d.not(this.#mayBeFirst([key], left)));
    }
    return left;
  }

  /** Nobody at all may be listed. */
  #emptied(within: Diagram): Diagram {
    const d = this.#everywhere.truths.frame.diagrams;
    const { lists } = this.#everywhere.truths.frame.index.pack.policy.insufficient;
    if (lists.some((key) => !this.#find(key) && this.#completes(key))) return NEVER;
    return this.#actors.reduce((left, { listed }) => d.and(left, d.not(listed)), within);
  }

  #mayBeFirst(keys: readonly string[], within: Diagram): Diagram {
    const d = this.#everywhere.truths.frame.diagrams;
    return d.or(
      ...keys.map((key) => {
        const one = this.#find(key);
        const listed = one ? this.#mayLead(one) : this.#completes(key) ? ALWAYS : NEVER;
        return d.and(within, d.not(this.notFirst.get(key) ?? NEVER), listed);
      }),
    );
  }

  /** An actor that follows another is never first, unless that one moves too, or is a tool and comes last. */
  #mayLead({ actor, listed }: ActorDiagrams): Diagram {
    const { follows } = this.#everywhere.truths.frame.index.pack.policy.ranking;
    const after = follows.find((one) => one.actor === actor)?.after;
    const moves = follows.some((one) => one.actor === after);
    const isFree = this.#state === 'little' || after === undefined || moves;
    return isFree || this.#everywhere.actors.some((one) => one.tool && one.actor === after)
      ? listed
      : NEVER;
  }

  #requestOpen(within: Diagram): Bounds {
    const d = this.#everywhere.truths.frame.diagrams;
    const { actor, closures } = this.#everywhere.truths.frame.index.pack.policy.referral;
    const closed = closures.map(({ when }) => d.not(this.#everywhere.truths.yes(when)));
    const one = this.#find(actor);
    if (!one) {
      const where = this.#completes(actor) ? d.and(within, ...closed) : NEVER;
      return { sure: where, may: where };
    }
    const may = d.and(within, ...closed, d.not(one.coordinator), d.not(one.link), one.recommended);
    return { sure: d.and(may, d.not(one.uncertain)), may };
  }
}

/** Each bound is drawn only when it is read: the other one may be far larger. */
function lazily(sure: () => Diagram, may: () => Diagram): Bounds {
  return {
    get sure() {
      return sure();
    },
    get may() {
      return may();
    },
  };
}

type Exact = Extract<
  Claim,
  { holds: unknown } | { fails: unknown } | { unknown: unknown } | { preempted: true }
>;

/** A claim that reads conditions only. */
function isPlain(claim: Claim): boolean {
  if ('everyOf' in claim) return claim.everyOf.every(isPlain);
  if ('someOf' in claim) return claim.someOf.every(isPlain);
  if ('not' in claim) return isPlain(claim.not);
  return 'holds' in claim || 'fails' in claim || 'unknown' in claim || 'preempted' in claim;
}
