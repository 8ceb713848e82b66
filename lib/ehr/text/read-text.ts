import type { PatientReading } from '../../domain/patient.ts';

/** By which gesture a text came in. */
export type TextSource = 'selection' | 'clipboard';

/**
 * The person named in a text: an identity line, an INS block, a number alone, the head of a letter,
 * the text of an INS Data Matrix, a FHIR Patient. One person, or blanks with the reason, as for a page.
 */
export function readText(
  _text: string,
  _options: { source: TextSource; today?: Date },
): PatientReading {
  return { fields: {}, warnings: ['nothing-found'], refused: [] };
}
