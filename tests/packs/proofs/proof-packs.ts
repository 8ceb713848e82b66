import type { Condition } from '../../../lib/domain/condition.ts';
import type { Pack } from '../../../lib/domain/pack.ts';
import type { Policy } from '../../../lib/domain/policy.ts';
import type { Rule } from '../../../lib/domain/rule.ts';
import { actorsEverywhere } from '../../../lib/packs/proofs/entries.ts';
import { frameOf } from '../../../lib/packs/proofs/frame.ts';
import { type Claim, conditionsOfLaw } from '../../../lib/packs/proofs/invariants.ts';
import { type Proof, Prover } from '../../../lib/packs/proofs/prove.ts';
import { TruthReader } from '../../../lib/packs/proofs/truths.ts';
import { aPack, yesNo } from '../../support/small-pack.ts';

/** What a law claims. */
export type Law = { when?: Claim; then: Claim };

/** The yes-no questions of every pack of these tests. */
export const QUESTIONS = ['q0', 'q1', 'q2', 'q3'];
/** A condition that nothing makes true. */
export const never: Condition = { any: [] };
/** The question is answered « oui ». */
export const yes = (question: string): Condition => ({ question, is: 'oui' });
/** The question is answered « non ». */
export const no = (question: string): Condition => ({ question, is: 'non' });

/** The policy of a pack that says nothing. */
export const policyOf = aPack({}).policy;
/** A policy with another ranking. */
export const ranking = (more: Partial<Policy['ranking']>) => ({
  ranking: { ...policyOf.ranking, ...more },
});
/** A policy with another coordination. */
export const coordination = (more: Partial<Policy['coordination']>) => ({
  coordination: { ...policyOf.coordination, ...more },
});

/** A pack of these rules, over the four questions. */
export function packOf(rules: Rule[], policy: Partial<Policy> = {}): Pack {
  return aPack({ questions: QUESTIONS.map((id) => yesNo(id)), rules, policy });
}

/** What is proved of a law; `rounds` as in `Prover`. */
export function prove(pack: Pack, law: Law, rounds?: number): Proof {
  const frame = frameOf(pack, conditionsOfLaw(law));
  return new Prover(actorsEverywhere(new TruthReader(frame)), rounds).prove(law);
}
