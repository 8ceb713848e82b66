import { isControl } from './field-box.ts';
import { fold } from './fold.ts';
import { fieldHint, meaningOf, type Meaning } from './label-lexicon.ts';
import type { SeenElement } from './snapshot.ts';
import { isOwner } from './value-owner.ts';

const ACTION =
  /^((modifier|editer|ajouter|supprimer|voir|copier|appeler|afficher|completer|renseigner|plus|edit|add|remove|view|copy|call|show|more)\b.*|)$/;

/** A label and the value beside it, not yet judged. */
export interface Pair {
  /** Null for a label outside the lexicon that speaks of a known field (somebody else's). */
  meaning: Meaning | null;
  label: string;
  /** Lines as rendered. */
  value: string;
  machineDate: string;
  place: SeenElement;
}

/** Keeps a pair whose label says something; the others are nobody's. */
export function addPair(pairs: Pair[], label: string, value: string, place: SeenElement): void {
  const shown = label.replace(/\s+/g, ' ').trim();
  const meaning = meaningOf(shown);
  if (value.trim() === '' || (!meaning && !fieldHint(shown) && !isOwner(shown))) return;
  const machineDate = machineDateIn(place);
  pairs.push({ meaning, label: shown.replace(/\s*[:*]+\s*$/, ''), value, machineDate, place });
}

/** Looked for once in each place: one place may hold many lines. */
const machineDates = new WeakMap<SeenElement, string>();

function machineDateIn(place: SeenElement): string {
  if (place.machineDate) return place.machineDate;
  const known = machineDates.get(place);
  if (known !== undefined) return known;
  const times = elementsOf(place).filter((child) => child.machineDate);
  const only = times.length === 1 ? (times[0]?.machineDate ?? '') : '';
  machineDates.set(place, only);
  return only;
}

export function elementsOf(element: SeenElement): SeenElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** What a cell shows: its text, unless it holds a control, which speaks for itself. */
export function shownIn(cell: SeenElement): string {
  return holdsControl(cell) ? '' : textWithoutAsides(cell);
}

/** The text of a value without what is only beside it: an icon, a badge, « Modifier ». */
function textWithoutAsides(element: SeenElement): string {
  if (!elementsOf(element).some(isAside)) return element.text;
  const parts = element.children.map((child) => {
    if (typeof child === 'string') return child;
    if (isAside(child)) return ' ';
    return child.block ? `\n${child.text}\n` : child.text;
  });
  return parts.join('').trim();
}

function isAside({ aside, tag, text }: SeenElement): boolean {
  return aside === true || (tag === 'a' && ACTION.test(fold(text)));
}

export function holdsControl(element: SeenElement): boolean {
  return elementsOf(element).some((child) => isControl(child) || holdsControl(child));
}
