import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Goes to the top when the panorama opens; when it is closed from inside, gives the focus and the
 * place in the page back to where the user was. The room beneath stays as it was, out of sight.
 */
export function useWayBack(room: RefObject<HTMLElement | null>): void {
  // Read before the panorama is in the page: the room it hides would shorten the page.
  const [scrolled] = useState(() => scrollY);
  useLayoutEffect(() => {
    const found = room.current?.getRootNode();
    const root = found instanceof ShadowRoot ? found : document;
    const before = root.activeElement;
    room.current?.closest('.aiguilleur')?.scrollIntoView({ block: 'start' });
    return () =>
      // Once the panorama has left: the focus is nowhere, unless the user went on to another step.
      queueMicrotask(() => {
        if (root.activeElement && root.activeElement !== document.body) return;
        if (before instanceof HTMLElement) before.focus({ preventScroll: true });
        scrollTo({ top: scrolled });
      });
  }, []);
}
