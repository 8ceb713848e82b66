import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * While the page is busy its buttons are closed, and would lose the focus: it waits on the way out
 * (`data-way-out`), if there is one, then goes back to the button that was pressed. Give the result
 * to `onClickCapture`.
 */
export function useFocusBack(
  section: RefObject<HTMLElement | null>,
  busy: boolean,
): (event: Event) => void {
  const pressed = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const page = section.current?.ownerDocument;
    if (busy) section.current?.querySelector<HTMLElement>('[data-way-out] button')?.focus();
    else if (pressed.current && page?.activeElement === page?.body) pressed.current.focus();
  }, [busy]);
  return ({ target }) => {
    if (!busy && target instanceof Element) pressed.current = target.closest('button');
  };
}
