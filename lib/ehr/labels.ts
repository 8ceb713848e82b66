import {
  attributeOf,
  childElementsOf,
  childNodesOf,
  closestOf,
  elementById,
  elementsByTag,
  isElement,
  isText,
  tagOf,
  textContentOf,
  treeOf,
} from './dom.ts';

const LONGEST = 200;
const MOST_IDS = 4;
const CONTROLS = new Set(['select', 'input', 'textarea', 'button']);

/** The labels of a page, looked for once per document or shadow root: it may have thousands. */
export class Labels {
  readonly #byTree = new Map<Node, Map<string, Element>>();
  readonly #groups = new Map<Element, string>();

  /** Of a control: `aria-labelledby`, `for`, wrapping, `aria-label`; empty for none. */
  of(control: Element): string {
    const named = this.#pointed(control);
    if (named !== null) return named;
    const id = attributeOf(control, 'id') ?? '';
    const label = (id && this.#labelsIn(treeOf(control)).get(id)) || closestOf(control, 'label');
    return label
      ? ownText(label, LONGEST)
      : (attributeOf(control, 'aria-label') ?? '').slice(0, LONGEST);
  }

  /** The title of any element: the text that `aria-labelledby` points to, or `aria-label`. */
  titleOf(element: Element): string {
    return this.#pointed(element) ?? (attributeOf(element, 'aria-label') ?? '').slice(0, LONGEST);
  }

  /** The title of the group of a choice: a legend, or the name of the radio group. */
  ofGroup(choice: Element): string {
    const group = closestOf(choice, 'fieldset, [role="radiogroup"]');
    if (!group) return '';
    const known = this.#groups.get(group);
    if (known !== undefined) return known;
    const legend = childElementsOf(group).find((child) => tagOf(child) === 'legend');
    const title = legend ? textContentOf(legend, LONGEST) : this.titleOf(group);
    this.#groups.set(group, title);
    return title;
  }

  #pointed(element: Element): string | null {
    const pointed = attributeOf(element, 'aria-labelledby');
    const ids = pointed?.slice(0, LONGEST).split(/\s+/).filter(Boolean).slice(0, MOST_IDS) ?? [];
    if (ids.length === 0) return null;
    const tree = treeOf(element);
    const texts = ids.map((id) => {
      const named = elementById(tree, id);
      return named ? textContentOf(named, LONGEST) : '';
    });
    return texts.join(' ').slice(0, LONGEST);
  }

  #labelsIn(tree: Node): Map<string, Element> {
    const known = this.#byTree.get(tree);
    if (known) return known;
    const labels = new Map<string, Element>();
    for (const label of elementsByTag(tree, 'label')) {
      const id = attributeOf(label, 'for') ?? '';
      if (id !== '' && !labels.has(id)) labels.set(id, label);
    }
    this.#byTree.set(tree, labels);
    return labels;
  }
}

/** The text of a label without that of the controls inside it. */
function ownText(node: Node, most: number): string {
  let text = '';
  for (const child of childNodesOf(node)) {
    if (text.length >= most) break;
    if (isText(child)) text += (child.nodeValue ?? '').slice(0, most);
    else if (isElement(child) && !CONTROLS.has(tagOf(child))) text += ownText(child, most);
  }
  return text.slice(0, most);
}
