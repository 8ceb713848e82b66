import {
  AnnotationFlags,
  PDFCheckBox,
  PDFDict,
  PDFDropdown,
  PDFName,
  PDFNumber,
  PDFOptionList,
  PDFRadioGroup,
  PDFTextField,
} from '@cantoo/pdf-lib';
import type { PDFDocument, PDFField } from '@cantoo/pdf-lib';
import type { PdfFormField } from '../../domain/pdf-form.ts';
import { exportWords, isSeveralBoxes } from './export-words.ts';
import { dictOf, resolved, wordAt } from './resolved.ts';

/** A field of an open form, with the library's own object. */
export interface FieldPlace extends PdfFormField {
  field: PDFField;
}

/** The fields, in the order of the form. Throws on a form that cannot be walked. */
export function fieldPlaces(document: PDFDocument): readonly FieldPlace[] {
  const pages = pagesOfWidgets(document);
  return document
    .getForm()
    .getFields()
    .map((field) => {
      const page = pageOf(field, pages);
      return {
        field,
        name: fullName(field),
        kind: page === 0 || isLocked(field) ? 'other' : kindOf(field),
        label: wordAt(document.context, field.acroField.dict, 'TU'),
        offered: offeredBy(field),
        maxLength: maxLengthOf(field),
        page,
      };
    });
}

/** Names of parts joined by a dot; a part without a name does not count. */
function fullName({ acroField, doc }: PDFField): string {
  const parts: string[] = [];
  acroField.ascend(({ dict }) => parts.unshift(wordAt(doc.context, dict, 'T')));
  return parts.filter((part) => part !== '').join('.');
}

function kindOf(field: PDFField): PdfFormField['kind'] {
  if (field instanceof PDFTextField) {
    return field.isPassword() || field.isFileSelector() ? 'other' : 'text';
  }
  if (field instanceof PDFCheckBox) return isSeveralBoxes(field) ? 'choice' : 'box';
  const isChoice =
    field instanceof PDFDropdown ||
    field instanceof PDFOptionList ||
    field instanceof PDFRadioGroup;
  return isChoice ? 'choice' : 'other';
}

/** Locked, or shown nowhere: hidden fields are not for whoever fills. */
function isLocked(field: PDFField): boolean {
  const hidden = [AnnotationFlags.Hidden, AnnotationFlags.NoView];
  const widgets = field.acroField.getWidgets();
  return (
    field.isReadOnly() ||
    widgets.every((widget) => {
      const { width, height } = widget.getRectangle();
      return hidden.some((flag) => widget.hasFlag(flag)) || width === 0 || height === 0;
    })
  );
}

function offeredBy(field: PDFField): readonly string[] {
  if (field instanceof PDFDropdown || field instanceof PDFOptionList) return field.getOptions();
  if (field instanceof PDFRadioGroup) return exportWords(field).map(({ word }) => word);
  if (field instanceof PDFCheckBox && isSeveralBoxes(field)) {
    return exportWords(field).map(({ word }) => word);
  }
  return [];
}

function maxLengthOf(field: PDFField): number | null {
  if (!(field instanceof PDFTextField)) return null;
  const { acroField, doc } = field;
  const inherited = acroField.getInheritableAttribute(PDFName.of('MaxLen'));
  const length = resolved(doc.context, inherited);
  return length instanceof PDFNumber ? length.asNumber() : null;
}

/** Which page shows each widget, from 1: only the pages know for sure. */
function pagesOfWidgets(document: PDFDocument): ReadonlyMap<PDFDict, number> {
  const pages = new Map<PDFDict, number>();
  document.getPages().forEach(({ node }, at) => {
    const shown = node.Annots();
    for (const each of shown?.asArray() ?? []) {
      const widget = dictOf(resolved(document.context, each));
      if (widget !== null) pages.set(widget, at + 1);
    }
  });
  return pages;
}

function pageOf({ acroField }: PDFField, pages: ReadonlyMap<PDFDict, number>): number {
  const shown = acroField.getWidgets().flatMap(({ dict }) => pages.get(dict) ?? []);
  return shown.length === 0 ? 0 : Math.min(...shown);
}
