import {
  attributeOf,
  isElement,
  isShadowRoot,
  parentNodeOf,
  rootElementOf,
  scrollLeftOf,
  scrollTopOf,
} from './dom.ts';

/** True when the page has a layout to ask: not in a test DOM. */
export function hasLayout(document: Document): boolean {
  const root = rootElementOf(document);
  return root !== null && boxOf(root).width > 0;
}

/**
 * True when the user can see the element, its ancestors being already known to be seen. Live
 * properties and computed styles; boxes too (clipped or off-screen text) where there is a layout.
 */
export function isRendered(element: Element, style: CSSStyleDeclaration, layout: boolean): boolean {
  if (attributeOf(element, 'hidden') !== null) return false;
  if (attributeOf(element, 'aria-hidden') === 'true') return false;
  if (style.display === 'none' || style.opacity === '0') return false;
  if (style.visibility === 'hidden' || style.visibility === 'collapse') return false;
  if (!layout) return true;
  if (style.display === 'contents') return true;
  const box = boxOf(element);
  // A box of one pixel or less hides text from the eye only; an empty box may hold floating parts.
  const clipped = box.width <= 1 && box.height <= 1 && style.overflow !== 'visible';
  return !clipped && !isOutside(element, box);
}

/** Left of or above everything that can be scrolled to. */
function isOutside(element: Element, box: DOMRect): boolean {
  const left = box.right <= 0 && box.width > 0;
  const above = box.bottom <= 0 && box.height > 0;
  if (!left && !above) return false;
  let [right, bottom] = [box.right, box.bottom];
  for (let at = parentNodeOf(element); at; at = isShadowRoot(at) ? at.host : parentNodeOf(at)) {
    if (!isElement(at)) break;
    right += scrollLeftOf(at);
    bottom += scrollTopOf(at);
  }
  return (left && right <= 0) || (above && bottom <= 0);
}

/** Where the element stands in its own frame, in pixels of that frame. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}
