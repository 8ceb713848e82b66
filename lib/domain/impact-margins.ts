import type { FollowUp } from './follow-up.ts';
import { isRightFirstTime, isWaiting } from './follow-up-outcome.ts';
import { monthOf } from './months.ts';

/** The tables that are counted: one at a time, never one crossed with another. */
export const MARGINS = ['month', 'actor', 'departement', 'need', 'outcome', 'breaks'] as const;
export type Margin = (typeof MARGINS)[number];

/** The line of what is not known. */
export const NOT_KNOWN = 'inconnu';

/** The line of requests with more than one need: each request is counted once. */
export const SEVERAL_NEEDS = 'plusieurs';

/** What came of a request; the first is « right first time », so that no other table tells it. */
export const RESULTS = [
  'acceptee-d-emblee',
  'acceptee-apres-complement',
  'reorientee',
  'refusee',
  'sans-reponse',
  'en-attente',
] as const;
export type Result = (typeof RESULTS)[number];

/** Results that are answers. */
export const ANSWERS: readonly string[] = RESULTS.slice(0, 4);

/** Lines of the table of breaks in the path. */
export const BREAKS = ['oui', 'non', NOT_KNOWN] as const;

/** The one line of each table under which a request is counted. */
export const FIGURES: Readonly<Record<Margin, (followUp: FollowUp) => string>> = {
  month: ({ sentOn }) => monthOf(sentOn),
  actor: ({ actor }) => actor,
  departement: ({ departement }) => departement ?? NOT_KNOWN,
  need: ({ needs: [first = NOT_KNOWN, ...others] }) => (others.length > 0 ? SEVERAL_NEEDS : first),
  outcome: resultOf,
  breaks: ({ breaks }) => (breaks === null ? NOT_KNOWN : breaks ? 'oui' : 'non'),
};

function resultOf(followUp: FollowUp): Result {
  if (isRightFirstTime(followUp)) return 'acceptee-d-emblee';
  if (isWaiting(followUp)) return 'en-attente';
  switch (followUp.outcome) {
    case 'redirected':
      return 'reorientee';
    case 'refused':
      return 'refusee';
    case 'no-answer':
      return 'sans-reponse';
    default:
      return 'acceptee-apres-complement';
  }
}
