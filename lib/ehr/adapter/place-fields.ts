import type { RefusalReason } from '../../domain/patient.ts';
import type { Clock } from '../clock.ts';
import type { Remarks } from '../evidence.ts';
import { findPairs } from '../find-pairs.ts';
import type { Pair } from '../pair.ts';
import { fold, oneLine } from '../fold.ts';
import type { SeenElement } from '../snapshot.ts';
import { otherPersonIn } from '../zone-role.ts';
import {
  ADAPTER_FIELDS,
  FED_FIELD,
  type Adapter,
  type AdapterField,
  type FieldPlace,
} from './adapter.ts';
import { FIELD_SENSE } from './adapter-fields.ts';
import { besideLabel, elementsIn, matching, rawText, type SeenPlace } from './seen-places.ts';
import { hasShape } from './shapes.ts';
import { transformed } from './transforms.ts';

/** What one field of the adapter found, in the form that the collectors read. */
export type FieldPair = Pair & { field: AdapterField };

/**
 * Reads each place of an adapter inside the one scope. A place that is not there, or is there
 * several times, gives nothing and its reason: never another value.
 */
export function placeFields(
  adapter: Adapter,
  scope: SeenElement,
  remarks: Remarks,
  clock?: Clock,
): FieldPair[] {
  const all = elementsIn(scope);
  const out = new Set(
    (adapter.exclude ?? []).flatMap((selector) => matching(all, selector, clock)),
  );
  const elements = elementsIn(scope, out);
  const labels = findPairs(scope);
  const pairs = ADAPTER_FIELDS.flatMap((field) => {
    const place = adapter.fields[field];
    if (!place) return [];
    const read = readField(field, place, { elements, out, labels, clock });
    if (!('reason' in read)) return [read];
    if (read.reason) remarks.refuse(FED_FIELD[field], read.reason, FIELD_SENSE[field].label);
    return [];
  });
  return agreeing(adapter, pairs, remarks);
}

interface Part {
  elements: readonly SeenElement[];
  out: ReadonlySet<SeenElement>;
  labels: readonly Pair[];
  clock: Clock | undefined;
}

/** A pair, or the reason why the field stays blank; null when the software shows nothing there. */
function readField(
  field: AdapterField,
  place: FieldPlace,
  part: Part,
): FieldPair | { reason: RefusalReason | null } {
  const { out, labels } = part;
  const found = placesOf(place, part);
  if (typeof found === 'string') {
    return { reason: found === 'no-such-place' && place.mayBeAbsent ? null : found };
  }
  const [first] = found;
  if (!first) return { reason: 'no-such-place' };
  const { meaning, label: usual } = FIELD_SENSE[field];
  const beside = labelBeside(first.element, labels);
  const contrary = place.label === undefined ? contradiction(field, beside) : null;
  if (contrary) return { reason: contrary };
  const raw = found.map((each) => rawText(each, place.read, out)).join(' ');
  if (raw.trim() === '') return { reason: null };
  if (place.expect && !hasShape(raw, place.expect)) return { reason: 'not-valid' };
  const value = transformed(raw, place.transforms ?? []);
  if (value === null) return { reason: 'not-valid' };
  const label = place.label ?? beside?.label ?? usual;
  const { machineDate } = first.element;
  return { field, meaning, label, value, machineDate, place: first.element };
}

function placesOf(
  place: FieldPlace,
  { elements, out, clock }: Part,
): SeenPlace[] | 'no-such-place' | 'several-places' {
  const within = place.within === undefined ? null : only(matching(elements, place.within, clock));
  if (typeof within === 'string') return within;
  const around = within ? elementsIn(within, out) : elements;
  const found =
    place.label === undefined
      ? matching(around, place.selector ?? '', clock).map((element) => ({ element }))
      : besideLabel(around, place.label);
  if (place.many === 'join' && found.length > 0) return found;
  const one = place.many === 'first' ? found[0] : only(found);
  if (one === undefined) return 'no-such-place';
  return typeof one === 'string' ? one : [one];
}

function only<T extends object>(found: readonly T[]): T | 'no-such-place' | 'several-places' {
  if (found.length > 1) return 'several-places';
  return found[0] ?? 'no-such-place';
}

/** The label that the page shows beside an element: of itself or of what wraps it alone. */
function labelBeside(element: SeenElement, labels: readonly Pair[]): Pair | undefined {
  for (let at: SeenElement | null = element; at; at = at.parent) {
    const here = labels.filter(({ place }) => place === at);
    if (here.length > 0) return here.length === 1 ? here[0] : undefined;
    if (at.parent?.text !== at.text) return undefined;
  }
  return undefined;
}

/** What the page itself says against the adapter: another datum, or another person. */
function contradiction(field: AdapterField, beside: Pair | undefined): RefusalReason | null {
  if (!beside) return null;
  if (beside.meaning) {
    return FIELD_SENSE[field].beside.includes(beside.meaning) ? null : 'conflict';
  }
  const other = otherPersonIn(beside.label);
  if (other === 'practitioner') {
    return FED_FIELD[field] === 'medecinTraitant' ? null : 'practitioner';
  }
  return other ? 'other-person' : null;
}

/** Drops both fields of a pair that should say the same name and does not. */
function agreeing(adapter: Adapter, pairs: readonly FieldPair[], remarks: Remarks): FieldPair[] {
  const apart = (adapter.agree ?? []).filter((two) => {
    const said = two.flatMap((field) => pairs.filter((pair) => pair.field === field));
    return new Set(said.map(({ value }) => fold(oneLine(value)))).size > 1;
  });
  for (const field of apart.flat()) {
    remarks.refuse(FED_FIELD[field], 'conflict', FIELD_SENSE[field].label);
  }
  return pairs.filter(({ field }) => !apart.some((two) => two.includes(field)));
}
