import type { Remarks } from './evidence.ts';
import { fieldHint, fieldOf } from './label-lexicon.ts';
import type { Pair } from './pair.ts';
import { judge } from './shown-value.ts';
import type { SeenElement } from './snapshot.ts';
import { doubtfulPairs } from './value-owner.ts';
import { isForeign, otherPersonIn, type ZoneRole } from './zone-role.ts';
import type { Zone } from './zones.ts';

/** A pair with the part of the page where it stands. */
export interface PlacedPair extends Pair {
  zone: Zone;
}

const REASONS = {
  insured: 'other-person',
  relative: 'other-person',
  practitioner: 'practitioner',
  'medecin-traitant': 'practitioner',
  list: 'list',
  alert: 'alert',
  note: 'note',
  other: 'other-person',
} as const;

/**
 * Sorts the pairs: those in patient position, and those of the médecin traitant's own part. The
 * others are refused with the reason.
 */
export function placePairs(
  pairs: readonly Pair[],
  zones: Map<SeenElement, Zone>,
  remarks: Remarks,
): { patient: PlacedPair[]; medecinTraitant: PlacedPair[] } {
  const patient: PlacedPair[] = [];
  const medecinTraitant: PlacedPair[] = [];
  const doubtful = doubtfulPairs(pairs);
  for (const pair of pairs) {
    const zone = zones.get(pair.place);
    const shown = judge(pair.value);
    if (!zone || shown === 'nothing') continue;
    const reason = refusalOf(pair, zone.role) ?? (doubtful.has(pair) ? 'other-person' : null);
    const placed = { ...pair, zone };
    if (zone.role === 'medecin-traitant' && pair.meaning) medecinTraitant.push(placed);
    else if (reason) refuse(pair, reason, zone.role, remarks);
    else if (shown === 'masked') refuse(pair, 'masked', zone.role, remarks);
    else if (shown === 'too-long') refuse(pair, 'not-valid', zone.role, remarks);
    else if (pair.meaning) patient.push(placed);
  }
  return { patient, medecinTraitant };
}

type Reason = (typeof REASONS)[keyof typeof REASONS] | 'masked' | 'not-valid';

function refusalOf(pair: Pair, role: ZoneRole): Reason | null {
  if (pair.meaning === null) {
    const other = otherPersonIn(pair.label);
    return other ? REASONS[other] : null;
  }
  if (role === 'patient' || role === 'unknown' || role === 'birth-place') return null;
  // Most charts file the médecin traitant among the practitioners.
  return role === 'practitioner' && pair.meaning === 'medecinTraitant' ? null : REASONS[role];
}

function refuse(pair: Pair, reason: Reason, role: ZoneRole, remarks: Remarks): void {
  const field = pair.meaning ? fieldOf(pair.meaning) : fieldHint(pair.label);
  if (!field) return;
  // A label outside the lexicon may hold a name: it is not repeated.
  remarks.refuse(field, reason, pair.meaning ? pair.label : '');
  if (reason === 'masked') remarks.warn('masked');
  const insured = role === 'insured' || (!pair.meaning && otherPersonIn(pair.label) === 'insured');
  if (field === 'nir' && insured) remarks.warn('nir-of-insured');
}

/** True for a part whose values are the patient's or nobody else's by name. */
export function isPatientPosition(zone: Zone): boolean {
  return !isForeign(zone.role);
}
