import { readText } from '../../../lib/ehr/text/read-text.ts';

/** The day on which every text is read. */
export const TODAY = new Date(2026, 10, 22);

/** Reads a text as pasted: values alone, sorted warnings, refusals, and the reading itself. */
export function pasted(text: string) {
  const reading = readText(text, { source: 'clipboard', today: TODAY });
  const fields = Object.fromEntries(
    Object.entries(reading.fields).map(([field, read]) => [field, read?.value]),
  );
  return { fields, warnings: reading.warnings.toSorted(), refused: reading.refused, reading };
}
