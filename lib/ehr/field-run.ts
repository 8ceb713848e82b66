import { controlsIn, fieldBoxOf } from './field-box.ts';
import { labelBefore } from './label-before.ts';
import { LONGEST_LABEL, meaningOf, type Meaning } from './label-lexicon.ts';
import { tellsAnother } from './scope-sign.ts';
import type { SeenElement } from './snapshot.ts';
import { isOwner } from './value-owner.ts';

const MOST_FIELDS = 40;
const MOST_AROUND = 30;
const CLIMB = 4;
const NAMES = new Set<Meaning>(['birthName', 'usedName', 'familyName', 'fullName']);

/** What a search asks of a person: a chart says more. */
const SOUGHT = new Set<Meaning>([...NAMES, 'givenNames', 'birthDate']);
const ROWS = new Set(['table', 'ul', 'ol', 'tr']);

type Run = ReadonlySet<SeenElement>;
const NONE: Run = new Set();
/** Found once for each field: all those of a run give the same one. */
const runs = new WeakMap<SeenElement, Run>();

/**
 * The controls of a plain form, one field after the other with nothing between them, around a place:
 * the names and birth date of one person, and what goes with them. Empty when the place is no such
 * field, when it lacks a name or the date, says a thing twice, may be a search, or
 * follows words that name somebody else.
 */
export function fieldRunOf(place: SeenElement): Run {
  const box = place.control ? fieldBoxOf(place) : null;
  if (!box?.parent) return NONE;
  const known = runs.get(box);
  if (known) return known;
  const boxes = boxesAround(box, box.parent);
  const isWhole = tellsOnePerson(boxes) && !isQuestion(boxes) && !followsOwner(boxes[0] ?? box);
  const run = isWhole ? new Set(boxes.flatMap((one) => controlsIn(one))) : NONE;
  for (const one of boxes) runs.set(one, run);
  runs.set(box, run);
  return run;
}

/** Up to anything that is no field, or is somebody else's. */
function boxesAround(box: SeenElement, holder: SeenElement): SeenElement[] {
  const siblings = holder.children.filter((node) => !isNothing(node));
  const at = siblings.indexOf(box);
  const fieldsOf = (nodes: readonly (SeenElement | string)[]) => {
    const end = nodes.findIndex((node) => typeof node === 'string' || !isOwnField(node));
    return nodes.slice(0, end < 0 ? MOST_FIELDS : Math.min(end, MOST_FIELDS));
  };
  const before = fieldsOf(siblings.slice(Math.max(at - MOST_FIELDS, 0), at).toReversed());
  const after = fieldsOf(siblings.slice(at, at + MOST_FIELDS));
  return [...before.toReversed(), ...after].filter((node) => typeof node !== 'string');
}

function isNothing(node: SeenElement | string): boolean {
  return typeof node === 'string' ? node.trim() === '' : node.tag === 'br';
}

function isOwnField(box: SeenElement): boolean {
  const [control, ...others] = controlsIn(box);
  if (!control || others.length > 0 || box.level > 0 || box.text.length > LONGEST_LABEL * 2)
    return false;
  return !isOwner(labelOf(control)) && !isOwner(box.text);
}

function labelOf(field: SeenElement): string {
  const own = field.control?.label.trim() ?? '';
  return own === '' ? labelBefore(field) : own;
}

function tellsOnePerson(boxes: readonly SeenElement[]): boolean {
  const fields = boxes.flatMap((box) => controlsIn(box));
  if (fields.some((field) => tellsAnother(labelOf(field)))) return false;
  const said = fields.map((field) => meaningOf(labelOf(field))).filter((one) => one !== null);
  if (new Set(said).size < said.length) return false;
  const filled = fields.filter((field) => (field.control?.value.trim() ?? '') !== '');
  const shown = filled.map((field) => meaningOf(labelOf(field))).filter((one) => one !== null);
  const named = shown.some((meaning) => NAMES.has(meaning));
  return named && shown.includes('birthDate') && shown.some((meaning) => !SOUGHT.has(meaning));
}

/** The fields of a search: a button that does not save, or rows of results below. */
function isQuestion(boxes: readonly SeenElement[]): boolean {
  let at = boxes.at(-1);
  for (let step = 0; step < CLIMB && at?.parent; step += 1) {
    const { parent } = at;
    if (parent.asks || boxes.some((box) => box.asks)) return true;
    const from = parent.children.indexOf(at) + 1;
    if (parent.children.slice(from, from + MOST_AROUND).some(holdsRows)) return true;
    at = parent;
  }
  return false;
}

function holdsRows(node: SeenElement | string): boolean {
  if (typeof node === 'string') return false;
  return (
    ROWS.has(node.tag) || node.children.slice(0, MOST_AROUND).some((child) => holdsRows(child))
  );
}

/** « Mère : » on a line of its own, before the fields or before what holds them. */
function followsOwner(first: SeenElement): boolean {
  let at = first;
  for (let step = 0; step < CLIMB && at.parent; step += 1) {
    const siblings = at.parent.children;
    const rank = siblings.indexOf(at);
    const before = siblings.slice(Math.max(rank - MOST_AROUND, 0), rank);
    if (before.some((node) => isOwner(typeof node === 'string' ? node : node.text))) return true;
    at = at.parent;
  }
  return false;
}
