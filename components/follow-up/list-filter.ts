import type { FollowUp } from '../../lib/domain/follow-up.ts';
import { isWaiting, OUTCOMES } from '../../lib/domain/follow-up-outcome.ts';

/** What the list may be narrowed to. */
export const FILTERS = ['all', 'due', 'waiting', ...OUTCOMES] as const;
export type Filter = (typeof FILTERS)[number];

/** Tells whether a request is in a filter. `due`: ids of those that have waited too long. */
export function inFilter(
  filter: Filter,
  due: ReadonlySet<string>,
): (followUp: FollowUp) => boolean {
  if (filter === 'all') return () => true;
  if (filter === 'due') return ({ id }) => due.has(id);
  if (filter === 'waiting') return isWaiting;
  return ({ outcome }) => outcome === filter;
}
