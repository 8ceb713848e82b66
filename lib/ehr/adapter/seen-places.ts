import type { Clock } from '../clock.ts';
import { attributeOf } from '../dom.ts';
import { fold } from '../fold.ts';
import { textOf } from '../seen-element.ts';
import type { SeenElement } from '../snapshot.ts';
import type { ReadKind } from './adapter.ts';

/** An element pointed at, or what follows a label in its own parent when no element does. */
export interface SeenPlace {
  element: SeenElement;
  /** Given when the value is a part of the element's text. */
  lines?: string;
}

/** Every rendered element below a part, itself included, in document order; those of `out` left out. */
export function elementsIn(root: SeenElement, out: ReadonlySet<SeenElement> = NONE): SeenElement[] {
  if (out.has(root)) return [];
  return [root, ...childrenOf(root).flatMap((child) => elementsIn(child, out))];
}

const NONE: ReadonlySet<SeenElement> = new Set();

/** The same tree without some parts; itself when there are none. */
export function withoutParts(root: SeenElement, out: ReadonlySet<SeenElement>): SeenElement {
  return out.size === 0 ? root : copy(root, null, out);
}

function copy(
  element: SeenElement,
  parent: SeenElement | null,
  out: ReadonlySet<SeenElement>,
): SeenElement {
  const twin: SeenElement = { ...element, parent, children: [] };
  twin.children = element.children.flatMap((child) => {
    if (typeof child === 'string') return child;
    return out.has(child) ? [] : copy(child, twin, out);
  });
  twin.text = textOf(twin);
  return twin;
}

/** Those that a selector matches. A rank or a sibling asked of a very long list costs: `clock` bounds it. */
export function matching(
  elements: readonly SeenElement[],
  selector: string,
  clock?: Clock,
): SeenElement[] {
  return elements.filter(({ source }) => {
    clock?.step();
    return isMatch(source, selector);
  });
}

/** The values that stand beside a label: a control, a `dd`, a cell, the next element or line. */
export function besideLabel(elements: readonly SeenElement[], label: string): SeenPlace[] {
  const asked = fold(label);
  const controls = elements.filter(
    ({ control }) => control && control.label !== '' && fold(control.label) === asked,
  );
  const labels = elements.filter(
    ({ text, control, parent, tag }) =>
      !control && tag !== 'label' && fold(text) === asked && fold(parent?.text ?? '') !== asked,
  );
  const within = new Set(elements);
  return [
    ...controls.map((element) => ({ element })),
    ...labels.flatMap((element) => valueAfter(element) ?? []),
  ].filter(({ element }) => within.has(element));
}

function valueAfter(label: SeenElement): SeenPlace | null {
  const siblings = label.parent?.children ?? [];
  const after = siblings
    .slice(siblings.indexOf(label) + 1)
    .filter((node) => typeof node !== 'string' || node.trim() !== '');
  const [next] = after;
  if (next === undefined || !label.parent) return null;
  if (typeof next !== 'string' && next.tag !== 'br') {
    const controls = elementsIn(next).filter(({ control }) => control);
    return { element: controls.length === 1 && controls[0] ? controls[0] : next };
  }
  return { element: label.parent, lines: textOf({ ...label.parent, children: after }) };
}

/** What is read of a place: rendered text and live values, never markup. */
export function rawText(
  { element, lines }: SeenPlace,
  read: ReadKind,
  out: ReadonlySet<SeenElement>,
): string {
  if (lines !== undefined) return lines;
  if (read === 'value' || read === 'selectedText') return element.control?.value ?? '';
  if (read === 'text' || read === 'lines') return withoutParts(element, out).text;
  const name = read.slice('attr:'.length);
  return (element.source && attributeOf(element.source, name))?.slice(0, 240) ?? '';
}

function childrenOf(element: SeenElement): SeenElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

function isMatch(element: Element | null, selector: string): boolean {
  if (!element) return false;
  try {
    // A form may hide its own method behind a control named « matches ».
    return Element.prototype.matches.call(element, selector);
  } catch {
    return false;
  }
}
