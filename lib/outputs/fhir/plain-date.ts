import { isDate } from '../../domain/age.ts';

/** A whole date that exists, as FHIR writes it; undefined for any other text: none is guessed. */
export function plainDate(text: string | undefined): string | undefined {
  return text !== undefined && isDate(text) ? text : undefined;
}

/** The day that comes this many days after an ISO day. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
