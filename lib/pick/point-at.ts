import { frameDocumentOf, type ShadowRootOf } from '../ehr/dom.ts';

/**
 * The deepest element under a point of the window, through same-origin frames and shadow roots;
 * `ours` is looked through.
 */
export function elementAt(
  document: Document,
  x: number,
  y: number,
  ours: Element,
  shadowRootOf: ShadowRootOf,
): Element | null {
  let [at = null] = document.elementsFromPoint(x, y).filter((element) => element !== ours);
  let [left, top] = [x, y];
  while (at) {
    const frame = frameDocumentOf(at);
    if (frame) {
      const box = at.getBoundingClientRect();
      left -= box.left + at.clientLeft;
      top -= box.top + at.clientTop;
    }
    const inside = (frame ?? shadowRootOf(at))?.elementFromPoint(left, top) ?? null;
    if (!inside || inside === at) return at;
    at = inside;
  }
  return at;
}
