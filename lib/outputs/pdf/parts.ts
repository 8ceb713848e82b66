import { decorate, GRID, INK, reserve, rule } from './sheet.ts';

type Sheet = PDFKit.PDFDocument;
type Element = ReturnType<Sheet['struct']>;

/** A place to write: the file, and the element of its structure tree that receives what is written. */
export interface Place {
  sheet: Sheet;
  under: Element;
}

const FULL = GRID.right - GRID.left;
const LEADING = { lineGap: 1.2 } as const;

/** The title with the date at its right, over the accent rule. */
export function titleLine({ sheet, under }: Place, title: string, date: string): void {
  const top = sheet.y;
  const width = FULL - 90;
  under.add(
    sheet.struct('H1', {}, () => {
      sheet.font('bold', 15).fillColor(INK.accent).text(title, GRID.left, top, { width });
    }),
  );
  const below = sheet.y;
  under.add(
    sheet.struct('P', {}, () => {
      sheet.font('regular', 9.5).fillColor(INK.soft);
      sheet.text(date, GRID.right - 90, top + 6, { width: 90, align: 'right' });
    }),
  );
  rule(sheet, below + 4, { color: INK.accent, width: 1.4 });
  sheet.y = below + 12;
}

/** Who receives the request, as on a letter: in the right half. */
export function addressee({ sheet, under }: Place, name: string, lines: readonly string[]): void {
  const x = GRID.left + FULL / 2;
  const width = FULL / 2;
  const group = sheet.struct('Sect');
  under.add(group);
  group.add(
    sheet.struct('P', {}, () => {
      sheet.font('bold', 10).fillColor(INK.text).text(name, x, sheet.y, { width });
    }),
  );
  for (const line of lines) {
    group.add(
      sheet.struct('P', {}, () => {
        sheet
          .font('regular', 9)
          .fillColor(INK.text)
          .text(line, x, sheet.y, { width, ...LEADING });
      }),
    );
  }
  sheet.y += 4;
}

/**
 * The heading of a block, with the height of the lines that
 * stay with it: it never stands alone at the foot of a page.
 */
export function heading({ sheet, under }: Place, text: string, opening: number): void {
  reserve(sheet, 26 + opening);
  sheet.y += 8;
  under.add(
    sheet.struct('H2', {}, () => {
      sheet.font('bold', 10.5).fillColor(INK.accent);
      sheet.text(text, GRID.left, sheet.y, { width: FULL });
    }),
  );
  sheet.y += 2;
}

/** The small print at the end, kept together. */
export function smallPrint({ sheet, under }: Place, texts: readonly string[]): void {
  sheet.font('regular', 7.5);
  const heights = texts.map((text) => sheet.heightOfString(text, { width: FULL }) + 2);
  reserve(sheet, 20 + heights.reduce((sum, height) => sum + height, 0));
  sheet.y += 14;
  rule(sheet, sheet.y, { color: INK.rule, width: 0.5 });
  sheet.y += 5;
  for (const text of texts) {
    under.add(
      sheet.struct('P', {}, () => {
        sheet.font('regular', 7.5).fillColor(INK.soft);
        sheet.text(text, GRID.left, sheet.y, { width: FULL });
      }),
    );
    sheet.y += 2;
  }
}

/** Running title from the second page on, and page numbers on every page. */
export function pagination(sheet: Sheet, title: string, date: string): void {
  const { start, count } = sheet.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    sheet.switchToPage(page);
    // Without this the foot would be taken for an overflow and start a page of its own.
    sheet.page.margins.bottom = 0;
    decorate(sheet, 'Pagination', () => {
      sheet.font('regular', 8).fillColor(INK.soft);
      if (page > start) sheet.text(`${title}, ${date}`, GRID.left, 32, { width: FULL });
      const foot = `Page ${page - start + 1} sur ${count}`;
      sheet.text(foot, GRID.left, sheet.page.height - 40, { width: FULL, align: 'right' });
    });
  }
}
