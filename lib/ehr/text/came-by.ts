import type { PatientReading, Provenance, ReadFields } from '../../domain/patient.ts';

/** The same reading, each value marked with the way by which it came in. */
export function cameBy(
  reading: PatientReading,
  way: Pick<Provenance, 'source' | 'frame'>,
): PatientReading {
  const fields = Object.fromEntries(
    Object.entries(reading.fields).map(([field, read]) => [
      field,
      { ...read, provenance: { ...read.provenance, ...way } },
    ]),
  );
  // Object.fromEntries widens keys and values that the line above keeps.
  return { ...reading, fields: fields as ReadFields };
}
