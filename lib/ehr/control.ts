import { tagOf, textContentOf } from './dom.ts';
import type { Labels } from './labels.ts';

/** What a form control shows now: live properties, never attributes. */
export interface Control {
  /** Empty when nothing is typed or chosen. */
  value: string;
  /** Its label: `for`, wrapping, `aria-labelledby`, `aria-label`; empty for none. */
  label: string;
  /** A ticked choice: the label is the title of the group, the value the words of the choice. */
  choice?: boolean;
}

const READ_TYPES = new Set(['text', 'tel', 'date', 'number', '']);
const LONGEST = 1500;

/** The control that an element is, or null when its value is never a source. */
export function controlOf(element: Element, labels: Labels): Control | null {
  // In each case, the tag says so.
  switch (tagOf(element)) {
    case 'input':
      return inputOf(element as HTMLInputElement, labels);
    case 'select':
      return { value: chosenIn(element as HTMLSelectElement), label: labels.of(element) };
    case 'textarea':
      // Only a label of address makes it a source: `find-pairs.ts`.
      return {
        value: (element as HTMLTextAreaElement).value.slice(0, LONGEST),
        label: labels.of(element),
      };
    default:
      return null;
  }
}

function inputOf(input: HTMLInputElement, labels: Labels): Control | null {
  if (input.type === 'radio') {
    return input.checked
      ? { value: labels.of(input), label: labels.ofGroup(input), choice: true }
      : null;
  }
  if (!READ_TYPES.has(input.type)) return null;
  return { value: input.value.slice(0, LONGEST), label: labels.of(input) };
}

function chosenIn(select: HTMLSelectElement): string {
  const chosen = select.multiple ? undefined : select.options[select.selectedIndex];
  return chosen && chosen.value !== '' && !chosen.disabled ? textContentOf(chosen, LONGEST) : '';
}

/** True for a field where a password is typed: the page is a door, not a chart. */
export function isPassword(element: Element): boolean {
  return tagOf(element) === 'input' && (element as HTMLInputElement).type === 'password'; // the tag says so
}

export function isUnticked(element: Element): boolean {
  if (tagOf(element) !== 'input') return false;
  const input = element as HTMLInputElement; // the tag says so
  return (input.type === 'checkbox' || input.type === 'radio') && !input.checked;
}
