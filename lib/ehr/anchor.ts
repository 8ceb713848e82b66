import { fieldRunOf } from './field-run.ts';
import { isInside } from './front-dialog.ts';
import type { SeenElement } from './snapshot.ts';
import { isForeign } from './zone-role.ts';
import type { Zone } from './zones.ts';

interface Placed {
  place: SeenElement;
  zone: Zone;
}

const CLIMB = 3;
// Some software wraps the whole page in one of these.
const GROUPS = new Set(['dl', 'table', 'tbody', 'tr', 'fieldset']);
const WHOLE_PAGE = new Set(['body', 'main', 'form', 'header']);

/**
 * True when a value stands with the patient's identity: in a part that its title gives to the
 * patient, or close beside two identity values of the same part. A phone elsewhere on
 * the page may be anybody's.
 */
export function isBesideIdentity(placed: Placed, identity: readonly Placed[]): boolean {
  if (placed.zone.role === 'patient') return true;
  if (placed.zone.role !== 'unknown') return false;
  const others = identity.filter(({ zone }) => !isForeign(zone.role));
  if (others.filter(({ place }) => place === placed.place).length >= 2) return true;
  let around = placed.place.parent;
  for (let step = 1; step <= CLIMB && around; step += 1, around = around.parent) {
    if (step > 1 && WHOLE_PAGE.has(around.tag)) break;
    if (isOneGroup(around, others)) return true;
  }
  return isInPlainForm(placed, others);
}

/** In a form without titles: all that is typed of the identity is in the same run of fields. */
function isInPlainForm({ place }: Placed, identity: readonly Placed[]): boolean {
  const run = fieldRunOf(place);
  const typed = identity.filter((one) => one.place.control);
  return run.size > 0 && typed.length >= 2 && typed.every((one) => run.has(one.place));
}

/** A list, a table, or lines laid side by side: not a block of identity next to another block. */
function isOneGroup(holder: SeenElement, identity: readonly Placed[]): boolean {
  const inside = identity.filter(({ place }) => isInside(place, holder));
  if (inside.length < 2) return false;
  if (GROUPS.has(holder.tag)) return true;
  // A head laid on lines, of which the holder is the whole.
  if (!WHOLE_PAGE.has(holder.tag) && inside.every(({ place }) => place === holder)) return true;
  const branches = new Set(inside.map(({ place }) => branchOf(holder, place)));
  branches.delete(null);
  return branches.size >= 2;
}

/** The child of a holder in which a place stands; null for the holder itself. */
function branchOf(holder: SeenElement, place: SeenElement): SeenElement | null {
  let branch: SeenElement | null = null;
  for (let at: SeenElement | null = place; at && at !== holder; at = at.parent) branch = at;
  return branch;
}
