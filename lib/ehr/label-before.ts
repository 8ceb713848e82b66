import { isControl } from './field-box.ts';
import { meaningOf } from './label-lexicon.ts';
import { holdsControl } from './pair.ts';
import type { SeenElement } from './snapshot.ts';

const CLIMB = 3;
const MOST_BEFORE = 8;

/**
 * The words that stand before a control without a label of its own: beside it, before the box that
 * holds it, or in the cell to the left. A choice is looked for before all the choices.
 */
export function labelBefore(control: SeenElement): string {
  let at = control;
  for (let step = 0; step < CLIMB && at.parent; step += 1) {
    const before = nodesBefore(at);
    const words = before.findLast((node) => !isPassedOver(node, control.control?.choice === true));
    if (words !== undefined) return typeof words === 'string' ? words : wordsOf(words, step > 0);
    if (!isBox(at.parent)) return '';
    at = at.parent;
  }
  return '';
}

function nodesBefore(element: SeenElement): (SeenElement | string)[] {
  const siblings = element.parent?.children ?? [];
  const at = siblings.indexOf(element);
  return siblings.slice(Math.max(at - MOST_BEFORE, 0), Math.max(at, 0));
}

/** Nothing, or a part of the same field: an empty twin, another choice of the group. */
function isPassedOver(node: SeenElement | string, choice: boolean): boolean {
  if (typeof node === 'string') return node.trim() === '';
  if (node.control) return node.control.value === '';
  return choice && (node.tag === 'input' || (node.tag === 'label' && !meaningOf(node.text)));
}

/** A box around one field only: cells stop at their row. */
function isBox({ tag }: SeenElement): boolean {
  return ['td', 'dd', 'span', 'div', 'label', 'p'].includes(tag);
}

/** Words that belong to another control, or a title from further away, are no label. */
function wordsOf(element: SeenElement, far: boolean): string {
  return isControl(element) || holdsControl(element) || (far && element.level > 0)
    ? ''
    : element.text;
}
