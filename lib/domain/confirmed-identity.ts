import { REACH } from './consultation.ts';
import type { Consultation, Reach } from './consultation.ts';
import type { Identity } from './patient.ts';

/** The fields of the identity that are confirmed together, apart from the traits. */
export const REACH_FIELDS: Readonly<Record<Reach, readonly (keyof Identity)[]>> = {
  phone: ['phone'],
  address: ['addressLine', 'postalCode'],
  medecinTraitant: ['medecinTraitant'],
};

/**
 * The identity that may be written down: what was read of how to reach the person and waits for the
 * user's confirmation is blank. Null while nobody is confirmed, and on a public page.
 */
export function confirmedIdentity(state: Consultation): Identity | null {
  if (!state.confirmed || state.anonymous) return null;
  const waiting = reachToConfirm(state).flatMap((reach) => REACH_FIELDS[reach]);
  return { ...state.identity, ...Object.fromEntries(waiting.map((field) => [field, ''])) };
}

/** What was read of how to reach the person and that the user has not confirmed yet. */
export function reachToConfirm({ identity, reachConfirmed }: Consultation): Reach[] {
  return REACH.filter(
    (reach) =>
      !reachConfirmed.includes(reach) &&
      REACH_FIELDS[reach].some((field) => identity[field] !== ''),
  );
}
