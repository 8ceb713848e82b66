import { isDate } from './age.ts';
import type { FollowUp } from './follow-up.ts';

/** What became of a request. `sent` until something is known. */
export const OUTCOMES = [
  'sent',
  'acknowledged',
  'accepted',
  'redirected',
  'refused',
  'no-answer',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * Why a request was refused. Our own list, from what makes a request out of reach in the reference:
 * the territory of the DAC, the legal definition of complexity, what the form obliges to, another
 * coordination already there, and the person's right to oppose (`domain.md` 3 and 4).
 */
export const REFUSALS = [
  'hors-territoire',
  'hors-criteres',
  'dossier-incomplet',
  'doublon',
  'opposition',
  'autre',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What may be said of an outcome. */
export type OutcomeDetail = Partial<Pick<FollowUp, 'redirectedTo' | 'refusedWhy'>>;

/**
 * The request with another outcome, from any other: a mistake is corrected the same way. `on`: ISO
 * date, brought back to the day of sending when it comes before. What was said of the former
 * outcome goes with it.
 */
export function withOutcome(
  followUp: FollowUp,
  outcome: Outcome,
  on: string,
  { redirectedTo = null, refusedWhy = null }: OutcomeDetail = {},
): FollowUp {
  const day = on < followUp.sentOn ? followUp.sentOn : on;
  return {
    ...followUp,
    outcome,
    outcomeOn: outcome === 'sent' ? null : day,
    redirectedTo: outcome === 'redirected' ? redirectedTo : null,
    refusedWhy: outcome === 'refused' ? refusedWhy : null,
  };
}

/** True while an answer may still come: sent, or received and not decided. */
export function isWaiting({ outcome }: FollowUp): boolean {
  return outcome === 'sent' || outcome === 'acknowledged';
}

/** True once the addressee decided. An acknowledgement is not an answer. */
export function isAnswered({ outcome }: FollowUp): boolean {
  return outcome === 'accepted' || outcome === 'redirected' || outcome === 'refused';
}

/** Calendar days from the request to its answer; null without an answer. */
export function answerDelay(followUp: FollowUp): number | null {
  const { sentOn, outcomeOn } = followUp;
  return isAnswered(followUp) && outcomeOn ? daysBetween(sentOn, outcomeOn) : null;
}

/** True when it has waited for more than `reminderDays` calendar days; null: the user asks for none. */
export function isDue(followUp: FollowUp, today: string, reminderDays: number | null): boolean {
  return (
    isWaiting(followUp) && reminderDays !== null && waitingDays(followUp, today) > reminderDays
  );
}

/** Calendar days since the request was handed over. */
export function waitingDays({ sentOn }: FollowUp, today: string): number {
  return daysBetween(sentOn, today);
}

/** True for a day on which the answer may have come: not before the request, not after `today`. */
export function isAnswerDate(day: string, { sentOn }: FollowUp, today: string): boolean {
  return isDate(day) && day >= sentOn && day <= today;
}

/**
 * Right first time: the actor to whom the request was sent accepted it, did not send it on to
 * somebody else and asked for nothing that was missing. Its delay does not count.
 */
export function isRightFirstTime({ outcome, completionAsked }: FollowUp): boolean {
  return outcome === 'accepted' && !completionAsked;
}

/** Calendar days from one ISO date to another; never less than none. */
function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
