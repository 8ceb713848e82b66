import { ageOn } from '../../lib/domain/age.ts';
import { initials } from '../parts/person-line.tsx';
import type { Room } from '../room.ts';
import { draftsText } from '../text/drafts-text.ts';
import { fr } from '../text/fr.ts';

/** What names a draft in the list: initials, age and commune, never more. */
export function draftLabel({
  state,
  today,
  commune,
}: Pick<Room, 'state' | 'today' | 'commune'>): string {
  const age = ageOn(state.identity.birthDate, today);
  const who = initials(state) || draftsText.nobody;
  return [who, age !== null && fr.years(age), commune?.name].filter(Boolean).join(', ');
}
