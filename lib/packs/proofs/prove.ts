import { ClaimReader, type State } from './claims.ts';
import { findIn, type Found } from './decode.ts';
import { ALWAYS, type Diagram, type Diagrams, NEVER } from './diagrams.ts';
import type { ActorDiagrams, ActorsEverywhere } from './entries.ts';
import type { Claim, Invariant } from './invariants.ts';
import { isTrueOf, play, type Played } from './play-claim.ts';
import { Precedence } from './precedence.ts';

/** Proved over every combination of facts and answers; contradicted by one; or left open. */
export type Proof =
  | { verdict: 'proved' }
  | { verdict: 'contradicted'; by: Found; played: Played }
  | { verdict: 'open' };

/** A proof refines itself where its first drawing was too wide; past this it admits defeat. */
const ROUNDS = 400;

/** Proves laws of one pack, one after the other. */
export class Prover {
  readonly #everywhere: ActorsEverywhere;
  readonly #precedence: Precedence;
  readonly #rounds: number;
  /** The variables that count, the last one first. */
  #levels: readonly number[] | null = null;

  /** `rounds`: how many consultations may be tried and found not to break a law. */
  constructor(everywhere: ActorsEverywhere, rounds = ROUNDS) {
    this.#everywhere = everywhere;
    this.#rounds = rounds;
    this.#precedence = new Precedence(everywhere);
  }

  /**
   * Looks for a consultation that breaks the law, in a drawing that holds at least all of them. Each
   * one found is played by the engine itself: either it breaks the law, or the drawing was too wide
   * there and is cut. Nothing left is a proof. `within`: the consultations that the law is about.
   */
  prove({ when, then }: Pick<Invariant, 'when' | 'then'>, within: Diagram = ALWAYS): Proof {
    const d = this.#everywhere.truths.frame.diagrams;
    const { littleKnown } = this.#everywhere;
    const broken: Claim = { everyOf: [...(when ? [when] : []), { not: then }] };
    const little = this.#proveIn('little', broken, d.and(within, littleKnown));
    if (little.verdict !== 'proved') return little;
    const drawn = new ClaimReader(this.#everywhere, 'enough').of(broken, within).may;
    for (const { where, listed } of this.#whereEnough(drawn)) {
      const proof = this.#proveIn('enough', broken, where, listed);
      if (proof.verdict !== 'proved') return proof;
    }
    return { verdict: 'proved' };
  }

  /**
   * A drawing cut to where enough is known: most answers given, or little known and somebody
   * recommended all the same, actor by actor since « somebody » is far too large to be drawn.
   */
  *#whereEnough(drawn: Diagram): Generator<{ where: Diagram; listed: Diagram }> {
    const d = this.#everywhere.truths.frame.diagrams;
    const { littleKnown, entries } = this.#everywhere;
    yield { where: d.and(drawn, d.not(littleKnown)), listed: NEVER };
    if (d.and(drawn, littleKnown) === NEVER) return;
    for (const one of entries) {
      const where = called(one, d);
      yield { where: d.and(drawn, where), listed: this.#staysWhere(one, where) };
    }
  }

  /** Where an actor called there is listed in the end: no last resort, nor led by one who may leave. */
  #staysWhere(one: ActorDiagrams, where: Diagram): Diagram {
    const { entries, truths } = this.#everywhere;
    const d = truths.frame.diagrams;
    const { follows } = truths.frame.index.pack.policy.ranking;
    const after = follows.find(({ actor }) => actor === one.actor)?.after;
    if (after === undefined) return d.and(where, d.not(one.uncertain));
    const leader = entries.find(({ actor }) => actor === after);
    if (!leader || follows.some(({ actor }) => actor === after)) return NEVER;
    return d.and(where, leader.listed, d.not(leader.uncertain), d.not(one.uncertain));
  }

  /** `listed`: where somebody is known to be listed. */
  #proveIn(state: State, broken: Claim, within: Diagram, listed: Diagram = NEVER): Proof {
    const { frame } = this.#everywhere.truths;
    const d = frame.diagrams;
    if (within === NEVER) return { verdict: 'proved' };
    const claims = new ClaimReader(this.#everywhere, state);
    claims.somebody = d.or(claims.somebody, listed);
    let left = claims.of(broken, within).may;
    for (let round = 0; round < this.#rounds; round += 1) {
      const found = findIn(left, frame);
      if (!found) return { verdict: 'proved' };
      const played = play(frame.index.pack, found.context, found.answers);
      if (isTrueOf(broken, played)) return { verdict: 'contradicted', by: found, played };
      const elsewhere = state === 'little' ? this.#enoughAround(found) : NEVER;
      if (elsewhere !== NEVER) {
        left = d.and(left, d.not(elsewhere));
      } else if (state === 'enough' && this.#learn(claims, found, played)) {
        left = d.and(left, claims.of(broken, left).may);
      } else {
        left = d.and(left, d.not(this.#alone(found)));
      }
    }
    return { verdict: 'open' };
  }

  /** Where an actor that is recommended in the consultation found is: enough is known there. */
  #enoughAround(found: Found): Diagram {
    const d = this.#everywhere.truths.frame.diagrams;
    for (const one of this.#everywhere.entries) {
      const where = called(one, d);
      if (d.holds(where, found.valueOf)) return where;
    }
    return NEVER;
  }

  /** Learns who is listed and who comes before whom; false when there is nothing to learn. */
  #learn(claims: ClaimReader, found: Found, played: Played): boolean {
    const d = this.#everywhere.truths.frame.diagrams;
    const holdsHere = (diagram: Diagram) => d.holds(diagram, found.valueOf);
    const first = played.list.entries[0]?.actor;
    const named = (key: string | undefined) =>
      this.#everywhere.actors.find(({ actor }) => actor === key);
    const ahead = named(first);
    // Tools wait for anybody who is called, even where a link comes first.
    const called = named(played.list.entries.find(({ tool, link }) => !tool && !link)?.actor);
    let learnt = false;
    for (const one of this.#everywhere.actors) {
      if (!holdsHere(one.listed)) continue;
      // A last resort leaves only for somebody else, who stays unless it follows another.
      const leaves = d.and(one.uncertain, this.#everywhere.unled);
      const shown = d.and(one.listed, d.not(leaves));
      if (!holdsHere(claims.somebody) && holdsHere(shown)) {
        claims.somebody = d.or(claims.somebody, shown);
        learnt = true;
      }
      const known = claims.notFirst.get(one.actor) ?? NEVER;
      const before = one.tool ? (called ?? ahead) : ahead;
      if (!before || one.actor === first || holdsHere(known)) continue;
      const reason = this.#precedence.before(before, one);
      if (!holdsHere(reason)) continue;
      claims.notFirst.set(one.actor, d.or(known, reason));
      learnt = true;
    }
    return learnt;
  }

  /** The consultation alone, as a last resort, whatever in it no condition of the pack reads. */
  #alone(found: Found): Diagram {
    const d = this.#everywhere.truths.frame.diagrams;
    this.#levels ??= [...this.#everywhere.truths.support()].toSorted((a, b) => b - a);
    return this.#levels.reduce<Diagram>((cube, level) => {
      const variable = d.variable(level);
      return d.and(found.valueOf(level) ? variable : d.not(variable), cube);
    }, ALWAYS);
  }
}

/** Where an actor is recommended, and more than a link, even if it leaves as a last resort. */
function called(one: ActorDiagrams, d: Diagrams): Diagram {
  return d.and(one.recommended, d.not(one.link));
}
