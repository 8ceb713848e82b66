import {
  PDFBool,
  PDFDocument,
  PDFFont,
  PDFHexString,
  PDFName,
  PDFPage,
  PDFString,
  StandardFonts,
  type PDFField,
} from '@cantoo/pdf-lib';

/** A sheet of paper on which a fictitious DAC draws its form, from the top. */
export interface FormSheet {
  document: PDFDocument;
  page: PDFPage;
  font: PDFFont;
  /** Height at which the next line goes. */
  y: number;
}

type Box = { x?: number; width?: number; height?: number };

/** A sheet with its title; `name` says that the form is invented. */
export async function newSheet(name: string): Promise<FormSheet> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(name);
  const page = document.addPage([595, 842]);
  const font = await document.embedFont(StandardFonts.Helvetica);
  page.drawText(name, { x: 40, y: 800, size: 14, font });
  return { document, page, font, y: 770 };
}

/** A text field after its words; `set` makes it what this DAC likes. */
export function textField(
  sheet: FormSheet,
  name: string,
  words: string,
  {
    x = 40,
    width = 300,
    height = 18,
    below = true,
    label = '',
    maxLength,
    comb = false,
    lines = false,
    size,
  }: Box & {
    below?: boolean;
    /** What the form says to whoever hears it. */
    label?: string;
    maxLength?: number;
    comb?: boolean;
    lines?: boolean;
    /** Points; the reader chooses when it is not said. */
    size?: number;
  } = {},
): void {
  sheet.page.drawText(words, { x, y: sheet.y, size: 9, font: sheet.font });
  const field = sheet.document.getForm().createTextField(name);
  if (maxLength !== undefined) field.setMaxLength(maxLength);
  if (comb) field.enableCombing();
  if (lines) field.enableMultiline();
  field.addToPage(sheet.page, {
    x: x + 130,
    y: sheet.y - height + 12,
    width,
    height,
    borderWidth: 0.5,
  });
  field.acroField.setFontSize(size ?? 0);
  tell(field, label);
  if (below) sheet.y -= height + 8;
}

/** A box to tick, turned on by the export value that this DAC chose. */
export function tickBox(
  sheet: FormSheet,
  name: string,
  words: string,
  on = 'Yes',
  label = '',
): void {
  sheet.page.drawText(words, { x: 60, y: sheet.y, size: 9, font: sheet.font });
  const field = sheet.document.getForm().createCheckBox(name);
  field.addToPage(sheet.page, { x: 40, y: sheet.y - 2, width: 11, height: 11, borderWidth: 0.5 });
  for (const widget of field.acroField.getWidgets()) {
    const drawings = widget.getAppearances()?.normal;
    const was = widget.getOnValue();
    if (was === undefined || drawings === undefined || !('get' in drawings)) continue;
    const drawing = drawings.get(was);
    if (drawing === undefined) continue;
    drawings.delete(was);
    drawings.set(PDFName.of(on), drawing);
  }
  tell(field, label);
  sheet.y -= 18;
}

/** Round buttons, one choice. */
export function radio(
  sheet: FormSheet,
  name: string,
  words: string,
  options: readonly string[],
  label = '',
): void {
  sheet.page.drawText(words, { x: 40, y: sheet.y, size: 9, font: sheet.font });
  const field = sheet.document.getForm().createRadioGroup(name);
  options.forEach((option, at) => {
    const x = 170 + at * 120;
    field.addOptionToPage(option, sheet.page, { x, y: sheet.y - 2, width: 11, height: 11 });
    sheet.page.drawText(option, { x: x + 16, y: sheet.y, size: 9, font: sheet.font });
  });
  tell(field, label);
  sheet.y -= 20;
}

/** A list that opens; each option is its words, or its code and its words. */
export function dropdown(
  sheet: FormSheet,
  name: string,
  words: string,
  options: readonly (string | readonly [code: string, words: string])[],
  { shown, label = '' }: { shown?: string; label?: string } = {},
): void {
  sheet.page.drawText(words, { x: 40, y: sheet.y, size: 9, font: sheet.font });
  const field = sheet.document.getForm().createDropdown(name);
  field.acroField.setOptions(
    options.map((option) => {
      const [code, said] = typeof option === 'string' ? [option, option] : option;
      return { value: PDFHexString.fromText(code), display: PDFHexString.fromText(said) };
    }),
  );
  if (shown !== undefined) field.select(shown);
  field.addToPage(sheet.page, { x: 170, y: sheet.y - 6, width: 220, height: 18, borderWidth: 0.5 });
  tell(field, label);
  sheet.y -= 26;
}

/** A list that stays open, several choices. */
export function openList(
  sheet: FormSheet,
  name: string,
  words: string,
  options: readonly string[],
): void {
  sheet.page.drawText(words, { x: 40, y: sheet.y, size: 9, font: sheet.font });
  const field = sheet.document.getForm().createOptionList(name);
  field.setOptions([...options]);
  field.enableMultiselect();
  field.addToPage(sheet.page, {
    x: 170,
    y: sheet.y - 40,
    width: 220,
    height: 52,
    borderWidth: 0.5,
  });
  sheet.y -= 64;
}

/** The finished file; the reader is told to draw fields by itself, as many forms do. */
export async function finished({ document }: FormSheet): Promise<Uint8Array> {
  document.getForm().acroForm.dict.set(PDFName.of('NeedAppearances'), PDFBool.True);
  return document.save({ useObjectStreams: false });
}

function tell({ acroField }: PDFField, label: string): void {
  if (label !== '') acroField.dict.set(PDFName.of('TU'), PDFString.of(label));
}
