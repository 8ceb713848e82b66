import { attributeOf, closestOf, textContentOf } from '../ehr/dom.ts';
import { fold } from '../ehr/fold.ts';
import type { Labels } from '../ehr/labels.ts';
import type { Place } from './find-target.ts';
import type { Control } from './form-tree.ts';

const TEXTS = /^(?:text|tel|email|date|number|textarea)$/;
const CHOICES = /^(?:select-one|select-multiple)$/;
const TRAPS = /captcha|honeypot|one-time-code|current-password|new-password|\bcc-/i;
const LEAVES = /submit\s*\(|requestSubmit|location/i;
const LONGEST = 200;

/** How a control is filled; null for a kind that is never written. */
export function kindOf({ type }: Control): 'text' | 'select' | 'box' | 'radio' | null {
  if (TEXTS.test(type)) return 'text';
  if (CHOICES.test(type)) return 'select';
  if (type === 'checkbox') return 'box';
  return type === 'radio' ? 'radio' : null;
}

/** True for a control that the user could fill now, and that does not send the form by itself. */
export function isWritable(control: Control): boolean {
  if (kindOf(control) === null || control.matches(':disabled')) return false;
  if ('readOnly' in control && control.readOnly) return false;
  const says = (name: string): string => attributeOf(control, name) ?? '';
  if (says('aria-disabled') === 'true' || says('aria-readonly') === 'true') return false;
  if (TRAPS.test(['name', 'id', 'class', 'autocomplete'].map(says).join(' '))) return false;
  if (closestOf(control, 'button, a, [role=button]')) return false;
  return !sendsByItself(control);
}

/** Written in the markup: what scripts listen to is not known before it happens. */
function sendsByItself(control: Control): boolean {
  const handlers = ['onchange', 'oninput', 'onblur', 'onclick', 'onfocusout'];
  const form = closestOf(control, 'form');
  return [control, form].some(
    (each) => each && handlers.some((name) => LEAVES.test(attributeOf(each, name) ?? '')),
  );
}

const NOTHING_CHOSEN =
  /^(?:|choisi\w*.*|choix|selection\w*.*|veuillez .*|aucun(?:e)? (?:choix|selection)|a choisir|non renseigne\w*)$/;

/** True when nobody has written or chosen anything at that place. */
export function isEmptyPlace(place: Place): boolean {
  if (place.kind === 'radios') return place.radios.every((radio) => !isTicked(radio));
  const { control } = place;
  if (control.type === 'checkbox') return !isTicked(control);
  if (isSelect(control)) return chosenIn(control).length === 0;
  // A mask writes separators before anybody types.
  return !/[\p{L}\p{N}]/u.test(control.value);
}

export function isTicked(control: Control): boolean {
  return 'checked' in control && control.checked;
}

export function isSelect(control: Control): control is HTMLSelectElement {
  return CHOICES.test(control.type);
}

/** Options that say something and are chosen. */
export function chosenIn(select: HTMLSelectElement): HTMLOptionElement[] {
  return [...select.options].filter(
    (option) => option.selected && !option.disabled && !isPlaceholder(option),
  );
}

function isPlaceholder(option: HTMLOptionElement): boolean {
  return option.value === '' || NOTHING_CHOSEN.test(fold(optionText(option)));
}

/** The words of an option, as the list shows them. */
export function optionText(option: HTMLOptionElement): string {
  return attributeOf(option, 'label') ?? textContentOf(option, LONGEST).trim();
}

/** What a place shows now, to compare it. */
export function shownIn(place: Place, labels: Labels): string {
  if (place.kind === 'radios') {
    const ticked = place.radios.find(isTicked);
    return ticked ? labels.of(ticked).trim() : '';
  }
  const { control } = place;
  return isSelect(control) ? chosenIn(control).map(optionText).join(', ') : control.value;
}
