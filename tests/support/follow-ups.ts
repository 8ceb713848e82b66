import { type FollowUp, followUpOf } from '../../lib/domain/follow-up.ts';
import type { ImpactLines } from '../../lib/domain/impact.ts';
import { BREAKS, NOT_KNOWN, RESULTS, SEVERAL_NEEDS } from '../../lib/domain/impact-margins.ts';
import { monthsBetween } from '../../lib/domain/months.ts';

/** A fictitious request, handed over on 2 November 2026 to a DAC of the Essonne. */
export const SENT: FollowUp = followUpOf({
  id: '00000000-0000-4000-8000-000000000000',
  sentOn: '2026-11-02',
  actor: 'dac-coordination',
  instance: null,
  reasons: ['sante-complexe', 'autonomie-ou-handicap'],
  way: 'copy',
  label: '',
  commune: '91223',
  answers: { besoin: ['confier-coordination'], ruptures: 'oui' },
});

/** The same request with other values, and an id made of its rank. */
export function followUp(rank: number, changes: Partial<FollowUp> = {}): FollowUp {
  const id = `00000000-0000-4000-8000-${String(rank).padStart(12, '0')}`;
  return { ...SENT, id, ...changes };
}

/** So many requests of the same kind. */
export function several(count: number, changes: Partial<FollowUp>, from = 0): FollowUp[] {
  return Array.from({ length: count }, (_none, rank) => followUp(from + rank, changes));
}

/** Lines of small tables: three actors, three départements, two needs. */
export const LINES: ImpactLines = {
  month: monthsBetween('2024-12', '2026-11'),
  actor: ['clic-spda', 'dac-information', 'dac-coordination'],
  departement: ['75', '91', '974', NOT_KNOWN],
  need: ['parcours', 'confier-coordination', SEVERAL_NEEDS, NOT_KNOWN],
  outcome: RESULTS,
  breaks: BREAKS,
};
