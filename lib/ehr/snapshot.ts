import { controlOf, isPassword, type Control } from './control.ts';
import { hasLayout, isRendered } from './visibility.ts';

/** A rendered element as the reader saw it. The tree is taken once: everything else is pure. */
export interface SeenElement {
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
}

export interface Snapshot {
  root: SeenElement;
  /** A visible frame whose content was not read. */
  unreadFrame: boolean;
  password: boolean;
  /** The budget ran out: the rest of the page is not known. */
  cut: boolean;
}

export interface Budget {
  nodes: number;
  milliseconds: number;
}

/** Pages below this size are always read whole: a busy machine must not blank an ordinary chart. */
const SMALL_PAGE = 3000;

/** Text kept per element: longer ones are prose, never an identity. */
const LONGEST_TEXT = 1500;

// Prose, machinery and free writing: never sources, so never entered.
const NEVER = new Set(
  'script style noscript template svg math canvas video audio img picture object embed textarea article blockquote pre code datalist button meter progress'.split(
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
const INLINE = new Set(
  'a abbr b bdi bdo cite data dfn em i kbd label mark output q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Takes the rendered tree of a document, within the budget. Reads only. */
export function snapshotOf(document: Document, budget: Budget): Snapshot {
  const view = document.defaultView;
  const layout = hasLayout(document);
  const started = performance.now();
  let visited = 0;
  const result = { unreadFrame: false, password: false, cut: false };
  const overBudget = () =>
    visited > budget.nodes ||
    (visited > SMALL_PAGE &&
      visited % 32 === 0 &&
      performance.now() - started > budget.milliseconds);

  const enter = (
    element: Element,
    parent: SeenElement | null,
    around: string,
  ): SeenElement | null => {
    visited += 1;
    result.cut ||= overBudget();
    if (result.cut) return null;
    const tag = element.localName;
    const style = view?.getComputedStyle(element);
    if (!style || !isRendered(element, style, layout)) return null;
    if (tag === 'iframe' || tag === 'frame') {
      result.unreadFrame ||= !layout || element.getBoundingClientRect().height > 40;
      return null;
    }
    if (isPassword(element)) result.password = true;
    const role = (element.getAttribute('role') ?? '').trim().toLowerCase();
    if (NEVER.has(tag) || NEVER_ROLES.has(role) || isEditable(element)) return null;
    const seen = seenElement(element, tag, role, parent, `${around} ${style.display}`);
    for (const child of contentOf(element)) {
      if (child.nodeType === 3) {
        const text = (child.nodeValue ?? '').slice(0, LONGEST_TEXT);
        if (text.trim() !== '') visited += 1;
        seen.children.push(text.replace(/\s+/gu, ' '));
      } else if (child.nodeType === 1) {
        const inner = enter(child as Element, seen, style.display); // nodeType says so
        if (inner) seen.children.push(inner);
      }
    }
    seen.text = textOf(seen);
    return seen;
  };

  const root = (document.body && enter(document.body, null, '')) ?? emptyRoot(document);
  return { root, ...result };
}

/** A closed `<details>` shows its summary only; a select shows its choice only. */
function contentOf(element: Element): Node[] {
  if (element.localName === 'select') return [];
  const nodes = [...element.childNodes];
  if (element.localName !== 'details' || element.hasAttribute('open')) return nodes;
  return nodes.filter((node) => node.nodeType === 1 && (node as Element).localName === 'summary'); // nodeType says so
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

function seenElement(
  element: Element,
  tag: string,
  role: string,
  parent: SeenElement | null,
  /** Computed display of the parent, then of the element. */
  display: string,
): SeenElement {
  const heading = /^h([1-6])$/.exec(tag)?.[1];
  const level = Number(
    heading ?? (role === 'heading' ? (element.getAttribute('aria-level') ?? 2) : 0),
  );
  const laidOut = /^(inline-)?(flex|grid)| (block|flex|grid|table|list-item)$/.test(display);
  return {
    tag,
    role,
    title: titleOf(element),
    level,
    block: tag === 'br' || !INLINE.has(tag) || laidOut,
    control: controlOf(element),
    machineDate: tag === 'time' ? (element.getAttribute('datetime') ?? '') : '',
    parent,
    children: [],
    text: '',
    source: element,
  };
}

function titleOf(element: Element): string {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const named = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '');
  return (named.length > 0 ? named.join(' ') : (element.getAttribute('aria-label') ?? '')).slice(
    0,
    200,
  );
}

function textOf(element: SeenElement): string {
  const parts = element.children.map((child) => {
    if (typeof child === 'string') return child;
    return child.block ? `\n${child.text}\n` : child.text;
  });
  return parts
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim()
    .slice(0, LONGEST_TEXT);
}

function emptyRoot(document: Document): SeenElement {
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
    source: document.documentElement,
  };
}
