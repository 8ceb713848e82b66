import type { ShadowRootOf } from '../ehr/dom.ts';
import { boxInWindow } from '../page/mark-place.ts';
import { elementAt } from './point-at.ts';
import { STOP_PICKING, stopPicking } from './stop-picking.ts';

/** A picking that was forgotten leaves the page. */
const PATIENCE_MS = 90_000;

/** Above everything that the page draws; it takes the mouse, so that no click reaches the page. */
const HOLDER: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  margin: '0',
  padding: '0',
  border: '0',
  width: '100vw',
  height: '100vh',
  overflow: 'hidden',
  background: 'transparent',
  cursor: 'crosshair',
  'z-index': '2147483647',
};
const OUTLINE =
  'position:fixed;outline:3px solid #1d4f91;box-shadow:0 0 0 6px #fff;border-radius:2px;pointer-events:none';
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
    const holder = document.createElement('div');
    for (const [name, value] of Object.entries(HOLDER)) {
      holder.style.setProperty(name, value, 'important');
    }
    holder.setAttribute('aria-hidden', 'true');
    holder.popover = 'manual';
    const outline = document.createElement('div');
    holder.attachShadow({ mode: 'closed' }).append(outline);
    document.documentElement.append(holder);
    holder.showPopover();

    const under = ({ clientX, clientY }: MouseEvent): Element | null =>
      elementAt(document, clientX, clientY, holder, shadowRootOf);
    const patience = setTimeout(() => end(null), PATIENCE_MS);
    const end = (picked: Element | null): void => {
      clearTimeout(patience);
      for (const type of TAKEN) removeEventListener(type, take, true);
      Reflect.deleteProperty(globalThis, STOP_PICKING);
      holder.remove();
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
      if (!over) return;
      const { left, top, width, height } = boxInWindow(over);
      outline.style.cssText = `${OUTLINE};left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    };
    // On the window, first of all: what listens on the document of the page hears nothing.
    for (const type of TAKEN) addEventListener(type, take, true);
    Reflect.set(globalThis, STOP_PICKING, () => end(null));
  });
}
