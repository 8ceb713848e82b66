import type { ShadowRootOf } from '../ehr/dom.ts';
import { boxInWindow } from '../page/mark-place.ts';
import { openOverlay } from '../page/overlay.ts';
import { elementAt } from './point-at.ts';
import { STOP_PICKING, stopPicking } from './stop-picking.ts';

/** A picking that was forgotten leaves the page. */
const PATIENCE_MS = 90_000;

const TAKEN = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'mousedown',
  'mouseup',
  'mousemove',
  'click',
  'contextmenu',
  'keydown',
];

/**
 * Lets the user point at one element of the page: outlined under the mouse, taken by a click that
 * does not reach the page; null when they give up (Échap, the panel, or a minute and a half). Everything drawn goes.
 */
export function pickElement(
  document: Document,
  shadowRootOf: ShadowRootOf,
): Promise<Element | null> {
  stopPicking(STOP_PICKING);
  return new Promise((resolve) => {
    const overlay = openOverlay(document, 'taken');
    const under = ({ clientX, clientY }: MouseEvent): Element | null =>
      elementAt(document, clientX, clientY, overlay.holder, shadowRootOf);
    const patience = setTimeout(() => end(null), PATIENCE_MS);
    const end = (picked: Element | null): void => {
      clearTimeout(patience);
      for (const type of TAKEN) removeEventListener(type, take, true);
      Reflect.deleteProperty(globalThis, STOP_PICKING);
      overlay.remove();
      resolve(picked);
    };
    const take = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event instanceof KeyboardEvent) end(null);
      else if (event.type === 'click' && event instanceof MouseEvent) end(under(event));
      else if (event.type === 'mousemove' && event instanceof MouseEvent) show(under(event));
    };
    const show = (over: Element | null): void => {
      if (over) overlay.outline(boxInWindow(over));
    };
    // On the window, first of all: what listens on the document of the page hears nothing.
    for (const type of TAKEN) addEventListener(type, take, true);
    Reflect.set(globalThis, STOP_PICKING, () => end(null));
  });
}
