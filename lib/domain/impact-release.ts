import type { FollowUp } from './follow-up.ts';
import { answerDelay } from './follow-up-outcome.ts';
import { countsOf, type ImpactLines, median } from './impact.ts';
import { ANSWERS, type Margin } from './impact-margins.ts';
import { monthOf } from './months.ts';
import { released, type ReleasedTable, SMALLEST } from './suppression.ts';

/** What may leave this machine: six tables of the same requests, without any small count. */
export interface ImpactRelease {
  /** Months covered, both included: those that are over. */
  from: string;
  to: string;
  /** Requests counted, at least 11. */
  total: number;
  tables: Readonly<Record<Margin, ReleasedTable>>;
  /** Median delay of all answers, in calendar days; null unless the tables show 11 answers or more. */
  medianDelay: number | null;
}

/**
 * The release of the months that are over, oldest line first; null under 11 requests. Only the
 * tables decide whether the median is there, so that its presence tells nothing more than they do.
 */
export function impactRelease(
  followUps: readonly FollowUp[],
  lines: ImpactLines,
  today: string,
): ImpactRelease | null {
  const months = lines.month.filter((month) => month < monthOf(today));
  const [from, to] = [months[0], months.at(-1)];
  if (from === undefined || to === undefined) return null;
  const counted = followUps.filter(
    ({ sentOn }) => monthOf(sentOn) >= from && monthOf(sentOn) <= to,
  );
  const table = (margin: Margin): ReleasedTable | null =>
    released(countsOf(counted, margin, { ...lines, month: months }));
  const month = table('month');
  const actor = table('actor');
  const departement = table('departement');
  const need = table('need');
  const outcome = table('outcome');
  const breaks = table('breaks');
  if (!month || !actor || !departement || !need || !outcome || !breaks) return null;
  return {
    from,
    to,
    total: counted.length,
    tables: { month, actor, departement, need, outcome, breaks },
    medianDelay: showsAnswers(outcome) ? median(delaysOf(counted)) : null,
  };
}

function showsAnswers({ shown }: ReleasedTable): boolean {
  const answers = shown.filter(({ id }) => ANSWERS.includes(id));
  return answers.reduce((sum, { count }) => sum + count, 0) >= SMALLEST;
}

function delaysOf(followUps: readonly FollowUp[]): number[] {
  return followUps.map(answerDelay).filter((delay) => delay !== null);
}
