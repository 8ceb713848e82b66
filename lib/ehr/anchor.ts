import type { SeenElement } from './snapshot.ts';
import type { Zone } from './zones.ts';

interface Placed {
  place: SeenElement;
  zone: Zone;
}

const CLIMB = 3;

/**
 * True when a value stands with the patient's identity: in a part that its title gives to the
 * patient, in the same part as identity values, or close beside two of them. A phone elsewhere on
 * the page may be anybody's.
 */
export function isBesideIdentity(placed: Placed, identity: readonly Placed[]): boolean {
  if (placed.zone.role === 'patient') return true;
  if (placed.zone.role !== 'unknown') return false;
  const together = identity.filter(({ zone }) => zone === placed.zone);
  if (placed.zone.delimited) return together.length > 0;
  let around = placed.place.parent;
  for (let step = 1; step <= CLIMB && around; step += 1, around = around.parent) {
    if (step > 1 && ['body', 'main'].includes(around.tag)) return false;
    const holder = around;
    if (together.filter(({ place }) => isInside(place, holder)).length >= 2) return true;
  }
  return false;
}

function isInside(place: SeenElement, holder: SeenElement): boolean {
  for (let at: SeenElement | null = place; at; at = at.parent) if (at === holder) return true;
  return false;
}
