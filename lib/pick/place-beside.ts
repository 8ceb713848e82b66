import type { Picking } from '../domain/learned.ts';
import { oneLine } from '../ehr/fold.ts';
import { meaningOf } from '../ehr/label-lexicon.ts';

/** The place beside a label that was typed: only words of the lexicon, which name nobody. */
export function placeBeside(typed: string): Picking {
  const place = oneLine(typed).replace(/\s*:$/, '');
  if (meaningOf(place) === null) return { end: 'no-place' };
  const picked = { by: 'label', place, label: place, count: 1, read: 'text' } as const;
  // The page was not looked at: its dates may be in numbers.
  return { end: 'picked', picked: { ...picked, numericDate: true } };
}
