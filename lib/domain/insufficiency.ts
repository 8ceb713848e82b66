import { UNSURE } from './checklist.ts';
import { stateOf } from './evaluate.ts';
import type { Entry } from './shortlist.ts';
import type { Situation } from './situation.ts';

/**
 * Too little is known to name anybody: nothing but links is recommended, and too many core
 * questions are « ne sait pas » or unknown (`completer-informations`, `decision.md` 4).
 */
export function isInsufficient(situation: Situation, entries: readonly Entry[]): boolean {
  if (entries.some((entry) => entry.status === 'recommended' && !entry.link)) return false;
  const { questions, unsureFrom, unknownFrom } = situation.index.pack.policy.insufficient;
  const answers = questions.flatMap((id) => {
    const { open, answer } = stateOf(id, situation);
    return open === 'false' ? [] : [answer];
  });
  const unsure = answers.filter((answer) => answer === UNSURE).length;
  const unknown = answers.filter((answer) => answer === undefined || answer === UNSURE).length;
  return unsure >= unsureFrom || unknown >= unknownFrom;
}
