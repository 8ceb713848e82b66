import type { SeenElement } from '../snapshot.ts';

/** A piece of a text as the reader sees elements: no page stands behind it. */
export function seenText(
  tag: string,
  children: readonly (SeenElement | string)[],
  more: { title?: string; level?: number } = {},
): SeenElement {
  const element: SeenElement = {
    tag,
    role: '',
    title: more.title ?? '',
    level: more.level ?? 0,
    block: true,
    control: null,
    machineDate: '',
    parent: null,
    children: [...children],
    text: '',
    source: null,
  };
  for (const child of element.children) if (typeof child !== 'string') child.parent = element;
  element.text = element.children
    .map((child) => (typeof child === 'string' ? child : child.text))
    .join('\n')
    .slice(0, LONGEST);
  return element;
}

const LONGEST = 1500;
