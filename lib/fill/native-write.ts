import type { Control } from './form-tree.ts';
import { isSelect } from './field-state.ts';

/**
 * Writes as a browser’s own filling does: the native setter, then the events. A framework that keeps
 * its own value hears of it; a page’s setter on the element is passed by. No key, no focus moved.
 */
export function writeText(control: Control, text: string): void {
  const holder =
    control.type === 'textarea' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(holder, 'value')?.set?.call(control, text);
  const typed = { bubbles: true, composed: true, inputType: 'insertReplacementText', data: text };
  control.dispatchEvent(new InputEvent('input', typed));
  changed(control);
}

/** Chooses these options of a list, and no other. */
export function choose(select: Control, options: readonly HTMLOptionElement[]): void {
  if (!isSelect(select)) return;
  const set = Object.getOwnPropertyDescriptor(HTMLOptionElement.prototype, 'selected')?.set;
  for (const option of select.options) {
    if (option.selected !== options.includes(option)) set?.call(option, options.includes(option));
  }
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  changed(select);
}

/** Ticks a box or a radio: the one click that is ever made. */
export function tick(control: Control): void {
  HTMLElement.prototype.click.call(control);
  left(control);
}

function changed(control: Control): void {
  control.dispatchEvent(new Event('change', { bubbles: true }));
  left(control);
}

function left(control: Control): void {
  control.dispatchEvent(new FocusEvent('blur', { composed: true }));
  control.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}
