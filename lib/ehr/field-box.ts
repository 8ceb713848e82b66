import type { SeenElement } from './snapshot.ts';

const CLIMB = 4;
const BOXES = new Set(['label', 'p', 'div', 'span', 'li']);

/** Any control, also one whose value is not read: an unchecked choice, a checkbox. */
export function isControl({ tag }: SeenElement): boolean {
  return tag === 'input' || tag === 'select' || tag === 'textarea';
}

/** The controls of a part, down to the second: more than one is not one field. */
export function controlsIn(part: SeenElement, found: SeenElement[] = []): SeenElement[] {
  if (isControl(part)) found.push(part);
  for (const child of part.children) {
    if (found.length > 1) break;
    if (typeof child !== 'string') controlsIn(child, found);
  }
  return found;
}

/** The widest plain box that holds a control and no other: its label, its paragraph. */
export function fieldBoxOf(control: SeenElement): SeenElement {
  let box = control;
  for (let step = 0; step < CLIMB; step += 1) {
    const around = box.parent;
    if (!around || !BOXES.has(around.tag) || around.role !== '' || controlsIn(around).length > 1)
      break;
    box = around;
  }
  return box;
}
