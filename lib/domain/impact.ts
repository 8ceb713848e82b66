import type { FollowUp } from './follow-up.ts';
import { answerDelay, isAnswered, isRightFirstTime, isWaiting } from './follow-up-outcome.ts';
import { FIGURES, type Margin } from './impact-margins.ts';
import { quarterOf } from './months.ts';
import { SMALLEST, type Count } from './suppression.ts';

/** Lines that each table may have, in an order that does not depend on the requests. */
export type ImpactLines = Readonly<Record<Margin, readonly string[]>>;

/** One quarter of sending: how many answers, and the usual delay. */
export interface QuarterDelay {
  /** `2026-T4`. */
  quarter: string;
  answered: number;
  /** Median delay in calendar days; null under 11 answers. */
  median: number | null;
}

/** What came of the requests, for the eyes of who keeps the list: every count is exact. */
export interface Impact {
  total: number;
  answered: number;
  /** See `isRightFirstTime`. */
  rightFirstTime: number;
  waiting: number;
  /** Lines with at least one request; every month from the first one to the last one. */
  tables: Readonly<Record<Margin, readonly Count[]>>;
  /** Oldest first; quarters without an answer are left out. */
  delays: readonly QuarterDelay[];
}

/** Counts the requests. Never finer than the month. */
export function impactOf(followUps: readonly FollowUp[], lines: ImpactLines): Impact {
  const table = (margin: Margin): Count[] =>
    countsOf(followUps, margin, lines).filter(({ count }) => count > 0);
  return {
    total: followUps.length,
    answered: followUps.filter(isAnswered).length,
    rightFirstTime: followUps.filter(isRightFirstTime).length,
    waiting: followUps.filter(isWaiting).length,
    tables: {
      month: withoutEnds(countsOf(followUps, 'month', lines)),
      actor: table('actor'),
      departement: table('departement'),
      need: table('need'),
      outcome: table('outcome'),
      breaks: table('breaks'),
    },
    delays: delaysOf(followUps),
  };
}

/** Requests under each line, lines of nobody included; lines that were not foreseen come last. */
export function countsOf(
  followUps: readonly FollowUp[],
  margin: Margin,
  lines: ImpactLines,
): Count[] {
  const counts = new Map(lines[margin].map((id) => [id, 0]));
  for (const id of followUps.map(FIGURES[margin]).sort()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count }));
}

/** Without what comes before the first request and after the last one. */
function withoutEnds(counts: readonly Count[]): Count[] {
  const filled = counts.map(({ count }) => count > 0);
  const first = filled.indexOf(true);
  return first < 0 ? [] : counts.slice(first, filled.lastIndexOf(true) + 1);
}

function delaysOf(followUps: readonly FollowUp[]): QuarterDelay[] {
  const quarters = new Map<string, number[]>();
  for (const followUp of followUps) {
    const delay = answerDelay(followUp);
    if (delay === null) continue;
    const quarter = quarterOf(followUp.sentOn);
    quarters.set(quarter, [...(quarters.get(quarter) ?? []), delay]);
  }
  return [...quarters]
    .map(([quarter, delays]) => ({
      quarter,
      answered: delays.length,
      median: delays.length < SMALLEST ? null : median(delays),
    }))
    .sort((a, b) => (a.quarter < b.quarter ? -1 : 1));
}

/** Middle of the values; of the two middle ones, halfway. At least one value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0] = sorted.slice(Math.floor((sorted.length - 1) / 2));
  const [high = 0] = sorted.slice(Math.floor(sorted.length / 2));
  return (low + high) / 2;
}
