import type { PickedPlace } from '../domain/learned.ts';
import type { Adapter } from '../ehr/adapter/adapter.ts';
import { isPlainSelector } from '../ehr/adapter/selector-grammar.ts';
import { besideLabel, elementsIn, matching } from '../ehr/adapter/seen-places.ts';
import type { ShadowRootOf } from '../ehr/dom.ts';
import { meaningOf } from '../ehr/label-lexicon.ts';
import { oneLine } from '../ehr/fold.ts';
import { readChart } from '../ehr/read-chart.ts';
import { snapshotOf, type SeenElement } from '../ehr/snapshot.ts';
import { holdsPersonal, personalWords } from './personal-words.ts';
import { stableSelectors } from './stable-selectors.ts';

const BUDGET = { nodes: 20_000, milliseconds: 500 };
const NUMERIC_DATE = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/;

export interface PickOptions {
  /** What was shown so far: it knows words of the person that the page alone does not tell. */
  adapter?: Adapter | null;
  shadowRootOf?: ShadowRootOf;
}

/**
 * How to find again the value that the user pointed at: a selector, else the known label beside it,
 * else a path by position; each tried on the page as the reader sees it, where it must match that
 * element and no other. Null when there is none, or when the reader never looks there.
 */
export function placeOf(
  document: Document,
  pointed: Element,
  { adapter = null, shadowRootOf }: PickOptions = {},
): PickedPlace | null {
  const page = snapshotOf(document, BUDGET, shadowRootOf);
  if (page.cut || page.password) return null;
  const elements = elementsIn(page.root);
  const value = valueAt(elements, pointed);
  if (!value) return null;
  const text = oneLine(value.control?.value ?? value.text);
  const options = shadowRootOf ? { shadowRootOf } : {};
  const read = [null, adapter].map((each) => readChart(document, { ...options, adapter: each }));
  const words = personalWords(text, ...read);
  const isSafe = (place: string): boolean => !holdsPersonal(place, words);
  const wraps = wrappersOf(value);
  const selectors = wraps
    .flatMap(({ source }) => (source ? stableSelectors(source) : []))
    .filter((selector) => isPlainSelector(selector) && isSafe(selector))
    .filter((selector) => isOnly(matching(elements, selector), wraps));
  const label = labels(elements).find((known) => {
    const places = besideLabel(elements, known).map(({ element }) => element);
    return isSafe(known) && isOnly(places, wraps);
  });
  const found = (by: PickedPlace['by'], place: string): PickedPlace => ({
    by,
    place,
    label: label ?? '',
    count: 1,
    read: readOf(value),
    numericDate: NUMERIC_DATE.test(text),
  });
  const [named] = selectors.filter((selector) => !selector.includes(' > '));
  if (named !== undefined) return found('selector', named);
  if (label !== undefined) return found('label', label);
  return selectors[0] === undefined ? null : found('selector', selectors[0]);
}

/** The element pointed at, as the reader sees it; the one control inside it when there is one. */
function valueAt(elements: readonly SeenElement[], pointed: Element): SeenElement | null {
  const seen = elements.find(({ source }) => source === pointed);
  if (!seen) return null;
  const controls = elementsIn(seen).filter(({ control }) => control);
  if (controls.length > 1) return null;
  const value = controls[0] ?? seen;
  return value.control || value.text !== '' ? value : null;
}

/** The value, and what wraps it alone: any of them is the same place. */
function wrappersOf(value: SeenElement): SeenElement[] {
  const wraps = [value];
  // A control speaks for itself: what is around it has another text.
  for (let at = value; !value.control && at.parent?.text === at.text; at = at.parent) {
    if (at.parent.tag === 'body') break;
    wraps.push(at.parent);
  }
  return wraps;
}

function isOnly(found: readonly SeenElement[], wraps: readonly SeenElement[]): boolean {
  const [first, ...others] = found;
  return first !== undefined && others.length === 0 && wraps.includes(first);
}

/** The known labels that the page shows: words of the lexicon, never a value. */
function labels(elements: readonly SeenElement[]): string[] {
  const shown = elements.flatMap(({ control, text }) => [control?.label ?? '', text]);
  return [...new Set(shown.map((text) => oneLine(text).replace(/\s*[:*]+$/, '')))].filter(
    (text) => meaningOf(text) !== null,
  );
}

function readOf({ control, tag }: SeenElement): PickedPlace['read'] {
  if (!control) return 'text';
  return tag === 'select' ? 'selectedText' : 'value';
}
