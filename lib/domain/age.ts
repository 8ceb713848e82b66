/** Largest age a context may hold; above it the date of birth is taken for a mistake. */
const OLDEST = 130;

/**
 * Age in whole years on `today`, both ISO dates (`yyyy-mm-dd`); null when the date of birth is
 * incomplete, does not exist, lies in the future or gives more than 130 years.
 * A 29 February birthday falls on 1 March in common years.
 */
export function ageOn(birthDate: string, today: string): number | null {
  const birth = parts(birthDate);
  const now = parts(today);
  if (!birth || !now) return null;
  const hadBirthday =
    now.month > birth.month || (now.month === birth.month && now.day >= birth.day);
  const age = now.year - birth.year - (hadBirthday ? 0 : 1);
  return age >= 0 && age <= OLDEST ? age : null;
}

/** True for an ISO date that exists in the calendar. */
export function isDate(iso: string): boolean {
  return parts(iso) !== null;
}

function parts(iso: string): { year: number; month: number; day: number } | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!found) return null;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? { year, month, day } : null;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
