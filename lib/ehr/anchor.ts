import type { SeenElement } from './snapshot.ts';
import { isForeign } from './zone-role.ts';
import type { Zone } from './zones.ts';

interface Placed {
  place: SeenElement;
  zone: Zone;
}

const CLIMB = 3;
// Some software wraps the whole page in one of these.
const WHOLE_PAGE = new Set(['body', 'main', 'form', 'header']);

/**
 * True when a value stands with the patient's identity: in a part that its title gives to the
 * patient, or close beside two identity values of the same part. A phone elsewhere on
 * the page may be anybody's.
 */
export function isBesideIdentity(placed: Placed, identity: readonly Placed[]): boolean {
  if (placed.zone.role === 'patient') return true;
  if (placed.zone.role !== 'unknown') return false;
  const together = identity.filter(({ zone }) => !isForeign(zone.role));
  let around = placed.place.parent;
  for (let step = 1; step <= CLIMB && around; step += 1, around = around.parent) {
    if (step > 1 && WHOLE_PAGE.has(around.tag)) return false;
    const holder = around;
    if (together.filter(({ place }) => isInside(place, holder)).length >= 2) return true;
  }
  return false;
}

function isInside(place: SeenElement, holder: SeenElement): boolean {
  for (let at: SeenElement | null = place; at; at = at.parent) if (at === holder) return true;
  return false;
}
