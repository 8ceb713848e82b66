import type { Tree } from './form-tree.ts';

/** What a user does with the page: from then on, what it sends is theirs. */
const OWN_ACTS = ['pointerdown', 'keydown', 'click'] as const;

/**
 * Stops what the page would send by itself once its fields change, until `isOver` or the user’s own
 * next act in the page; `onOver` is then called, once. A script that calls `form.submit()` says
 * nothing before it does: that is seen afterwards, as a page that is left.
 */
export function holdSubmits(
  trees: readonly Tree[],
  milliseconds: number,
  onOver: () => void,
): void {
  const views = [...new Set(trees.flatMap(({ root }) => viewOf(root) ?? []))];
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const act = (event: Event): void => {
    if (event.isTrusted) end();
  };
  const patience = setTimeout(() => end(), milliseconds);
  const end = (): void => {
    clearTimeout(patience);
    for (const view of views) {
      view.removeEventListener('submit', stop, true);
      for (const name of OWN_ACTS) view.removeEventListener(name, act, true);
    }
    onOver();
  };
  for (const view of views) {
    view.addEventListener('submit', stop, true);
    for (const name of OWN_ACTS) view.addEventListener(name, act, true);
  }
}

function viewOf(root: Tree['root']): Window | null {
  return ('host' in root ? root.ownerDocument : root).defaultView;
}
