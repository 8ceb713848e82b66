import { decorate, GRID, INK, reserve, rule } from './sheet.ts';

type Sheet = PDFKit.PDFDocument;
type Element = ReturnType<Sheet['struct']>;

/** A place to write: the file, and the element of its structure tree that receives what is written. */
export interface Place {
  sheet: Sheet;
  under: Element;
}

/** Labels above this length are sentences: the value comes under them. */
const SENTENCE = 60;

const VALUE_X = GRID.left + GRID.label + GRID.gutter;
const FULL = GRID.right - GRID.left;
const LEADING = { lineGap: 1.2 } as const;

/** The title with the date at its right, over the accent rule. */
export function titleLine({ sheet, under }: Place, title: string, date: string): void {
  const top = sheet.y;
  const width = FULL - 90;
  under.add(
    sheet.struct('H1', {}, () => {
      sheet.font('bold', 16).fillColor(INK.accent).text(title, GRID.left, top, { width });
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

/** The heading of a block; it never stands alone at the foot of a page. */
export function heading({ sheet, under }: Place, text: string, firstRow: number): void {
  reserve(sheet, 34 + firstRow);
  sheet.y += 10;
  under.add(
    sheet.struct('H2', {}, () => {
      sheet.font('bold', 10.5).fillColor(INK.accent);
      sheet.text(text, GRID.left, sheet.y, { width: FULL });
    }),
  );
  sheet.y += 2;
}

/** Height of a row, rules and paddings included. */
export function rowHeight(sheet: Sheet, label: string, value: string): number {
  const boxes = boxesOf(label);
  sheet.font('regular', 9);
  const labelHeight = sheet.heightOfString(label, { width: boxes.labelWidth, ...LEADING });
  const blankHeight = 20;
  const valueHeight =
    value === ''
      ? blankHeight
      : sheet.heightOfString(value, { width: boxes.valueWidth, ...LEADING });
  return 7 + (boxes.stacked ? labelHeight + valueHeight : Math.max(labelHeight, valueHeight));
}

/** A label and its value side by side, or one under the other; no value gives a dotted line. */
export function row({ sheet, under }: Place, label: string, value: string): void {
  const height = rowHeight(sheet, label, value);
  reserve(sheet, height);
  const boxes = boxesOf(label);
  rule(sheet, sheet.y, { color: INK.rule, width: 0.5 });
  const top = sheet.y + 3.5;
  const end = sheet.y + height;
  const line = sheet.struct('TR');
  under.add(line);
  line.add(
    // Typings lag: `scope` says that the label heads its row.
    sheet.struct('TH', { scope: 'Row' } as PDFKit.Mixins.StructureElementOptions, () => {
      sheet.font('regular', 9).fillColor(INK.soft);
      sheet.text(label, GRID.left, top, { width: boxes.labelWidth, ...LEADING });
    }),
  );
  const valueTop = boxes.stacked ? sheet.y : top;
  const page = sheet.page;
  line.add(
    sheet.struct('TD', {}, () => {
      sheet.font('regular', 9).fillColor(INK.text);
      sheet.text(value, VALUE_X, valueTop, { width: boxes.valueWidth, ...LEADING });
    }),
  );
  if (value === '') {
    rule(sheet, end - 3, { color: INK.soft, width: 0.7, from: VALUE_X, dotted: true });
  }
  // A value longer than a page has already moved to the next one.
  if (sheet.page === page) sheet.y = end;
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

function boxesOf(label: string): { stacked: boolean; labelWidth: number; valueWidth: number } {
  const stacked = label.length > SENTENCE;
  return {
    stacked,
    labelWidth: stacked ? FULL : GRID.label,
    valueWidth: GRID.right - VALUE_X,
  };
}
