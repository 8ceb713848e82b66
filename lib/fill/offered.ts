import {
  attributeOf,
  closestOf,
  isElement,
  isShadowRoot,
  ownerDocumentOf,
  parentNodeOf,
  rootElementOf,
  tagOf,
  viewOf,
} from '../ehr/dom.ts';
import { boxOf, hasLayout, hidesItself, isRendered } from '../ehr/visibility.ts';
import type { FoundControl } from './form-tree.ts';

/** Fewer CSS pixels, or less ink, is a trap for robots. */
const LEAST = { side: 6, opacity: 0.2 };

/**
 * True when the user sees the field. A box or a radio may be drawn by its label alone, as design
 * systems do: then the label is what must be seen.
 */
export function isOffered({ control, frames }: FoundControl): boolean {
  if (!frames.every(isSeen)) return false;
  if (isSeen(control)) return true;
  const isChoice = /^(?:checkbox|radio)$/.test(control.type);
  if (!isChoice || isPutAway(control)) return false;
  const label = control.labels?.[0] ?? closestOf(control, 'label');
  return label !== null && isSeen(label);
}

function isPutAway(element: Element): boolean {
  return (
    attributeOf(element, 'hidden') !== null ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    attributeOf(element, 'tabindex') === '-1'
  );
}

/** Seen in its own document: neither hidden nor thrown away by itself or by anything around it. */
export function isSeen(element: Element): boolean {
  const document = ownerDocumentOf(element);
  const view = document && viewOf(document);
  if (!view || !element.isConnected) return false;
  if (hidesItself(view.getComputedStyle(element)) || isSkipped(element)) return false;
  const box = hasLayout(document) ? boxOf(element) : null;
  if (box && (box.width < LEAST.side || box.height < LEAST.side)) return false;
  let opacity = 1;
  for (let at: Element | null = element; at; at = around(at)) {
    const style = view.getComputedStyle(at);
    if (attributeOf(at, 'inert') !== null) return false;
    if (!isRendered(at, style, box && boxOf(at))) return false;
    if (box && isCutOff(at, style, box, view)) return false;
    opacity *= Number(style.opacity || 1);
  }
  return opacity >= LEAST.opacity;
}

/** In a part that the browser does not draw, such as a folded `details`. */
function isSkipped(element: Element): boolean {
  return 'checkVisibility' in element && !element.checkVisibility();
}

/** Beyond the edge of a part that neither shows nor scrolls to what overflows it. */
function isCutOff(
  at: Element,
  { overflowX, overflowY }: CSSStyleDeclaration,
  box: DOMRect,
  view: Window,
): boolean {
  const cuts = /^(?:hidden|clip)$/;
  const isRoot = tagOf(at) === 'body' || at === rootElementOf(view.document);
  if (isRoot) return cuts.test(overflowX) && box.left >= view.innerWidth;
  const edge = boxOf(at);
  const aside = box.right <= edge.left || box.left >= edge.right;
  const beyond = box.bottom <= edge.top || box.top >= edge.bottom;
  return (cuts.test(overflowX) && aside) || (cuts.test(overflowY) && beyond);
}

function around(element: Element): Element | null {
  const parent = parentNodeOf(element);
  if (isShadowRoot(parent)) return parent.host;
  return isElement(parent) ? parent : null;
}
