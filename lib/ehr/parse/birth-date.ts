import { fold } from '../fold.ts';

const MONTHS = [
  ['janvier', 'janv', 'jan'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept', 'sep'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
];

const OLDEST = 125;

/** What the page shows about the order of numeric dates: `contrary` is month first, or English. */
export type DateOrder = 'day-first' | 'not-said' | 'contrary';

export type ParsedDate =
  /** `sure` is false when only the French habit says which number is the day. */
  | { ok: true; iso: string; sure: boolean }
  | { ok: false; why: 'ambiguous' | 'incomplete' | 'implausible' | 'not-a-date' };

/**
 * A birth date as French pages write it: `12/03/1948`, `12 mars 1948`, `1er mai 1950`, ISO. Two-digit
 * years are never completed; an order that the page contradicts is never guessed.
 */
export function parseBirthDate(text: string, order: DateOrder, today: Date): ParsedDate {
  const value = text.replace(/^\s*le\s+/iu, '').trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.Z+-]*)?$/u.exec(value);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), true, today);

  const numeric = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})$/u.exec(value);
  if (numeric) {
    if (numeric[3]?.length === 2) return { ok: false, why: 'incomplete' };
    return numericDate(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]), order, today);
  }
  return wordDate(fold(value), today);
}

function numericDate(day: number, month: number, year: number, order: DateOrder, today: Date) {
  if (day === 0 || month === 0) return { ok: false, why: 'incomplete' } as const;
  if (day !== month && (order === 'contrary' || month > 12) && day <= 12) {
    return { ok: false, why: 'ambiguous' } as const;
  }
  return dated(year, month, day, day > 12 || day === month || order === 'day-first', today);
}

function wordDate(folded: string, today: Date): ParsedDate {
  const words = /^(?:\p{L}+ )?(\d{1,2})(?: ?er)? (\p{L}+) (\d{2,4})$/u.exec(folded);
  const month = MONTHS.findIndex((names) => names.includes(words?.[2] ?? '')) + 1;
  if (words && month > 0) {
    if (words[3]?.length !== 4) return { ok: false, why: 'incomplete' };
    return dated(Number(words[3]), month, Number(words[1]), true, today);
  }
  const partial = /^(?:(?:\d{1,2}|x{2}|\p{L}{3,}) )?(?:\d{4})$/u.test(folded);
  return { ok: false, why: partial ? 'incomplete' : 'not-a-date' };
}

function dated(year: number, month: number, day: number, sure: boolean, today: Date): ParsedDate {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || month > 12) return { ok: false, why: 'ambiguous' };
  const age = today.getFullYear() - year;
  if (age > OLDEST || date.getTime() > today.getTime()) return { ok: false, why: 'implausible' };
  const pad = (part: number) => String(part).padStart(2, '0');
  return { ok: true, iso: `${year}-${pad(month)}-${pad(day)}`, sure };
}

/** Whole years between an ISO date and today. */
export function ageOn(iso: string, today: Date): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const passed = [today.getMonth() + 1, today.getDate()];
  const before = passed[0] === month ? (passed[1] ?? 0) < day : (passed[0] ?? 0) < month;
  return today.getFullYear() - year - (before ? 1 : 0);
}
