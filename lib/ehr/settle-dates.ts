import type { BirthDate, DateFrame, IdentityCandidates } from './collect-identity.ts';
import type { Candidate, Remarks } from './evidence.ts';
import { ageOn } from './parse/birth-date.ts';

/** A numeric date that may be read in two orders, before anything decides. */
export interface OpenDate {
  /** ISO dates; the French habit's first when `habit` holds. */
  readings: string[];
  /** The page is French and shows no other order: the first reading is held if nothing decides. */
  habit: boolean;
}

/**
 * Decides each open date by what else the page says of the person: a date that is sure, the month of
 * the number, then the displayed age. An age alone never turns over the habit: it only blanks, since
 * it may be that of another day.
 */
export function settleDates(
  open: readonly Candidate<OpenDate>[],
  found: IdentityCandidates,
  frame: DateFrame,
  remarks: Remarks,
): Candidate<BirthDate>[] {
  const agreesWithAge = (iso: string) =>
    found.ages.length > 0 && found.ages.every((age) => ageOn(iso, frame.today) === age);
  const firsts = new Set(open.map(({ value }) => value.readings[0]));
  const settled = open.map((candidate): Candidate<BirthDate> | null => {
    const { readings, habit } = candidate.value;
    const [first] = readings;
    const known = decided(readings, found);
    if (known) return { ...candidate, value: { iso: known, sure: true } };
    if (first === undefined) return null;
    // Places that contradict each other must be seen as a disagreement.
    if (found.birthDate.length > 0 || firsts.size > 1)
      return { ...candidate, value: { iso: first, sure: false } };
    const [aged, ...others] = readings.filter(agreesWithAge);
    const single = aged !== undefined && others.length === 0 ? aged : undefined;
    if (habit && (!single || single === first)) {
      return { ...candidate, value: { iso: first, sure: false } };
    }
    return !habit && single && frame.agesOfToday !== false
      ? { ...candidate, value: { iso: single, sure: true } }
      : null;
  });
  if (settled.includes(null)) {
    remarks.refuse('birthDate', 'not-valid', open[settled.indexOf(null)]?.label);
    remarks.warn('ambiguous-date');
  }
  return settled.filter((candidate) => candidate !== null);
}

/** The one reading that agrees with the sure dates and with the number; none when they are silent. */
function decided(readings: readonly string[], found: IdentityCandidates): string | undefined {
  const months = new Set(
    found.nir.flatMap(({ value }) => {
      const pad = (part: number) => String(part).padStart(2, '0');
      return value.month === null ? [] : [`${pad(value.year)}-${pad(value.month)}`];
    }),
  );
  const dates = found.birthDate.map(({ value }) => value.iso);
  if (dates.length + months.size === 0) return undefined;
  const agreeing = readings.filter(
    (iso) =>
      dates.every((date) => date === iso) &&
      [...months].every((month) => iso.slice(2, 7) === month),
  );
  return agreeing.length === 1 ? agreeing[0] : undefined;
}
