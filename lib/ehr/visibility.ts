/** True when the page has a layout to ask: not in a test DOM. */
export function hasLayout(document: Document): boolean {
  return document.documentElement.getBoundingClientRect().width > 0;
}

/**
 * True when the user can see the element, its ancestors being already known to be seen. Live
 * properties and computed styles; boxes too (clipped or off-screen text) where there is a layout.
 */
export function isRendered(element: Element, style: CSSStyleDeclaration, layout: boolean): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true')
    return false;
  if (style.display === 'none' || style.opacity === '0') return false;
  if (style.visibility === 'hidden' || style.visibility === 'collapse') return false;
  if (!layout) return true;
  if (style.display === 'contents') return true;
  const box = element.getBoundingClientRect();
  // A box of one pixel or less hides text from the eye only; an empty box may hold floating parts.
  const clipped = box.width <= 1 && box.height <= 1 && style.overflow !== 'visible';
  const view = element.ownerDocument.defaultView;
  const left = box.right + (view?.scrollX ?? 0) <= 0 && box.width > 0;
  const above = box.bottom + (view?.scrollY ?? 0) <= 0 && box.height > 0;
  return !clipped && !left && !above;
}
