import {
  attributeOf,
  childElementsOf,
  isElement,
  isShadowRoot,
  parentNodeOf,
  tagOf,
  textContentOf,
} from '../ehr/dom.ts';
import { fold } from '../ehr/fold.ts';
import type { Labels } from '../ehr/labels.ts';

const LONGEST = 200;
const DEEPEST = 40;
const TITLED = new Set('fieldset section article div form dialog'.split(' '));

/**
 * Titles of the groups around an element, the nearest first, folded: a legend, a title given to a
 * group, or the heading that opens a part.
 */
export function groupTitles(element: Element, labels: Labels): string[] {
  const titles: string[] = [];
  let at = parentNodeOf(element);
  for (let depth = 0; at && depth < DEEPEST; depth += 1) {
    if (isElement(at)) {
      const title = fold(titleOf(at, labels));
      if (title !== '') titles.push(title);
    }
    at = isShadowRoot(at) ? at.host : parentNodeOf(at);
  }
  return titles;
}

function titleOf(element: Element, labels: Labels): string {
  if (!TITLED.has(tagOf(element)) && attributeOf(element, 'role') === null) return '';
  const inside = childElementsOf(element);
  const legend = inside.find((child) => tagOf(child) === 'legend');
  if (legend) return textContentOf(legend, LONGEST);
  const given = labels.titleOf(element);
  if (given !== '') return given;
  const [first] = inside;
  return first && /^h[1-6]$/.test(tagOf(first)) ? textContentOf(first, LONGEST) : '';
}
