import { fold } from '../ehr/fold.ts';
import { parseBirthDate } from '../ehr/parse/birth-date.ts';
import { monthOfName } from '../ehr/parse/month-names.ts';

/** Letters and digits alone: a form may set out a phone number or a date in its own way. */
function bare(text: string): string {
  return fold(text).replace(/ /g, '');
}

/** True when a form shows what was written in it, in its own way of setting it out. */
export function isSameValue(shown: string, written: string): boolean {
  if (bare(shown) === bare(written)) return true;
  const date = dateIn(written);
  return date !== null && dateIn(shown) === date;
}

/** True for the words of a choice; `3`, `03` and « mars » are the same month. */
export function isSameChoice(offered: string, wanted: string): boolean {
  if (fold(offered) === fold(wanted)) return fold(wanted) !== '';
  const number = Number(wanted);
  if (!/^\d{1,2}$/.test(wanted)) return false;
  return /^\d{1,2}$/.test(offered.trim())
    ? Number(offered) === number
    : monthOfName(fold(offered)) === number;
}

/** ISO date of a text that is a date beyond doubt in French order, past or to come; null otherwise. */
export function dateIn(text: string): string | null {
  const today = new Date();
  const later = new Date(today.getFullYear() + 50, 0, 1);
  const date = [today, later].map((day) => parseBirthDate(text, 'day-first', day));
  return date.find((each) => each.ok)?.iso ?? null;
}
