import type { PatientReading } from '../domain/patient.ts';
import { fold } from '../ehr/fold.ts';

const SHORTEST = 3;

/**
 * The words that belong to a person: those of what was pointed at, and of every value read in the
 * page. None may end up in what is kept or exported.
 */
export function personalWords(
  pointed: string,
  ...readings: readonly PatientReading[]
): ReadonlySet<string> {
  const values = readings.flatMap(({ fields }) =>
    Object.values(fields).flatMap((found) => textsIn(found?.value)),
  );
  const words = [pointed, ...values].flatMap((text) => fold(text).split(' '));
  return new Set(words.filter((word) => word.length >= SHORTEST));
}

/** True when a text holds one of them, whole, or inside a longer word when it is long enough. */
export function holdsPersonal(text: string, words: ReadonlySet<string>): boolean {
  const folded = fold(text);
  const whole = new Set(folded.split(' '));
  const compact = folded.replaceAll(' ', '');
  return [...words].some((word) => whole.has(word) || (word.length > 4 && compact.includes(word)));
}

/** The texts of a value: alone, in a list, or in the parts of an address. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
