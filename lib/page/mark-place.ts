import { ownerDocumentOf, viewOf } from '../ehr/dom.ts';
import { openOverlay } from './overlay.ts';

/** Marks one place of a page at a time, without touching the page's own elements. */
export interface PlaceMark {
  /** Shows the place, scrolled into view when it is out of it; null takes the mark away. */
  show(element: Element | null): void;
}

/** The mark is one element beside the body, its content closed to the page. */
export function placeMark(document: Document): PlaceMark {
  let take = (): void => undefined;
  return {
    show: (element) => {
      take();
      take = (): void => undefined;
      if (!element) return;
      // « nearest » leaves alone what is already in view; « instant » whatever the page prefers.
      element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      take = surround(document, [element], () => [element]);
    },
  };
}

/**
 * Outlines elements over the page, and follows them as their windows (those of `among`) move. `faces`:
 * what is outlined now. Returns the way to take the marks away.
 */
export function surround(
  document: Document,
  among: readonly Element[],
  faces: () => readonly Element[],
): () => void {
  const overlay = openOverlay(document, 'through');
  const place = (): void => overlay.outline(...faces().map(boxInWindow));
  place();
  const views = new Set(among.flatMap(viewsAround));
  for (const view of views) {
    view.addEventListener('scroll', place, { capture: true, passive: true });
    view.addEventListener('resize', place);
  }
  return () => {
    for (const view of views) {
      view.removeEventListener('scroll', place, { capture: true });
      view.removeEventListener('resize', place);
    }
    overlay.remove();
  };
}

/** The box of an element in the outermost window, in CSS pixels. */
export function boxInWindow(element: Element): DOMRect {
  const { left, top, width, height } = element.getBoundingClientRect();
  const inside = new DOMRect(left, top, width, height);
  for (const view of viewsAround(element)) {
    const frame = frameOf(view);
    if (!frame) break;
    const around = frame.getBoundingClientRect();
    inside.x += around.left + frame.clientLeft;
    inside.y += around.top + frame.clientTop;
  }
  return inside;
}

/** The window of an element, then those around it. */
function viewsAround(element: Element): Window[] {
  const views: Window[] = [];
  const document = ownerDocumentOf(element);
  let view: Window | null = document && viewOf(document);
  while (view) {
    views.push(view);
    const frame = frameOf(view);
    view = frame && frame.ownerDocument.defaultView;
  }
  return views;
}

/** Null for the outermost window, and for one in a page of another site. */
function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
