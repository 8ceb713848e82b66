import type { Place } from './parts.ts';
import { GRID, INK, reserve, rule } from './sheet.ts';

type Sheet = PDFKit.PDFDocument;
type Element = Place['under'];

export interface Row {
  label: string;
  value: string;
  /** Blank lines to write on, when there is no value. */
  lines?: number | undefined;
  /** What is drawn instead of the value, for the user to complete. */
  entry?: Entry;
}

/** Something to complete, in a box of the page. */
export interface Entry {
  /** How far under the top of the row the label stands, to be level with what is typed. */
  inset: number;
  height(width: number): number;
  /** `under` is the cell. */
  draw(place: Place, box: { x: number; top: number; width: number; height: number }): void;
}

/** One row, or two short ones side by side. */
export type Line = readonly Row[];

interface Box {
  x: number;
  width: number;
}

const FULL = GRID.right - GRID.left;
const GUTTER = 10;
const LABEL = 118;
const BETWEEN = 18;
const HALF = (FULL - BETWEEN) / 2;
const SECOND = GRID.left + HALF + BETWEEN;

/** A label above this length is a sentence; an answer below it stands at its end. */
const SENTENCE = 40;
/** A line where a hand can write. */
const BLANK = 16;
/** From one such line to the next: seven millimetres. */
const NEXT_BLANK = 20;
const PADDING = 2.2;
const LEADING = { lineGap: 1 } as const;

/** The rows of a block in lines: neighbours that are short share one. */
export function linesOf(sheet: Sheet, rows: readonly Row[]): Line[] {
  const lines: Row[][] = [];
  let open: Row[] | null = null;
  for (const row of rows) {
    if (!isShort(sheet, row)) {
      lines.push([row]);
      open = null;
    } else if (open === null) {
      open = [row];
      lines.push(open);
    } else {
      open.push(row);
      open = null;
    }
  }
  return lines;
}

/** Height of a line with its paddings. */
export function lineHeight(sheet: Sheet, line: Line): number {
  sheet.font('regular', 9);
  const heights = line.map((row, column) => {
    const { label, value, entry, lines = 1 } = row;
    const boxes = boxesOf(row, column);
    const labelHeight = sheet.heightOfString(label, { width: boxes.label.width, ...LEADING });
    if (entry !== undefined)
      return Math.max(labelHeight + entry.inset, entry.height(boxes.value.width));
    const valueHeight = sheet.heightOfString(value, { width: boxes.value.width, ...LEADING });
    return Math.max(labelHeight, value === '' ? BLANK + (lines - 1) * NEXT_BLANK : valueHeight);
  });
  return Math.max(0, ...heights) + 2 * PADDING;
}

/** A rule, then labels and values; a value that is empty becomes a dotted line to write on. */
export function drawLine({ sheet, under }: Place, line: Line): void {
  const height = lineHeight(sheet, line);
  reserve(sheet, height);
  rule(sheet, sheet.y, { color: INK.rule, width: 0.5 });
  const top = sheet.y + PADDING;
  const end = sheet.y + height;
  const page = sheet.page;
  const element = sheet.struct('TR');
  under.add(element);
  for (const [column, row] of line.entries()) drawRow(sheet, element, row, column, top, end);
  // A value longer than a page has already moved to the next one.
  if (sheet.page === page) sheet.y = end;
}

function drawRow(
  sheet: Sheet,
  line: Element,
  row: Row,
  column: number,
  top: number,
  end: number,
): void {
  const { label, value, entry, lines = 1 } = row;
  const boxes = boxesOf(row, column);
  line.add(
    // Typings lag: `scope` says that the label heads its row.
    sheet.struct('TH', { scope: 'Row' } as PDFKit.Mixins.StructureElementOptions, () => {
      sheet.font('regular', 9).fillColor(INK.soft);
      sheet.text(label, boxes.label.x, top + (entry?.inset ?? 0), {
        width: boxes.label.width,
        ...LEADING,
      });
    }),
  );
  if (entry !== undefined) {
    const cell = sheet.struct('TD');
    line.add(cell);
    const { x, width } = boxes.value;
    entry.draw({ sheet, under: cell }, { x, top, width, height: end - top - PADDING });
    return;
  }
  line.add(
    sheet.struct('TD', {}, () => {
      sheet.font('regular', 9).fillColor(INK.text);
      sheet.text(value, boxes.value.x, top, { width: boxes.value.width, ...LEADING });
    }),
  );
  if (value !== '') return;
  const { x, width } = boxes.value;
  for (let line = 0; line < lines; line += 1) {
    rule(sheet, end - 3 - line * NEXT_BLANK, {
      color: INK.soft,
      width: 0.7,
      from: x,
      to: x + width,
      dotted: true,
    });
  }
}

function isShort(sheet: Sheet, { label, value, entry }: Row): boolean {
  if (entry !== undefined) return false;
  sheet.font('regular', 9);
  const room = HALF - LABEL - GUTTER;
  const fits = sheet.widthOfString(label) <= LABEL && sheet.widthOfString(value) <= room;
  return value !== '' && !value.includes('\n') && fits;
}

function boxesOf({ label, value }: Row, column: number): { label: Box; value: Box } {
  const left = column === 0 ? GRID.left : SECOND;
  const sentence = label.length > SENTENCE && value.length <= SENTENCE;
  const width = sentence ? HALF + BETWEEN + LABEL : LABEL;
  const x = left + width + GUTTER;
  return { label: { x: left, width }, value: { x, width: GRID.right - x } };
}
