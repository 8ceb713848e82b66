import {
  PDFDict,
  PDFDropdown,
  PDFName,
  PDFOptionList,
  PDFString,
  PDFTextField,
} from '@cantoo/pdf-lib';
import type { PDFFont, PDFObject } from '@cantoo/pdf-lib';
import { resolved, wordOf } from './resolved.ts';
import { sizeThatFits } from './text-size.ts';

const DA = PDFName.of('DA');

/** What a form says of its letters when it says nothing: black, at the size that suits. */
const PLAIN = '/Helv 0 Tf 0 g';

const FONT_SIZE = /(\/\S+\s+)(\d*\.?\d+)(\s+Tf)/;

/** Writes a text and draws it. False, and nothing is written, when it would not be whole on paper. */
export function writeText(field: PDFTextField, text: string, font: PDFFont): boolean {
  const style = styleOf(field);
  const size = sizeThatFits(text, field, font, Number(FONT_SIZE.exec(style)?.[2] ?? 0));
  if (size === null) return false;
  field.disableRichFormatting();
  field.acroField.dict.delete(PDFName.of('RV'));
  field.setText(text);
  draw(field, font, style.replace(FONT_SIZE, `$1${size}$3`));
  return true;
}

/** Draws a field again, and leaves the style of the form for whoever types in it afterwards. */
export function draw(
  field: PDFTextField | PDFDropdown | PDFOptionList,
  font: PDFFont,
  style = styleOf(field),
): void {
  const dicts = [field.acroField.dict, ...field.acroField.getWidgets().map(({ dict }) => dict)];
  const own = dicts.map((dict) => ({ dict, style: dict.get(DA) }));
  for (const { dict } of own) dict.set(DA, PDFString.of(style));
  field.updateAppearances(font);
  for (const { dict, style: kept } of own) put(dict, kept);
}

function put(dict: PDFDict, style: PDFObject | undefined): void {
  if (style === undefined) dict.delete(DA);
  else dict.set(DA, style);
}

/** The style of a field: its own, that of its place, of a field above, or of the whole form. */
function styleOf(field: PDFTextField | PDFDropdown | PDFOptionList): string {
  const { acroField, doc } = field;
  const [widget] = acroField.getWidgets();
  const said = [
    widget?.dict.get(DA),
    acroField.getInheritableAttribute(DA),
    doc.getForm().acroForm.dict.get(DA),
  ].map((style) => wordOf(resolved(doc.context, style)));
  return said.find((style) => FONT_SIZE.test(style)) ?? PLAIN;
}
