import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What is pasted while no field has the focus, and any file dropped on the page: without this, the
 * browser would leave the page for the file.
 */
export function useGiven(
  here: RefObject<HTMLElement | null>,
  take: (given: DataTransfer | null) => void,
): void {
  const latest = useRef(take);
  latest.current = take;
  useLayoutEffect(() => {
    const page = here.current?.ownerDocument;
    const stop = new AbortController();
    const { signal } = stop;
    page?.addEventListener(
      'paste',
      (event) => {
        if (!event.defaultPrevented && !isField(event.target)) latest.current(event.clipboardData);
      },
      { signal },
    );
    page?.addEventListener('dragover', (event) => holdsFile(event) && event.preventDefault(), {
      signal,
    });
    page?.addEventListener(
      'drop',
      (event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        latest.current(event.dataTransfer);
      },
      { signal },
    );
    return () => stop.abort();
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}

function holdsFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
