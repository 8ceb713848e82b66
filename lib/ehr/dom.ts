/**
 * The DOM as the browser defines it. A page may name a control « children » or an image « body »:
 * on forms and documents such names hide the real property, also in an isolated world. These
 * readers go through the prototypes, which a page cannot touch there.
 */

/** Gives the shadow root of an element, closed ones too where the browser lets; null for none. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

function reader<T extends object, K extends string & keyof T>(
  holder: () => T,
  name: K,
): (node: T) => T[K] {
  let get: ((this: T) => T[K]) | null | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(holder(), name)?.get ?? null;
    return get ? get.call(node) : node[name];
  };
}

const typeOf = reader(() => Node.prototype, 'nodeType');
const nameOf = reader(() => Element.prototype, 'localName');
const documentElementOf = reader(() => Document.prototype, 'documentElement');

const firstOf = reader(() => Node.prototype, 'firstChild');
const nextOf = reader(() => Node.prototype, 'nextSibling');

export const isConnectedOf = reader(() => Node.prototype, 'isConnected');
export const parentNodeOf = reader(() => Node.prototype, 'parentNode');
export const scrollLeftOf = reader(() => Element.prototype, 'scrollLeft');
export const scrollTopOf = reader(() => Element.prototype, 'scrollTop');
export const ownerDocumentOf = reader(() => Node.prototype, 'ownerDocument');
export const viewOf = reader(() => Document.prototype, 'defaultView');

/** The default `ShadowRootOf`: open roots only. */
export const openRootOf: ShadowRootOf = reader(() => Element.prototype, 'shadowRoot');

/** One after the other: a page may have a million, of which few are looked at. */
export function* childNodesOf(node: Node): Generator<ChildNode> {
  for (let child = firstOf(node); child; child = nextOf(child)) yield child;
}

export function isElement(node: Node | null): node is Element {
  return node !== null && typeOf(node) === 1;
}

export function isText(node: Node): boolean {
  return typeOf(node) === 3;
}

export function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node !== null && typeOf(node) === 11 && 'host' in node;
}

export function childElementsOf(node: Node): Element[] {
  return [...childNodesOf(node)].filter(isElement);
}

export function tagOf(element: Element): string {
  return nameOf(element);
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** The first characters of the text of a node, hidden parts included. */
export function textContentOf(node: Node, most: number): string {
  if (isText(node)) return (node.nodeValue ?? '').slice(0, most);
  let text = '';
  for (const child of childNodesOf(node)) {
    if (text.length >= most) break;
    if (isText(child) || isElement(child)) text += textContentOf(child, most - text.length);
  }
  return text;
}

/** The document or shadow root in which an element stands: labels are looked for there only. */
export function treeOf(element: Element): Node {
  return Node.prototype.getRootNode.call(element);
}

/** Every element of a tag name in a document or shadow root. */
export function elementsByTag(tree: Node, tag: string): Element[] {
  const holder = isShadowRoot(tree) ? DocumentFragment.prototype : Document.prototype;
  return [...holder.querySelectorAll.call(tree, tag)];
}

export function elementById(tree: Node, id: string): Element | null {
  if (isShadowRoot(tree)) return tree.getElementById(id);
  // In the test DOM the prototype has no such method; in a browser the document may hide it.
  const find = Object.getOwnPropertyDescriptor(Document.prototype, 'getElementById')?.value;
  return isDocument(tree) ? (find ?? tree.getElementById).call(tree, id) : null;
}

function isDocument(node: Node): node is Document {
  return typeOf(node) === 9;
}

/** The nearest element of that kind, itself included, in the same tree. */
export function closestOf(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function isModalDialog(element: Element): boolean {
  try {
    return Element.prototype.matches.call(element, ':modal');
  } catch {
    return false; // an old browser, which has no modal state to ask
  }
}

/** Null when the page has none yet. */
export function rootElementOf(document: Document): Element | null {
  return documentElementOf(document);
}

/** The `body` of a document, or its `frameset`. */
export function bodyOf(document: Document): Element | null {
  const root = rootElementOf(document);
  const found =
    root && childElementsOf(root).find((child) => /^(body|frameset)$/.test(tagOf(child)));
  return found ?? null;
}

/** The document of a frame that may be read; null for another origin, or for no frame. */
export function frameDocumentOf(element: Element): Document | null {
  if (!/^i?frame$/.test(tagOf(element))) return null;
  try {
    return (element as HTMLIFrameElement).contentDocument; // the tag says so; a frame has it too
  } catch {
    return null;
  }
}
