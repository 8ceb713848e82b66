import {
  PDFCheckBox,
  PDFDropdown,
  PDFName,
  PDFOptionList,
  PDFRadioGroup,
  PDFTextField,
} from '@cantoo/pdf-lib';
import type { PDFFont } from '@cantoo/pdf-lib';
import type { FillRefusal } from '../../domain/form-map.ts';
import { exportWords, isOff, turnOn } from './export-words.ts';
import type { FieldPlace } from './field-places.ts';
import { isDrawable } from './house-font.ts';
import { draw, writeText } from './write-text.ts';

/** What the box of a form holds once it is ticked. */
export const TICKED = '✓';

/** Writes a value in an empty field of the form; why not, when it is not written. */
export function writeField(
  place: FieldPlace,
  value: string | true,
  font: PDFFont,
): FillRefusal | null {
  const { field, kind, maxLength } = place;
  if (kind === 'other') return 'not-writable';
  if (!isBlank(heldBy(place))) return 'not-empty';
  if (field instanceof PDFTextField) {
    if (value === true) return 'no-such-choice';
    const text = textFor(field, value);
    if (maxLength !== null && text.length > maxLength) return 'too-long';
    if (!isDrawable(text)) return 'not-kept';
    return writeText(field, text, font) ? null : 'too-long';
  }
  if (field instanceof PDFDropdown || field instanceof PDFOptionList) {
    return choose(field, value, font);
  }
  if (field instanceof PDFRadioGroup || field instanceof PDFCheckBox) {
    return press(field, value);
  }
  return 'not-writable';
}

/** What a field holds, in the words that were to be written there; `TICKED` for a box. */
export function heldBy({ field, kind }: FieldPlace): string {
  if (field instanceof PDFTextField) return field.getText() ?? '';
  if (field instanceof PDFDropdown || field instanceof PDFOptionList) {
    const options = field.acroField.getOptions();
    const words = field.getSelected().map((held) => {
      const option = options.find(({ value }) => value.decodeText() === held);
      return option?.display.decodeText() ?? held;
    });
    return words.join(', ');
  }
  if (field instanceof PDFRadioGroup || field instanceof PDFCheckBox) {
    if (isOff(field)) return '';
    if (kind === 'box') return TICKED;
    const held = field.acroField.getValue();
    return exportWords(field).find(({ on }) => on === held)?.word ?? held.decodeText();
  }
  return '';
}

/** What `heldBy` gives once a value is written. */
export function expectedIn({ field, kind }: FieldPlace, value: string | true): string {
  if (kind === 'box') return TICKED;
  if (value === true) return '';
  return field instanceof PDFTextField ? textFor(field, value) : value;
}

/** A line cannot hold several: they follow one another. */
function textFor(field: PDFTextField, value: string): string {
  return field.isMultiline() ? value : value.replace(/\s*\n\s*/g, ', ');
}

/** True when nobody has written there; what cannot be read is not blank. */
export function isBlankPlace(place: FieldPlace): boolean {
  try {
    return isBlank(heldBy(place));
  } catch {
    return false;
  }
}

/** Empty, or holding only what invites to write: dots, « Choisir… », the mask of a date. */
function isBlank(text: string): boolean {
  return /^(?:[\s._…/|–—-]*|[jmad/ .-]{6,12}|(?:choisi|s[ée]lectionne|choose|select)[^,;]*)$/iu.test(
    text.trim(),
  );
}

function choose(
  field: PDFDropdown | PDFOptionList,
  value: string | true,
  font: PDFFont,
): FillRefusal | null {
  const options = field.acroField.getOptions();
  const found = value === true ? [] : wordsOffered(field.getOptions(), value);
  if (found.length === 0 || (found.length > 1 && !field.isMultiselect())) return 'no-such-choice';
  field.select(found);
  draw(field, font);
  // A form counts on its own codes; the words are only what it shows.
  const codes = found.map((word) => options.find((o) => o.display.decodeText() === word)?.value);
  const known = codes.filter((code) => code !== undefined);
  const [first] = known;
  if (known.length === 1 && first) field.acroField.dict.set(PDFName.of('V'), first);
  else field.acroField.dict.set(PDFName.of('V'), field.doc.context.obj(known));
  return null;
}

/** One of the words offered; or several, when each is offered. Empty when one is not. */
function wordsOffered(offered: readonly string[], value: string): string[] {
  const whole = offered.find((word) => word.trim() === value.trim());
  if (whole !== undefined) return [whole];
  const parts = value.split(', ').map((part) => offered.find((word) => word.trim() === part));
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known : [];
}

function press(field: PDFRadioGroup | PDFCheckBox, value: string | true): FillRefusal | null {
  if (field.acroField.getWidgets().some((widget) => widget.getOnValue() === undefined)) {
    // A box without a drawing of its own would stay white.
    field.defaultUpdateAppearances();
  }
  const words = exportWords(field);
  const [first] = words;
  const chosen =
    value === true
      ? words.length === 1
        ? first
        : undefined
      : words.find(({ word }) => word.trim() === value.trim());
  if (!chosen) return 'no-such-choice';
  turnOn(field, chosen.on);
  return null;
}
