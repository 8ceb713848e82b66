import { KEPT_MONTHS } from './follow-up-list.ts';
import type { ImpactLines } from './impact.ts';
import { BREAKS, NOT_KNOWN, RESULTS, SEVERAL_NEEDS } from './impact-margins.ts';
import { monthBefore, monthOf, monthsBetween } from './months.ts';
import type { Pack } from './pack.ts';

/** Codes of the départements, Corse and overseas included, and of the three islands that count as one. */
const DEPARTEMENTS: readonly string[] = [
  ...Array.from({ length: 95 }, (_none, rank) => String(rank + 1).padStart(2, '0')).flatMap(
    (code) => (code === '20' ? ['2A', '2B'] : [code]),
  ),
  '971',
  '972',
  '973',
  '974',
  '975',
  '976',
  '977',
  '978',
];

/** Every line that a table may have, from the knowledge and the calendar: nothing from the requests. */
export function impactLines(pack: Pack, today: string): ImpactLines {
  const needs = pack.checklist.questions.find(({ id }) => id === 'besoin');
  return {
    month: monthsBetween(monthBefore(monthOf(today), KEPT_MONTHS), monthOf(today)),
    actor: pack.actors.map(({ key }) => key),
    departement: [...DEPARTEMENTS, NOT_KNOWN],
    need: [
      ...(needs?.kind === 'multiple' ? needs.options.map(({ id }) => id) : []),
      SEVERAL_NEEDS,
      NOT_KNOWN,
    ],
    outcome: RESULTS,
    breaks: BREAKS,
  };
}
