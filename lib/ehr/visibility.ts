import {
  attributeOf,
  isElement,
  isShadowRoot,
  ownerDocumentOf,
  parentNodeOf,
  rootElementOf,
  scrollLeftOf,
  scrollTopOf,
  viewOf,
} from './dom.ts';

/** True when the page has a layout to ask: not in a test DOM. */
export function hasLayout(document: Document): boolean {
  const root = rootElementOf(document);
  return root !== null && boxOf(root).width > 0;
}

/**
 * True when the user can see the element, its ancestors being already known to be seen. Live
 * properties and computed styles; its box too (clipped or off-screen text) where there is a layout.
 */
export function isRendered(
  element: Element,
  style: CSSStyleDeclaration,
  box: DOMRect | null,
): boolean {
  if (attributeOf(element, 'hidden') !== null) return false;
  if (attributeOf(element, 'aria-hidden') === 'true') return false;
  if (style.display === 'none' || style.opacity === '0') return false;
  if (style.visibility === 'hidden' || style.visibility === 'collapse') return false;
  if (!box || style.display === 'contents') return true;
  // A box of one pixel or less hides text from the eye only; an empty box may hold floating parts.
  const small = box.width <= 1 && box.height <= 1;
  // A folded part has no height, and lets nothing out.
  const folded = (box.width < 1 || box.height < 1) && /hidden|clip/.test(style.overflow);
  const clipped = (small && style.overflow !== 'visible') || folded;
  if (clipped || isOutside(element, box)) return false;
  return style.position !== 'fixed' || isOnScreen(element, box);
}

/** A fixed part that slid out of the window, as a closed drawer does; an empty box says nothing. */
function isOnScreen(element: Element, box: DOMRect): boolean {
  const document = ownerDocumentOf(element);
  const view = document && viewOf(document);
  if (!view || box.width === 0 || box.height === 0) return true;
  return box.left < view.innerWidth && box.top < view.innerHeight;
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
