const MONTHS = [
  'janvier janv jan january',
  'fevrier fevr fev february feb',
  'mars mar march',
  'avril avr april apr',
  'mai may',
  'juin june jun',
  'juillet juil july jul',
  'aout aou august aug',
  'septembre sept sep september',
  'octobre oct october',
  'novembre nov november',
  'decembre dec december',
];

const DAYS =
  'lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday ' +
  'lun mar mer jeu ven sam dim mon tue tues wed thu thur thurs fri sat sun';

const NUMBERS = new Map(
  MONTHS.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);
const WEEK_DAYS = new Set(DAYS.split(' '));

/** 1 to 12 for a folded French or English month, short forms included; null for any other word. */
export function monthOfName(word: string): number | null {
  return NUMBERS.get(word) ?? null;
}

/** True for a folded French or English day of the week. */
export function isWeekDay(word: string): boolean {
  return WEEK_DAYS.has(word);
}
