import PDFDocument from 'pdfkit';
import { isDate } from '../../domain/age.ts';
import { fonts } from './fonts.ts';

/** Sizes and places, in points; A4 is 595 by 842. */
export const GRID = {
  left: 51,
  right: 544,
  top: 48,
  bottom: 46,
} as const;

export const INK = {
  text: '#1b1f24',
  soft: '#4d5863',
  rule: '#d3dae1',
  accent: '#1f4e79',
} as const;

/**
 * An empty tagged A4 file in French, with both fonts ready. The date of the request is the date of
 * the file, so that the same request always gives the same bytes.
 */
export function openSheet(title: string, date: string): PDFKit.PDFDocument {
  const options = {
    size: 'A4',
    margins: {
      top: GRID.top,
      bottom: GRID.bottom,
      left: GRID.left,
      right: 595.28 - GRID.right,
    },
    pdfVersion: '1.7',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: title,
      Creator: 'Aiguilleur',
      Producer: 'pdfkit',
      CreationDate: new Date(isDate(date) ? `${date}T12:00:00Z` : 0),
    },
  } as const;
  // Typings lag: null means "no default font", else Helvetica would be looked for as a file.
  const sheet = new PDFDocument({ ...options, font: null } as unknown as PDFKit.PDFDocumentOptions);
  // Bookmarks are there for who wants them: else pdfkit asks readers to open their panel.
  (sheet as unknown as WithRoot)._root.data.PageMode = 'UseNone';
  sheet.registerFont('regular', fonts.regular);
  sheet.registerFont('bold', fonts.bold);
  return sheet.font('regular');
}

/** pdfkit's catalogue: it has no public name. */
interface WithRoot {
  _root: { data: { PageMode: string } };
}

/** Draws something that a screen reader must not read: rules, page numbers. */
export function decorate(
  sheet: PDFKit.PDFDocument,
  type: 'Layout' | 'Pagination',
  draw: () => void,
): void {
  sheet.markContent('Artifact', { type });
  draw();
  sheet.endMarkedContent();
}

/** A horizontal rule across the page, or between `from` and `to`. */
export function rule(
  sheet: PDFKit.PDFDocument,
  y: number,
  look: { color: string; width: number; from?: number; to?: number; dotted?: boolean },
): void {
  decorate(sheet, 'Layout', () => {
    sheet.save().lineWidth(look.width).strokeColor(look.color);
    if (look.dotted === true) sheet.dash(1, { space: 2 });
    sheet
      .moveTo(look.from ?? GRID.left, y)
      .lineTo(look.to ?? GRID.right, y)
      .stroke()
      .restore();
  });
}

/** Goes to a new page when `height` does not fit any more; what no page can hold flows by itself. */
export function reserve(sheet: PDFKit.PDFDocument, height: number): void {
  const end = sheet.page.height - GRID.bottom;
  if (sheet.y + height > end && height < end - GRID.top) sheet.addPage();
}
