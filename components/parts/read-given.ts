import type { PatientReading } from '../../lib/domain/patient.ts';
import type { PatientSource } from '../../lib/ports.ts';
import { pasteText } from '../text/paste-text.ts';

/** Longer texts are not an identity: a whole letter or a chart copied by mistake. Characters. */
const LONGEST_TEXT = 50_000;
/** What a picture or a document of an office suite holds when it is read as text. */
const NOT_TEXT = ['\u0000', '\ufffd'];
/** Larger files are not one FHIR Patient. Bytes. */
const LARGEST_FILE = 500_000;

/** A reading with somebody in it, or the one sentence that says why there is none. */
export type Given = { reading: PatientReading } | { refused: string };

/** The person named in a text. */
export async function readGivenText(patients: PatientSource, text: string): Promise<Given> {
  if (text.length > LONGEST_TEXT) return { refused: pasteText.tooLong };
  try {
    const reading = await patients.readText(text);
    if (reading.warnings.includes('several-patients')) return { refused: pasteText.several };
    const found = Object.keys(reading.fields).length > 0;
    return found ? { reading } : { refused: pasteText.nobody };
  } catch {
    return { refused: pasteText.failed };
  }
}

/** The person named in a file that the user chose or dropped. */
export async function readGivenFile(patients: PatientSource, file: File): Promise<Given> {
  if (file.size > LARGEST_FILE) return { refused: pasteText.unreadable };
  try {
    const text = await file.text();
    if (NOT_TEXT.some((sign) => text.includes(sign))) return { refused: pasteText.unreadable };
    return await readGivenText(patients, text);
  } catch {
    return { refused: pasteText.unreadable };
  }
}
