import {
  attributeOf,
  isElement,
  isShadowRoot,
  ownerDocumentOf,
  parentNodeOf,
  rootElementOf,
  scrollLeftOf,
  scrollTopOf,
  tagOf,
  viewOf,
} from './dom.ts';
import { isClippedAway } from './clipped-away.ts';

/** Fewer pixels, or less ink, show nothing that can be read. */
const LEGIBLE = { height: 4, letter: 2, opacity: 0.05 };
/** An indent that throws the text out of its box. */
const FAR = -500;

/** True when the page has a layout to ask: not in a test DOM. */
export function hasLayout(document: Document): boolean {
  const root = rootElementOf(document);
  return root !== null && boxOf(root).width > 0;
}

/**
 * True when the user can see the element or a part of it, its ancestors being already known to be
 * seen. Live properties and computed styles; its box too (clipped or off-screen text) where there is
 * a layout. What it writes itself may still be hidden: `hidesItself`, `hidesText`.
 */
export function isRendered(
  element: Element,
  style: CSSStyleDeclaration,
  box: DOMRect | null,
): boolean {
  if (attributeOf(element, 'hidden') !== null) return false;
  if (attributeOf(element, 'aria-hidden') === 'true') return false;
  // Each property that is asked of a style is computed again: once is enough.
  const { display, opacity } = style;
  if (display === 'none') return false;
  if (opacity !== '1' && Number(opacity || 1) < LEGIBLE.opacity) return false;
  if (!box || display === 'contents') return true;
  if (isFolded(element, style, box) || isClippedAway(style, box)) return false;
  if (isOutside(element, box)) return false;
  return style.position !== 'fixed' || isOnScreen(element, box);
}

/** Not seen itself, although an inner part may be that says it is visible. */
export function hidesItself(style: CSSStyleDeclaration): boolean {
  const { visibility } = style;
  return visibility === 'hidden' || visibility === 'collapse';
}

/** True when the letters that the element writes itself cannot be seen: no ink, no size, thrown away. */
export function hidesText(style: CSSStyleDeclaration): boolean {
  if (hidesItself(style)) return true;
  const { fontSize, textIndent } = style;
  if (/^(?:0|[01](?:\.\d+)?px)$/.test(fontSize)) {
    return Number.parseFloat(fontSize) < LEGIBLE.letter;
  }
  if (textIndent.endsWith('px') && Number.parseFloat(textIndent) < FAR) return true;
  const ink = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  if (!/^transparent$|^rgba\(.*, 0\)$|\/ 0\)$/.test(ink)) return false;
  // A title drawn with a picture or a gradient has no ink of its own.
  return !/text/.test(style.getPropertyValue('background-clip'));
}

/**
 * A folded part has next to no height, and lets nothing out; a part that lets out may have floating
 * ones. What overflows the body belongs to the window.
 */
function isFolded(element: Element, style: CSSStyleDeclaration, box: DOMRect): boolean {
  if (box.width >= LEGIBLE.height && box.height >= LEGIBLE.height) return false;
  if (style.display === 'inline' || tagOf(element) === 'body') return false;
  return style.overflow !== '' && style.overflow !== 'visible';
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
