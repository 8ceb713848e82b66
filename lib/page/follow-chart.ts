import type { ChartSign } from './chart-sign.ts';

/** A burst of changes is looked at once, well before the 200 ms that the panel has. */
const SETTLE_MS = 40;

const WATCHED = { subtree: true, childList: true, characterData: true, attributes: true } as const;

/** A chart that is followed, from the reading on. */
export interface FollowedChart {
  state(): 'same' | 'changed';
  /** Takes away every listener and observer. */
  stop(): void;
}

/**
 * Tells each time the page turns from the chart of `expected` to something else, at once when it
 * already has. Looks only at the places of the sign, after the page or its address changed.
 */
export function followChart(
  view: Window,
  sign: ChartSign,
  expected: string | null,
  tell: () => void,
): FollowedChart {
  let away = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const state = (): 'same' | 'changed' => {
    const now = sign.now();
    return now !== null && now === expected ? 'same' : 'changed';
  };
  const observed = new Set<Node>();
  const observer = new MutationObserver(() => settle());
  const watch = (): void => {
    for (const tree of sign.trees()) {
      if (observed.has(tree)) continue;
      observed.add(tree);
      observer.observe(tree, WATCHED);
    }
  };
  const look = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    watch();
    const changed = state() === 'changed';
    if (changed && !away) tell();
    away = changed;
  };
  const settle = (): void => {
    waiting ??= setTimeout(look, SETTLE_MS);
  };
  // Not in every browser: elsewhere an address that changes alone shows with the first change of the page.
  const moves: [EventTarget | undefined, string, () => void][] = [
    [view.navigation, 'currententrychange', look],
    [view, 'popstate', look],
    [view, 'hashchange', look],
    [view.document, 'load', settle],
    [view.document, 'change', settle],
  ];
  for (const [target, type, listener] of moves) target?.addEventListener(type, listener, true);
  look();
  return {
    state,
    stop: () => {
      clearTimeout(waiting);
      observer.disconnect();
      for (const [target, type, listener] of moves) {
        target?.removeEventListener(type, listener, true);
      }
    },
  };
}
