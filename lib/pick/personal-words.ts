import type { PatientReading } from '../domain/patient.ts';
import { fold } from '../ehr/fold.ts';

const SHORTEST = 3;

/**
 * The words that belong to a person: those of what was pointed at, and of every value read in the
 * page. None may end up in what is kept or exported.
 */
export function personalWords(pointed: string, { fields }: PatientReading): ReadonlySet<string> {
  const values = Object.values(fields).map((found) => JSON.stringify(found?.value ?? ''));
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
