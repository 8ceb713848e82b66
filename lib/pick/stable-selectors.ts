import { meaningOf } from '../ehr/label-lexicon.ts';
import { looksGenerated } from './generated-name.ts';

/** Attributes that developers write for themselves, the firmest first. */
const OWN_NAMES = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-cy',
  'data-qa',
  'data-field',
  'name',
];
const CSS_NAME = /^[a-z_][\w-]*$/i;
const TAG = /^[a-z][a-z\d-]{0,30}$/;
const MOST_STEPS = 8;

/**
 * Selectors that may find an element again, the firmest first: its id, a name of the developers, a
 * known label as `aria-label`, then a short path by position from the nearest element that has one.
 */
export function stableSelectors(element: Element): string[] {
  return [...ownSelectors(element), ...paths(element)];
}

function ownSelectors(element: Element): string[] {
  const id = element.getAttribute('id') ?? '';
  const byId =
    id === '' || looksGenerated(id) ? [] : [CSS_NAME.test(id) ? `#${id}` : quoted('id', id)];
  const byName = OWN_NAMES.flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    return value === '' || looksGenerated(value) ? [] : [quoted(name, value)];
  });
  // Only words of the lexicon: any other label may name somebody.
  const label = element.getAttribute('aria-label') ?? '';
  return [...byId, ...byName, ...(meaningOf(label) ? [quoted('aria-label', label)] : [])];
}

function quoted(name: string, value: string): string {
  return `[${name}="${value}"]`;
}

/** From each ancestor that can be named, the nearest first, then from the body. */
function paths(element: Element): string[] {
  const found: string[] = [];
  const steps: string[] = [];
  for (let at = element; at.parentElement && steps.length < MOST_STEPS; at = at.parentElement) {
    steps.unshift(stepOf(at));
    const way = steps.join(' > ');
    if (at.parentElement.localName === 'body') return [...found, `body > ${way}`];
    found.push(...ownSelectors(at.parentElement).map((start) => `${start} > ${way}`));
  }
  return found;
}

/** By position only: it holds no word of the page. */
function stepOf(element: Element): string {
  const tag = element.localName;
  const twins = [...(element.parentElement?.children ?? [])].filter(
    (child) => child.localName === tag,
  );
  return `${TAG.test(tag) ? tag : '*'}:nth-of-type(${twins.indexOf(element) + 1})`;
}
