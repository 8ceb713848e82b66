import type { FillRefusal } from '../domain/form-map.ts';
import type { MappedValue } from '../domain/mapped-values.ts';
import type { Labels } from '../ehr/labels.ts';
import { speaksOfConsent } from './consent.ts';
import {
  chosenIn,
  isEmptyPlace,
  isSelect,
  isTicked,
  isWritable,
  optionText,
} from './field-state.ts';
import type { Place } from './find-target.ts';
import type { Control } from './form-tree.ts';
import { choose, tick, writeText } from './native-write.ts';
import { dateIn, isSameChoice, isSameValue } from './same-value.ts';

/** A place that was written, and how to see that it stayed. */
export interface Written {
  target: string;
  element: Control;
  /** Others fields may come or go with a choice. */
  isChoice: boolean;
  isKept(): boolean;
  /** Takes back what the form made of it. */
  undo(): void;
}

export type Tried = { ok: true; written: Written } | { ok: false; reason: FillRefusal };

/** Writes a value at its place, only when it is empty and open; nothing is done otherwise. */
export function writePlace(place: Place, { target, value }: MappedValue, labels: Labels): Tried {
  const controls = place.kind === 'radios' ? place.radios : [place.control];
  const [first] = controls;
  if (!first || !controls.some(isWritable)) return refused('not-writable');
  if (place.kind === 'radios') return writeRadios(place, target, value, labels);
  const { control } = place;
  if (control.type === 'checkbox') return writeBox(control, target, value, labels);
  if (value === true) return refused('not-writable');
  if (isSelect(control)) return writeSelect(control, target, value, labels);
  return writeField(control, target, value);
}

function writeRadios(
  place: Extract<Place, { kind: 'radios' }>,
  target: string,
  value: string | true,
  labels: Labels,
): Tried {
  const wanted =
    value === true
      ? place.radios.filter((radio) => radio === place.pointed)
      : place.radios.filter((radio) => isSameChoice(labels.of(radio), value));
  const options = place.radios.map((radio) => labels.of(radio)).join(' ');
  if (place.radios.some((radio) => speaksOfConsent(radio, labels, options))) {
    return refused('not-writable');
  }
  if (!isEmptyPlace(place)) return refused('not-empty');
  const [radio] = wanted;
  if (!radio || wanted.length > 1) return refused(radio ? 'ambiguous' : 'no-such-choice');
  if (!isWritable(radio)) return refused('not-writable');
  tick(radio);
  return written(target, radio, true, () => isTicked(radio));
}

function writeBox(box: Control, target: string, value: string | true, labels: Labels): Tried {
  if (value !== true || speaksOfConsent(box, labels)) return refused('not-writable');
  if (isTicked(box)) return refused('not-empty');
  tick(box);
  return written(target, box, true, () => isTicked(box));
}

function writeSelect(
  select: HTMLSelectElement,
  target: string,
  value: string,
  labels: Labels,
): Tried {
  if (speaksOfConsent(select, labels)) return refused('not-writable');
  if (!isEmptyPlace({ kind: 'control', control: select })) return refused('not-empty');
  const found = [value, ...(select.multiple ? [value.split(', ')] : [])]
    .map((words) => [words].flat().map((word) => optionsThatSay(select, word)))
    .find((each) => each.every((options) => options.length > 0));
  if (!found) return refused('no-such-choice');
  if (found.some((options) => options.length > 1)) return refused('ambiguous');
  const options = found.flat();
  choose(select, options);
  const kept = options.map(optionText).join();
  return written(target, select, true, () => chosenIn(select).map(optionText).join() === kept);
}

function optionsThatSay(select: HTMLSelectElement, words: string): HTMLOptionElement[] {
  return [...select.options].filter(
    (option) => !option.disabled && isSameChoice(optionText(option), words),
  );
}

function writeField(
  control: Exclude<Control, HTMLSelectElement>,
  target: string,
  value: string,
): Tried {
  if (!isEmptyPlace({ kind: 'control', control })) return refused('not-empty');
  const { maxLength, type } = control;
  if (maxLength >= 0 && value.length > maxLength) return refused('too-long');
  const text = type === 'date' ? dateIn(value) : value;
  // The browser would drop it, or a line of it.
  if (text === null || (type === 'number' && !/^-?\d+(?:\.\d+)?$/.test(text))) {
    return refused('not-kept');
  }
  if (type !== 'textarea' && text.includes('\n')) return refused('not-kept');
  writeText(control, text);
  const place: Place = { kind: 'control', control };
  const isKept = (): boolean => isSameValue(control.value, text);
  const undo = (): void => {
    if (control.isConnected && !isEmptyPlace(place)) writeText(control, '');
  };
  return { ok: true, written: { target, element: control, isChoice: false, isKept, undo } };
}

function written(
  target: string,
  element: Control,
  isChoice: boolean,
  isKept: () => boolean,
): Tried {
  return { ok: true, written: { target, element, isChoice, isKept, undo: () => undefined } };
}

function refused(reason: FillRefusal): Tried {
  return { ok: false, reason };
}
