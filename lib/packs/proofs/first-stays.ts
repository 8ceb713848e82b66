import type { Answers } from '../../domain/checklist.ts';
import type { PatientContext } from '../../domain/patient.ts';
import { completionsOf } from './decode.ts';
import type { ActorsEverywhere } from './entries.ts';
import { play } from './play-claim.ts';
import type { Proof, Prover } from './prove.ts';

/**
 * Whether no completion of the unanswered questions, « ne sait pas » included, changes the first
 * actor or its status: exactly, where `firstIsSettled` of the heart is quick and cautious.
 */
export function firstStays(
  context: PatientContext,
  answers: Answers,
  { truths, actors }: ActorsEverywhere,
  prover: Prover,
): Proof['verdict'] {
  const { frame } = truths;
  const { pack } = frame.index;
  const [first] = play(pack, context, answers).list.entries;
  if (!first) return 'contradicted';
  const others = [...actors.map(({ actor }) => actor), ...pack.policy.insufficient.lists];
  const then = {
    everyOf: [
      { not: { first: others.filter((actor) => actor !== first.actor) } },
      { actor: [first.actor], is: [first.link ? ('link' as const) : first.status] },
    ],
  };
  return prover.prove({ then }, completionsOf(context, answers, frame)).verdict;
}
