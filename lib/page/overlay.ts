/** Above everything that the page draws, dialogs included, and over the whole window. */
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
  'z-index': '2147483647',
};

/** An outline stays visible in forced colours. Nothing moves: no transition, no animation. */
const OUTLINE =
  'position:fixed;outline:3px solid #24478f;box-shadow:0 0 0 6px #fff;border-radius:2px;pointer-events:none';

/** What is drawn over a page: one element beside its body, closed to the page. */
export interface Overlay {
  holder: HTMLElement;
  /** Surrounds these boxes, in CSS pixels of the window, and no other. */
  outline(...boxes: DOMRect[]): void;
  remove(): void;
}

/** `mouse`: whether clicks and moves go through to the page or stop here. */
export function openOverlay(document: Document, mouse: 'through' | 'taken'): Overlay {
  const holder = document.createElement('div');
  const own = mouse === 'taken' ? { cursor: 'crosshair' } : { 'pointer-events': 'none' };
  for (const [name, value] of Object.entries({ ...HOLDER, ...own })) {
    holder.style.setProperty(name, value, 'important');
  }
  holder.setAttribute('aria-hidden', 'true');
  holder.popover = 'manual';
  const inside = holder.attachShadow({ mode: 'closed' });
  document.documentElement.append(holder);
  holder.showPopover();
  return {
    holder,
    outline: (...boxes) => {
      const frames = boxes.map(({ left, top, width, height }) => {
        const frame = document.createElement('div');
        frame.style.cssText = `${OUTLINE};left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
        return frame;
      });
      inside.replaceChildren(...frames);
    },
    remove: () => holder.remove(),
  };
}
