import { controlOf } from './control.ts';
import { attributeOf } from './dom.ts';
import type { Labels } from './labels.ts';
import type { SeenElement } from './snapshot.ts';

/** Text kept per element: longer ones are prose, never an identity. */
export const LONGEST_TEXT = 1500;

const INLINE = new Set(
  'a abbr b bdi bdo cite data dfn em i kbd label mark output q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** A table drawn with roles is read as the table that it says it is. */
const TAG_OF_ROLE: Record<string, string> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  rowgroup: 'tbody',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  rowheader: 'th',
  columnheader: 'th',
};

/** What is known of an element when the walk comes to it; its children come after. */
export interface Met {
  element: Element;
  tag: string;
  role: string;
  parent: SeenElement | null;
  /** Computed display of the parent, then of the element. */
  display: string;
  box: DOMRect | null;
  modal: boolean;
}

export function seenElement(met: Met, labels: Labels): SeenElement {
  const { element, tag, role, parent, display, box, modal } = met;
  const heading = /^h([1-6])$/.exec(tag)?.[1];
  const level = Number(
    heading ?? (role === 'heading' ? (attributeOf(element, 'aria-level') ?? 2) : 0),
  );
  const laidOut = /^(inline-)?(flex|grid)| (block|flex|grid|table|list-item)$/.test(display);
  const control = controlOf(element, labels);
  return {
    tag: control ? tag : (TAG_OF_ROLE[role] ?? tag),
    role,
    title: labels.titleOf(element),
    level,
    block: tag === 'br' || !INLINE.has(tag) || laidOut,
    control,
    machineDate: tag === 'time' ? (attributeOf(element, 'datetime') ?? '').slice(0, 40) : '',
    parent,
    children: [],
    text: '',
    source: element,
    ...(box && { box }),
    ...(modal && { modal }),
  };
}

/** Rendered text, one line per block. What a frame shows is no part of the text around it. */
export function textOf(element: SeenElement): string {
  let text = '';
  let before: SeenElement | string | null = null;
  for (const child of element.children) {
    if (text.length > LONGEST_TEXT * 2) break;
    if (typeof child === 'string') text += child;
    else if (child.frame !== undefined) text += '\n';
    else if (child.block) text += `\n${child.text}\n`;
    else text += (isApart(before, child) ? ' ' : '') + child.text;
    before = child;
  }
  return text
    .replace(/ *\n[ \n]*/g, '\n')
    .trim()
    .slice(0, LONGEST_TEXT);
}

const GAP = 3;
const WORD_ENDS = /\p{L}$/u;
const WORD_STARTS = /^(?:\p{Lu}\p{Ll}|\d)/u;
const NUMBER_THEN_WORD = /^\d(?:\p{Lu}\p{Ll})/u;

/**
 * True for two pieces of a line that touch in the markup and are two things to the eye: a gap of the
 * style between them, or a new word. A letter in a box of its own is a piece of a word.
 */
function isApart(before: SeenElement | string | null, after: SeenElement): boolean {
  if (before === null || typeof before === 'string' || before.block) return false;
  const [one, two] = [before.text, after.text];
  if (one.length < 2 || two.length < 2) return false;
  if (before.box && after.box) {
    const gap = after.box.left - before.box.right;
    if (gap >= GAP && Math.abs(after.box.top - before.box.top) < GAP) return true;
  }
  if (NUMBER_THEN_WORD.test(one.slice(-1) + two.slice(0, 2))) return true;
  return before.tag === 'span' && WORD_ENDS.test(one) && WORD_STARTS.test(two);
}

const HOOKS = ['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-field', 'itemprop'];

/** The name of a place for the software's own tests; empty for none. */
export function hookOf(element: Element): string {
  for (const name of HOOKS) {
    const hook = attributeOf(element, name);
    if (hook) return hook.slice(0, 60);
  }
  return '';
}

const ASIDE = /(^|[\s_-])(icons?|badges?|chips?|pills?|tags?|symbols)([\s_-]|$)/i;

/** An icon drawn with letters, or a badge, as its class says. */
export function isAside(element: Element, tag: string): boolean {
  if (!['i', 'span', 'sup', 'small', 'mat-icon'].includes(tag)) return false;
  return ASIDE.test((attributeOf(element, 'class') ?? '').slice(0, 200));
}
