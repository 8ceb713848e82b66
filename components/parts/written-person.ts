import type { Identity } from '../../lib/domain/patient.ts';
import type { Referral } from '../../lib/domain/referral.ts';

/** The field of the request that each trait fills. */
const FIELDS = {
  birthName: 'nom-de-naissance',
  usedName: 'nom-utilise',
  givenNames: 'prenoms',
  birthDate: 'date-de-naissance',
} as const;

/**
 * Whose request it is, as it is written; `changed`: not as the identity was confirmed, because the
 * user wrote over it in the request.
 */
export function writtenPerson(
  { values }: Referral,
  confirmed: Identity,
): { person: Identity; changed: boolean } {
  const person = { ...confirmed };
  for (const trait of Object.keys(FIELDS) as (keyof typeof FIELDS)[]) {
    // Keys of a constant object; these fields hold one text.
    const value = values[FIELDS[trait]];
    person[trait] = typeof value === 'string' ? value.trim() : '';
  }
  const changed = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).some(
    (trait) => person[trait] !== confirmed[trait].trim(),
  );
  return { person, changed };
}
