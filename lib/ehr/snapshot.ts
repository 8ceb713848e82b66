import { isPassword, isUnticked, type Control } from './control.ts';
import {
  attributeOf,
  bodyOf,
  isElement,
  isModalDialog,
  isText,
  openRootOf,
  rootElementOf,
  tagOf,
  viewOf,
  type ShadowRootOf,
} from './dom.ts';
import { frameNameOf, isEditor, isFrame, loadedDocumentOf } from './frame.ts';
import { Labels } from './labels.ts';
import { noteButton } from './note-button.ts';
import { renderedNodesOf } from './rendered-nodes.ts';
import { hookOf, isAside, LONGEST_TEXT, seenElement, textOf } from './seen-element.ts';
import { boxOf, hasLayout, hidesItself, hidesText, isRendered } from './visibility.ts';

/** A rendered element as the reader saw it. The tree is taken once: everything else is pure. */
export interface SeenElement {
  /** Local name; of a table drawn with roles, the name that its role stands for. */
  tag: string;
  /** Explicit ARIA role, or empty. */
  role: string;
  /** `aria-label`, or the text that `aria-labelledby` points to. */
  title: string;
  /** 1 to 6 for a heading, else 0. */
  level: number;
  /** Content laid on lines of its own. */
  block: boolean;
  control: Control | null;
  /** Machine date of a `<time>`, or empty. */
  machineDate: string;
  parent: SeenElement | null;
  children: (SeenElement | string)[];
  /** Rendered text, one line per block, cut at `LONGEST_TEXT`. */
  text: string;
  /** Null for a text that comes from no page. */
  source: Element | null;
  /** Where it stands in its own frame, when the page has a layout. */
  box?: DOMRect;
  /** An open dialog that keeps the user from what is behind it. */
  modal?: boolean;
  /** The name of the frame, on the element that holds its document. */
  frame?: string;
  /** The name that the software gives a short text for its own tests. */
  hook?: string;
  /** An icon or a badge: beside a value, never a part of it. */
  aside?: boolean;
  /** A choice that is not ticked: the words beside it are not said. */
  unticked?: boolean;
  /** The tab that is open among others. */
  chosenTab?: boolean;
  /** A form with a button that searches. */
  searches?: boolean;
  /** A part with a button of its own that may send a question: it neither saves nor closes. */
  asks?: boolean;
}

export interface Snapshot {
  root: SeenElement;
  /** A visible frame whose content was not read. */
  unreadFrame: boolean;
  password: boolean;
  /** The budget ran out: the rest of the page is not known. */
  cut: boolean;
  /** The languages that the page and its frames declare. */
  languages: string[];
}

export interface Budget {
  nodes: number;
  milliseconds: number;
}

/** Pages below this size are always read whole: a busy machine must not blank an ordinary chart. */
const SMALL_PAGE = 3000;
/** Blank texts and comments cost little, but a page may have a million. */
const EMPTY_PER_NODE = 10;
/** From so many rows on, a list is a history or a directory: it is known for one, and says no more. */
const MOST_ROWS = 150;
const LONGEST_HOOKED = 120;
const DEEPEST = 400;

// Prose, machinery and free writing: never sources, so never entered.
const NEVER = new Set(
  'script style noscript template svg math canvas video audio img picture object embed article blockquote pre code datalist button meter progress'.split(
    ' ',
  ),
);
const NEVER_ROLES = new Set([
  'article',
  'textbox',
  'log',
  'feed',
  'tooltip',
  'menu',
  'menubar',
  'button',
  'document',
]);

/** Takes the rendered tree of a document and of the frames it may read, within the budget. */
export function snapshotOf(
  document: Document,
  budget: Budget,
  shadowRootOf: ShadowRootOf = openRootOf,
): Snapshot {
  const walk = new Walk(budget, shadowRootOf);
  const root = walk.enterDocument(document, null, 0) ?? emptyRoot();
  const { unreadFrame, password, cut, languages } = walk;
  return { root, unreadFrame, password, cut, languages };
}

/** Where the walk is: a document, its window, how deep. */
interface Place {
  view: Window & typeof globalThis;
  layout: boolean;
  depth: number;
  /** Computed display of the parent. */
  around: string;
}

class Walk {
  unreadFrame = false;
  password = false;
  cut = false;
  languages: string[] = [];
  #visited = 0;
  #passed = 0;
  #frames = 1;
  readonly #labels = new Labels();
  readonly #started = performance.now();
  readonly #budget: Budget;
  readonly #shadowRootOf: ShadowRootOf;

  constructor(budget: Budget, shadowRootOf: ShadowRootOf) {
    this.#budget = budget;
    this.#shadowRootOf = shadowRootOf;
  }

  enterDocument(document: Document, parent: SeenElement | null, depth: number): SeenElement | null {
    const body = bodyOf(document);
    const view = viewOf(document);
    if (!body || !view) return null;
    const html = rootElementOf(document);
    this.languages.push((html && attributeOf(html, 'lang')) ?? '');
    return this.#enter(body, parent, { view, layout: hasLayout(document), depth, around: '' });
  }

  #enter(element: Element, parent: SeenElement | null, place: Place): SeenElement | null {
    this.#visited += 1;
    this.cut ||= this.#isOverBudget() || place.depth > DEEPEST;
    if (this.cut) return null;
    const tag = tagOf(element);
    const style = place.view.getComputedStyle(element);
    const box = place.layout ? boxOf(element) : null;
    if (!isRendered(element, style, box)) return null;
    const unseen = hidesItself(style);
    if (!unseen && isPassword(element)) this.password = true;
    const role = (attributeOf(element, 'role') ?? '').trim().toLowerCase();
    if (!unseen && (tag === 'button' || tag === 'input')) noteButton(element, parent);
    if ((NEVER.has(tag) && role !== 'tab') || isOwnWorld(tag, role, parent) || isEditable(element))
      return null;
    const { display } = style;
    const met = { element, tag, role, parent, box, modal: isModal(element, tag, role) };
    const seen = seenElement({ ...met, display: `${place.around} ${display}` }, this.#labels);
    const { control } = seen;
    if (unseen ? control || isFrame(tag) : control && !control.choice && hidesText(style))
      return null;
    const inside = { ...place, depth: place.depth + 1, around: display };
    if (isFrame(tag)) return this.#enterFrame(seen, element, inside);
    if (tag !== 'select' && tag !== 'textarea' && !hidesContent(style)) {
      this.#fill(seen, element, inside, unseen ? null : style);
    }
    if (unseen && seen.children.length === 0) return null;
    seen.text = textOf(seen);
    if (isAside(element, tag)) seen.aside = true;
    if (isUnticked(element)) seen.unticked = true;
    if (role === 'tab' && attributeOf(element, 'aria-selected') === 'true') seen.chosenTab = true;
    const hook = seen.text.length <= LONGEST_HOOKED && seen.text !== '' ? hookOf(element) : '';
    return hook === '' ? seen : Object.assign(seen, { hook });
  }

  /** `ink`: the style in which its own texts are written; null when none of them is seen. */
  #fill(seen: SeenElement, element: Element, place: Place, ink: CSSStyleDeclaration | null): void {
    let silent: boolean | undefined = ink === null || undefined;
    let rows = 0;
    for (const node of renderedNodesOf(element, this.#shadowRootOf, place.view)) {
      this.#passed += 1;
      this.cut ||= this.#passed > this.#budget.nodes * EMPTY_PER_NODE;
      if (this.cut) return;
      if (isText(node)) {
        const text = (node.nodeValue ?? '').slice(0, LONGEST_TEXT).replace(/\s+/gu, ' ');
        if (text.trim() !== '') {
          this.#visited += 1;
          silent ??= ink === null || hidesText(ink);
        }
        if (!silent) seen.children.push(text);
      } else if (isElement(node)) {
        if (isRow(node) && (rows += 1) > MOST_ROWS) continue;
        const inner = this.#enter(node, seen, place);
        if (inner) seen.children.push(inner);
      }
    }
  }

  #enterFrame(seen: SeenElement, element: Element, place: Place): SeenElement | null {
    if (seen.box && (seen.box.width <= 1 || seen.box.height <= 1)) return null;
    this.#frames += 1;
    const document = loadedDocumentOf(element);
    if (!document) {
      this.unreadFrame ||= !seen.box || seen.box.height > 40;
      return null;
    }
    if (isEditor(document)) return null;
    seen.frame = frameNameOf(element, this.#frames);
    const body = this.enterDocument(document, seen, place.depth);
    if (body) seen.children.push(body);
    seen.text = textOf(seen);
    return seen;
  }

  #isOverBudget(): boolean {
    if (this.#visited > this.#budget.nodes) return true;
    if (this.#visited <= SMALL_PAGE || this.#visited % 32 !== 0) return false;
    return performance.now() - this.#started > this.#budget.milliseconds;
  }
}

/** Free writing and machinery by their role. Some frameworks call « document » the inside of a dialog. */
function isOwnWorld(tag: string, role: string, parent: SeenElement | null): boolean {
  if (role === 'tab') return false;
  const inDialog = role === 'document' && /dialog$/.test(parent?.role ?? '');
  return NEVER_ROLES.has(role) && tag !== 'input' && !inDialog;
}

function isRow(element: Element): boolean {
  const tag = tagOf(element);
  return tag === 'tr' || tag === 'li' || attributeOf(element, 'role') === 'row';
}

function isModal(element: Element, tag: string, role: string): boolean {
  if (tag === 'dialog' && isModalDialog(element)) return true;
  const dialog = tag === 'dialog' || role === 'dialog' || role === 'alertdialog';
  return dialog && attributeOf(element, 'aria-modal') === 'true';
}

function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

function hidesContent(style: CSSStyleDeclaration): boolean {
  return style.getPropertyValue('content-visibility') === 'hidden';
}

function emptyRoot(): SeenElement {
  return {
    tag: 'body',
    role: '',
    title: '',
    level: 0,
    block: true,
    control: null,
    machineDate: '',
    parent: null,
    children: [],
    text: '',
    source: null,
  };
}
