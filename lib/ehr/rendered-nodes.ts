import { attributeOf, childNodesOf, isElement, tagOf, type ShadowRootOf } from './dom.ts';

/**
 * The nodes that an element shows, in the order shown: those of its shadow root, with what is
 * slotted in its place; a closed `<details>` shows its summary only.
 */
export function* renderedNodesOf(
  element: Element,
  shadowRootOf: ShadowRootOf,
  view: Window,
): Generator<Node> {
  const folded = tagOf(element) === 'details' && attributeOf(element, 'open') === null;
  for (const node of withSlots(shadowRootOf(element) ?? element, view)) {
    if (!folded || (isElement(node) && tagOf(node) === 'summary')) yield node;
  }
}

function* withSlots(parent: Node, view: Window): Generator<Node> {
  for (const child of childNodesOf(parent)) {
    if (!isElement(child) || tagOf(child) !== 'slot') yield child;
    else if (view.getComputedStyle(child).display !== 'none') {
      const shown = (child as HTMLSlotElement).assignedNodes({ flatten: true }); // the tag says so
      if (shown.length > 0) yield* shown;
      else yield* withSlots(child, view);
    }
  }
}
