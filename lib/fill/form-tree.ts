import {
  childNodesOf,
  frameDocumentOf,
  isElement,
  openRootOf,
  rootElementOf,
  tagOf,
} from '../ehr/dom.ts';
import { Labels } from '../ehr/labels.ts';

/** What the user fills in a page. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A document or an open shadow root, and the frames around it, outermost first. */
export interface Tree {
  root: Document | ShadowRoot;
  frames: readonly Element[];
}

/** A control and the frames around it. */
export interface FoundControl {
  control: Control;
  frames: readonly Element[];
}

/** The page as it is now: its controls in document order, same-origin frames and open shadow roots included. */
export interface FormTree {
  trees: readonly Tree[];
  controls: readonly FoundControl[];
  labels: Labels;
}

const DEEPEST_FRAME = 4;
const MOST_ELEMENTS = 60_000;

/** Looks at the page once; conditional fields need another look. */
export function formTree(document: Document): FormTree {
  const trees: Tree[] = [];
  const controls: FoundControl[] = [];
  let seen = 0;
  const enter = (root: Tree['root'], frames: readonly Element[]): void => {
    trees.push({ root, frames });
    const first = isDocument(root) ? rootElementOf(root) : root;
    if (first) walk(first, frames);
  };
  const walk = (node: Node, frames: readonly Element[]): void => {
    if ((seen += 1) > MOST_ELEMENTS) return;
    if (isElement(node)) {
      if (isControl(node)) controls.push({ control: node, frames });
      const shadow = openRootOf(node);
      if (shadow) enter(shadow, frames);
      const inner = frames.length < DEEPEST_FRAME ? frameDocumentOf(node) : null;
      if (inner) enter(inner, [...frames, node]);
    }
    for (const child of childNodesOf(node)) if (isElement(child)) walk(child, frames);
  };
  enter(document, []);
  return { trees, controls, labels: new Labels() };
}

/** True for an element that a user fills, whatever its type. */
export function isControl(element: Element): element is Control {
  return /^(?:input|select|textarea)$/.test(tagOf(element));
}

function isDocument(root: Tree['root']): root is Document {
  return root.nodeType === Node.DOCUMENT_NODE;
}
