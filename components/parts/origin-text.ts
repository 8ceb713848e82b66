import type { Consultation } from '../../lib/domain/consultation.ts';
import type { Identity } from '../../lib/domain/patient.ts';
import { patientText } from '../text/patient-text.ts';

/** Where a value was read, or that it was typed; nothing for a blank. */
export function originText(
  { identity, origins }: Consultation,
  field: keyof Identity,
): string | undefined {
  const found = origins[field];
  if (!found) return identity[field] === '' ? undefined : patientText.typed;
  return found.level === 'inferred'
    ? patientText.readInText(found.label)
    : patientText.readBeside(found.label);
}
