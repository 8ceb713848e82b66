import { ageOn } from '../lib/domain/age.ts';

const PLACEHOLDER = /\{\{age:(\d{4}-\d{2}-\d{2})\}\}/g;

/**
 * A demonstration page with its ages written: each `{{age:1949-03-14}}` becomes the age in whole
 * years on that day (`today`, ISO; this machine's day by default). A written age would contradict
 * its own birth date after the next birthday. Throws on a birth date that gives no age.
 */
export function withAges(html: string, today: string = dayHere()): string {
  return html.replace(PLACEHOLDER, (found, birthDate: string) => {
    const age = ageOn(birthDate, today);
    if (age === null) throw new Error(`no age from ${found} on ${today}`);
    return String(age);
  });
}

/** Today on this machine's calendar, as the browser beside it counts. */
export function dayHere(now: Date = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
