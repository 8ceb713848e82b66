import { UNSURE } from './checklist.ts';
import { reads } from './condition-reads.ts';
import { holds, stateOf } from './evaluate.ts';
import type { Preemption } from './orientation.ts';
import type { Situation } from './situation.ts';

/** A danger was said, or not excluded, and is not handled yet. */
export function preempts(situation: Situation): boolean {
  return holds(situation.index.pack.policy.preemption.when, situation) === 'true';
}

/**
 * The numbers that come first, or null. Each nature adds its own in the order of the table, then
 * the numbers in second place, without repetition (`decision.md` 3).
 */
export function preemptionOf(situation: Situation): Preemption | null {
  if (!preempts(situation)) return null;
  const { natures, nature, unspecified, reason } = situation.index.pack.policy.preemption;
  const { answer } = stateOf(nature, situation);
  const chosen = answer === undefined || answer === UNSURE ? [] : answer;
  const rows = natures.filter((row) => chosen.includes(row.option));
  if (rows.length === 0) return { keys: unspecified, reason };
  const ordered = [...rows.filter((row) => row.first), ...rows.filter((row) => !row.first)];
  const own = ordered.flatMap((row) =>
    row.keys.filter(({ when }) => !when || holds(when, situation) === 'true').map(({ key }) => key),
  );
  return { keys: [...new Set([...own, ...ordered.flatMap((row) => row.then)])], reason };
}

/** The questions that decide of a danger: asked before any other, never given as a reason. */
export function dangerQuestions({ index }: Situation): readonly string[] {
  const { policy } = index.pack;
  return [...reads([policy.preemption.when], policy, index.questions)];
}
