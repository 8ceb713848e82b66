/** What a form control shows now: live properties, never attributes. */
export interface Control {
  /** Empty when nothing is typed or chosen. */
  value: string;
  /** Its label: `for`, wrapping, `aria-labelledby`, `aria-label`; empty for none. */
  label: string;
}

const READ_TYPES = new Set(['text', 'tel', 'date', 'number', '']);

/** The control that an element is, or null when its value is never a source. */
export function controlOf(element: Element): Control | null {
  const tag = element.localName;
  if (tag === 'input') return inputOf(element as HTMLInputElement); // localName says so
  if (tag !== 'select') return null;
  const select = element as HTMLSelectElement; // localName says so
  const chosen = select.multiple ? undefined : select.options[select.selectedIndex];
  const value = chosen && chosen.value !== '' && !chosen.disabled ? (chosen.textContent ?? '') : '';
  return { value, label: labelOf(element) };
}

function inputOf(input: HTMLInputElement): Control | null {
  if (input.type === 'radio') {
    if (!input.checked) return null;
    const group = input.closest('fieldset, [role="radiogroup"]');
    const title = group?.querySelector('legend')?.textContent ?? group?.getAttribute('aria-label');
    return { value: labelOf(input), label: title ?? '' };
  }
  return READ_TYPES.has(input.type) ? { value: input.value, label: labelOf(input) } : null;
}

function labelOf(element: Element): string {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const named = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '');
  if (named.length > 0) return named.join(' ');
  const label = [...element.ownerDocument.getElementsByTagName('label')].find(
    (candidate) => candidate.htmlFor !== '' && candidate.htmlFor === element.id,
  );
  const wrapping = label ?? element.closest('label');
  return wrapping ? ownText(wrapping) : (element.getAttribute('aria-label') ?? '');
}

/** The text of a label without that of the controls inside it. */
function ownText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (['select', 'input', 'textarea', 'button'].includes((node as Element).localName)) return ''; // nodes here are text or elements
  return [...node.childNodes].map(ownText).join('');
}

/** True for a field where a password is typed: the page is a door, not a chart. */
export function isPassword(element: Element): boolean {
  return element.localName === 'input' && (element as HTMLInputElement).type === 'password'; // localName says so
}
