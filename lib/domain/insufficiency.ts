import { UNSURE } from './checklist.ts';
import { stateOf } from './evaluate.ts';
import type { Entry } from './shortlist.ts';
import type { Situation } from './situation.ts';

/**
 * Too little is known to name anybody: nothing but links is recommended, and too many core
 * questions are « ne sait pas » or unknown (`completer-informations`, `decision.md` 4).
 */
export function isInsufficient(situation: Situation, entries: readonly Entry[]): boolean {
  const named = entries.some((entry) => entry.status === 'recommended' && !entry.link);
  return !named && isThin(situation);
}

/** Too many of the questions that the policy counts are « ne sait pas » or not answered. */
export function isThin(situation: Situation): boolean {
  const { questions, unsureFrom, unknownFrom } = situation.index.pack.policy.insufficient;
  let unsure = 0;
  let unknown = 0;
  for (const id of questions) {
    const { open, answer } = stateOf(id, situation);
    if (open === 'false' || (answer !== undefined && answer !== UNSURE)) continue;
    unknown += 1;
    if (answer === UNSURE) unsure += 1;
  }
  return unsure >= unsureFrom || unknown >= unknownFrom;
}
