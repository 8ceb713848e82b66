import { attributeOf } from '../dom.ts';
import { fold } from '../fold.ts';
import type { SeenElement } from '../snapshot.ts';
import type { ReadKind } from './adapter.ts';

/** An element pointed at, or what follows a label in its own parent when no element does. */
export interface SeenPlace {
  element: SeenElement;
  /** Given when the value is a part of the element's text. */
  lines?: string;
}

/** Every rendered element below a part, itself included, in document order; excluded parts left out. */
export function elementsIn(
  root: SeenElement,
  isOut: (element: SeenElement) => boolean = () => false,
): SeenElement[] {
  if (isOut(root)) return [];
  return [root, ...childrenOf(root).flatMap((child) => elementsIn(child, isOut))];
}

/** Those that a selector matches. */
export function matching(elements: readonly SeenElement[], selector: string): SeenElement[] {
  return elements.filter(({ source }) => isMatch(source, selector));
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
  return { element: label.parent, lines: textOf(after) };
}

/** What is read of a place: rendered text and live values, never markup. */
export function rawText(
  { element, lines }: SeenPlace,
  read: ReadKind,
  isOut: (element: SeenElement) => boolean,
): string {
  if (lines !== undefined) return lines;
  if (read === 'value' || read === 'selectedText') return element.control?.value ?? '';
  if (read === 'text' || read === 'lines') {
    return elementsIn(element).some(isOut) ? textOf(element.children, isOut) : element.text;
  }
  const name = read.slice('attr:'.length);
  return (element.source && attributeOf(element.source, name))?.slice(0, 240) ?? '';
}

function textOf(
  nodes: readonly (SeenElement | string)[],
  isOut: (element: SeenElement) => boolean = () => false,
): string {
  const parts = nodes.map((node) => {
    if (typeof node === 'string') return node;
    if (isOut(node)) return '\n';
    const text = textOf(node.children, isOut);
    return node.block ? `\n${text}\n` : text;
  });
  return parts
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
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
