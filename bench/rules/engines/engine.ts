import type { Facts } from '../facts.ts';
import type { NeutralPack } from '../neutral.ts';

/** Yes, no, or not known, for each rule, in the order of the pack. */
export type Decisions = readonly (boolean | null)[];

/** A peer, with the rules of a pack in its own form. */
export interface Engine {
  name: string;
  decide(facts: Facts): Decisions | Promise<Decisions>;
}

export type MakeEngine = (pack: NeutralPack) => Engine;
