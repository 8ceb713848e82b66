import { oneLine } from '../fold.ts';
import type { KeyForm, Shape } from './adapter.ts';

const SHAPE: Readonly<Record<Shape, RegExp>> = {
  letters: /^[\p{L}\p{M}'’., -]{1,80}$/u,
  digits: /^[\d. ]{1,40}$/u,
  date: /^(?=.{0,24}\d{4})[\p{L}\p{M}\d/. -]{6,40}$/u,
  phone: /^\+?[\d. ()/-]{8,24}$/u,
  nir: /^[\dAB. ]{13,30}$/iu,
};

/** True when a text, on one line, has this shape. */
export function hasShape(text: string, shape: Shape): boolean {
  return SHAPE[shape].test(oneLine(text));
}

const KEY: Readonly<Record<KeyForm, RegExp>> = {
  digits: /^\d{1,20}(?![\p{L}\d])/u,
  uuid: /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  word: /^[\w-]{1,64}$/,
};

/** The part of a text that has the form of a key, or null: `123|0|0|0` gives `123` as digits. */
export function keyIn(text: string, form: KeyForm): string | null {
  return KEY[form].exec(text.trim())?.[0] ?? null;
}
