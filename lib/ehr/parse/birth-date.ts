import { fold } from '../fold.ts';
import { isWeekDay, monthOfName } from './month-names.ts';
import { numberOfWords } from './number-words.ts';

const OLDEST = 125;

/**
 * What is known of the order of numeric dates. `day-first` and `month-first` are decided (an adapter,
 * another date of the page); `contrary` is a sign against the French habit that decides nothing.
 */
export type DateOrder = 'day-first' | 'month-first' | 'not-said' | 'contrary';

export type ParsedDate =
  /**
   * `sure` is false when only the French habit says which number is the day: `readings` then holds
   * both dates that the text may mean, the habit's first, for a NIR or an age to decide.
   */
  | { ok: true; iso: string; sure: boolean; readings: string[] }
  /** `readings`: the dates that the text may mean, when nothing decides; empty for the other faults. */
  | {
      ok: false;
      why: 'ambiguous' | 'incomplete' | 'implausible' | 'not-a-date';
      readings: string[];
    };

/**
 * A birth date as charts write it: `12/03/1948`, `12-Mar-1948`, `March 12, 1948`, `1er mai 1950`,
 * « premier mai mil neuf cent cinquante », ISO. Two-digit years are never completed; an order that
 * the page contradicts is never guessed.
 */
export function parseBirthDate(text: string, order: DateOrder, today: Date): ParsedDate {
  const value = text.replace(/^\s*(?:le|on)\s+/iu, '').trim();
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ](\d{2}):[\d:.]*(?:Z|[+-][\d:]+)?)?$/u.exec(
    value,
  );
  if (iso) {
    // A late hour is a midnight told in another time zone: the day itself is not known.
    if (Number(iso[5] ?? 0) > 12) return fault('ambiguous');
    return dated([iso[1], iso[3], iso[4]].map(Number), true, today);
  }
  const numeric = /^(\d{1,2})(?:\s?([/.-])\s?(\d{1,2})\s?\2\s?|\s(\d{1,2})\s)(\d{4}|\d{2})$/u.exec(
    value,
  );
  if (numeric) {
    if (numeric[5]?.length === 2) return fault('incomplete');
    const second = Number(numeric[3] ?? numeric[4]);
    return numericDate(Number(numeric[1]), second, Number(numeric[5]), order, today);
  }
  return wordDate(fold(value).split(' '), today);
}

/** Eight digits in a row, for a source that says their order; never tried on a page's text. */
export function parseCompactDate(text: string, order: 'dmy' | 'ymd', today: Date): ParsedDate {
  const pattern = order === 'ymd' ? /^(\d{4})(\d{2})(\d{2})$/ : /^(\d{2})(\d{2})(\d{4})$/;
  const parts = pattern.exec(text.trim())?.slice(1).map(Number);
  if (!parts) return fault('not-a-date');
  if (parts.includes(0)) return fault('incomplete');
  return dated(order === 'ymd' ? parts : parts.toReversed(), true, today);
}

function numericDate(
  first: number,
  second: number,
  year: number,
  order: DateOrder,
  today: Date,
): ParsedDate {
  if (first === 0 || second === 0) return fault('incomplete');
  const dayFirst = dated([year, second, first], true, today);
  const monthFirst = dated([year, first, second], true, today);
  if (first === second || order === 'day-first') return dayFirst;
  if (order === 'month-first') return monthFirst;
  const readings = [dayFirst, monthFirst].flatMap((date) => (date.ok ? [date.iso] : []));
  if (first > 12) return dayFirst;
  // A month above 12 on a French page is a fault or a month first: nothing says which.
  if (second > 12) return order === 'contrary' ? monthFirst : fault('ambiguous');
  if (order === 'contrary') return { ok: false, why: 'ambiguous', readings };
  return dayFirst.ok ? { ...dayFirst, sure: false, readings } : dayFirst;
}

/** `12 mars 1948`, `march 12 1948`, `premier mars mil neuf cent quarante huit`, all folded. */
function wordDate(folded: string[], today: Date): ParsedDate {
  const rest = folded.slice(1);
  const named = isWeekDay(folded[0] ?? '') && rest.some((word) => monthOfName(word) !== null);
  const words = (named ? rest : folded).filter((word) => word !== 'the' && word !== 'of');
  const at = words.findIndex((word) => monthOfName(word) !== null);
  const month = monthOfName(words[at] ?? '');
  if (month === null) return fault(isPartial(words) ? 'incomplete' : 'not-a-date');
  const before = words.slice(0, at);
  const after = words.slice(at + 1);
  const monthFirst = before.length === 0 && after.length === 2;
  const day = dayOf(monthFirst ? after.slice(0, 1) : before);
  const year = yearOf(monthFirst ? after.slice(1) : after);
  if (day !== null && typeof year === 'number') return dated([year, month, day], true, today);
  const partly = before.length === 0 || day !== null;
  return fault(partly && year !== null ? 'incomplete' : 'not-a-date');
}

function isPartial(words: readonly string[]): boolean {
  return /^(?:(?:\d{1,2}|x{2}) ){0,2}\d{4}$|^\d{4} \d{1,2}$/u.test(words.join(' '));
}

function dayOf(words: readonly string[]): number | null {
  const shown = /^(\d{1,2})(?:er|e|st|nd|rd|th)?$/.exec(words.join(''))?.[1];
  if (shown) return Number(shown);
  return words.length === 1 && words[0] === 'premier' ? 1 : numberOfWords(words);
}

/** The year, or `short` for two digits. */
function yearOf(words: readonly string[]): number | 'short' | null {
  const [only = ''] = words;
  if (words.length === 1 && /^\d{4}$/.test(only)) return Number(only);
  if (words.length === 1 && /^\d{2}$/.test(only)) return 'short';
  const said = numberOfWords(words);
  return said !== null && said >= 1000 ? said : null;
}

function dated(parts: readonly number[], sure: boolean, today: Date): ParsedDate {
  const [year = 0, month = 0, day = 0] = parts;
  if (month === 0 || day === 0) return fault('incomplete');
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || month > 12) return fault('ambiguous');
  const age = today.getFullYear() - year;
  if (age > OLDEST || date.getTime() > today.getTime()) return fault('implausible');
  const pad = (part: number) => String(part).padStart(2, '0');
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  return { ok: true, iso, sure, readings: [iso] };
}

function fault(why: 'ambiguous' | 'incomplete' | 'implausible' | 'not-a-date'): ParsedDate {
  return { ok: false, why, readings: [] };
}

/** Whole years between an ISO date and today. */
export function ageOn(iso: string, today: Date): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const passed = [today.getMonth() + 1, today.getDate()];
  const before = passed[0] === month ? (passed[1] ?? 0) < day : (passed[0] ?? 0) < month;
  return today.getFullYear() - year - (before ? 1 : 0);
}
