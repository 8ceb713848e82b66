import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChartPage } from '../../lib/ports.ts';
import type { Room } from '../room.ts';

/** Shows in the page where a value was read; null takes the mark away. */
export type Mark = (locator: string | null) => void;

/** The mark in the page that was read, as long as it is still there; it goes with the room. */
export function usePageMark({ state, patients }: Room): Mark | null {
  const page = state.link === 'same' && patients ? patients.page : null;
  const marked = useRef<ChartPage | null>(null);
  useLayoutEffect(
    () => () => {
      marked.current?.highlight(null);
      marked.current = null;
    },
    [page],
  );
  if (!page) return null;
  return (locator) => {
    if (locator === null && !marked.current) return;
    marked.current = locator === null ? null : page;
    page.highlight(locator);
  };
}
