import { ClaimReader, type State } from './claims.ts';
import { somebodyRecommended } from './completion.ts';
import { findIn, type Found } from './decode.ts';
import { ALWAYS, type Diagram, NEVER } from './diagrams.ts';
import type { ActorsEverywhere } from './entries.ts';
import type { Claim, Invariant } from './invariants.ts';
import { isTrueOf, play, type Played } from './play-claim.ts';
import { Precedence } from './precedence.ts';

/** Proved over every combination of facts and answers; contradicted by one; or left open. */
export type Proof =
  | { verdict: 'proved' }
  | { verdict: 'contradicted'; by: Found; played: Played }
  | { verdict: 'open' };

/** A proof refines itself where its first drawing was too wide; past this it admits defeat. */
const REFINEMENTS = 400;

/** Proves laws of one pack, one after the other. */
export class Prover {
  readonly #everywhere: ActorsEverywhere;
  readonly #precedence: Precedence;

  constructor(everywhere: ActorsEverywhere) {
    this.#everywhere = everywhere;
    this.#precedence = new Precedence(everywhere);
  }

  /**
   * Looks for a consultation that breaks the law, in a drawing that holds at least all of them. Each
   * one found is played by the engine itself: either it breaks the law, or the drawing was too wide
   * there and is cut. Nothing left is a proof. `within`: the consultations that the law is about.
   */
  prove(law: Pick<Invariant, 'when' | 'then'>, within: Diagram = ALWAYS): Proof {
    const little = this.#proveIn('little', law, within);
    return little.verdict === 'proved' ? this.#proveIn('enough', law, within) : little;
  }

  #proveIn(state: State, { when, then }: Pick<Invariant, 'when' | 'then'>, within: Diagram): Proof {
    const { frame } = this.#everywhere.truths;
    const d = frame.diagrams;
    const claims = new ClaimReader(this.#everywhere, state);
    const broken: Claim = { everyOf: [...(when ? [when] : []), { not: then }] };
    const here = state === 'little' ? d.and(within, this.#everywhere.littleKnown) : within;
    let left = claims.of(broken, here).may;
    for (let round = 0; round < REFINEMENTS; round += 1) {
      const found = findIn(left, frame);
      if (!found) return { verdict: 'proved' };
      const played = play(frame.index.pack, found.context, found.answers);
      if (isTrueOf(broken, played)) return { verdict: 'contradicted', by: found, played };
      const elsewhere = this.#elsewhere(state, left, found, played);
      if (elsewhere !== NEVER) {
        left = d.and(left, d.not(elsewhere));
      } else if (this.#learn(claims, found, played)) {
        left = d.and(left, claims.of(broken, left).may);
      } else {
        left = d.and(left, d.not(this.#alone(found)));
      }
    }
    return { verdict: 'open' };
  }

  /** What of the drawing is in the other state, when the consultation found is. */
  #elsewhere(state: State, left: Diagram, found: Found, { list }: Played): Diagram {
    const d = this.#everywhere.truths.frame.diagrams;
    const { littleKnown } = this.#everywhere;
    const isLittle = list.entries.some(({ assessment }) => assessment === null);
    if (isLittle === (state === 'little')) return NEVER;
    const called = somebodyRecommended(this.#everywhere, d.and(left, littleKnown));
    const elsewhere = state === 'little' ? called : d.and(left, littleKnown, d.not(called));
    return d.holds(elsewhere, found.valueOf) ? elsewhere : NEVER;
  }

  /** Learns who is listed and who comes before whom; false when there is nothing to learn. */
  #learn(claims: ClaimReader, found: Found, played: Played): boolean {
    const d = this.#everywhere.truths.frame.diagrams;
    const holdsHere = (diagram: Diagram) => d.holds(diagram, found.valueOf);
    const first = played.list.entries[0]?.actor;
    const ahead = this.#everywhere.actors.find(({ actor }) => actor === first);
    let learnt = false;
    for (const one of this.#everywhere.actors) {
      if (!holdsHere(one.listed)) continue;
      // A last resort leaves only for somebody else.
      if (!holdsHere(claims.somebody)) {
        claims.somebody = d.or(claims.somebody, one.listed);
        learnt = true;
      }
      const known = claims.notFirst.get(one.actor) ?? NEVER;
      if (!ahead || one.actor === first || holdsHere(known)) continue;
      const reason = this.#precedence.before(ahead, one);
      if (!holdsHere(reason)) continue;
      claims.notFirst.set(one.actor, d.or(known, reason));
      learnt = true;
    }
    return learnt;
  }

  /** The consultation alone, as a last resort. */
  #alone(found: Found): Diagram {
    const { frame } = this.#everywhere.truths;
    const d = frame.diagrams;
    const levels = [
      ...frame.subject.levels,
      ...frame.dangerHandled.levels,
      ...frame.setting.levels,
      ...frame.residence.levels,
      ...frame.role.levels,
      ...frame.age.levels,
      ...frame.commune.levels,
      ...[...frame.answers.values()].flatMap((code) => code.levels),
    ].toSorted((a, b) => b - a);
    return levels.reduce<Diagram>((cube, level) => {
      const variable = d.variable(level);
      return d.and(found.valueOf(level) ? variable : d.not(variable), cube);
    }, ALWAYS);
  }
}
