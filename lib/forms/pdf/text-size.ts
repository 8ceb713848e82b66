import type { PDFFont, PDFTextField, PDFWidgetAnnotation } from '@cantoo/pdf-lib';
import { SMALLEST_PRINT } from './limits.ts';

/** Points, when the form lets the reader choose. */
const USUAL_SIZE = 11;

/** Points: lines of text larger than this are an accident of the tool that made the form. */
const LARGEST_LINES = 12;

/** Height of a line, in heights of the font: what the library draws. */
const LEADING = 1.2;

/** Widths of words do not add up quite to that of a line. */
const MARGIN = 0.98;

/**
 * The size at which a text is whole in every place of its field: that of the form, or smaller; null
 * when it would have to be too small to be read on paper.
 */
export function sizeThatFits(
  text: string,
  field: PDFTextField,
  font: PDFFont,
  formSize: number,
): number | null {
  const measured = measure(text, font);
  const fits = field.isCombed()
    ? (size: number, room: Room) => fitsCells(measured, size, room.width / cellsOf(field))
    : field.isMultiline()
      ? (size: number, room: Room) => fitsLines(measured, size, room)
      : (size: number, room: Room) => measured.width * size <= room.width;
  const rooms = field.acroField
    .getWidgets()
    .map((widget) => insideOf(widget, field.isCombed() ? 0 : 1));
  const start = formSize || USUAL_SIZE;
  for (
    let size = field.isMultiline() ? Math.min(start, LARGEST_LINES) : start;
    size >= SMALLEST_PRINT;
    size -= 0.5
  ) {
    if (rooms.every((room) => fits(size, room))) return size;
  }
  return null;
}

interface Room {
  width: number;
  height: number;
}

/** A text at one point. Measured once: the engine of the font is slow. */
interface Measured {
  width: number;
  widest: number;
  space: number;
  height: number;
  /** Below the last line. */
  below: number;
  /** Words of each line that the user made. */
  lines: readonly (readonly number[])[];
}

function measure(text: string, font: PDFFont): Measured {
  const widthOf = (part: string): number => font.widthOfTextAtSize(part, 1);
  return {
    width: widthOf(text.replaceAll('\n', ' ')),
    widest: Math.max(0, ...[...new Set(text)].map(widthOf)),
    space: widthOf(' '),
    height: font.heightAtSize(1) * LEADING,
    below: font.heightAtSize(1) - font.heightAtSize(1, { descender: false }),
    lines: text.split('\n').map((line) => line.split(/\s/u).map(widthOf)),
  };
}

function fitsCells({ widest }: Measured, size: number, cell: number): boolean {
  return widest * size <= cell;
}

function fitsLines(measured: Measured, size: number, { width, height }: Room): boolean {
  const room = (width / size) * MARGIN;
  let count = 0;
  for (const words of measured.lines) {
    let used = 0;
    count += 1;
    for (const word of words) {
      if (word > room) return false;
      const longer = used === 0 ? word : used + measured.space + word;
      if (longer > room) count += 1;
      used = longer > room ? word : longer;
    }
  }
  return (count * measured.height + measured.below) * size <= height;
}

function cellsOf(field: PDFTextField): number {
  return field.getMaxLength() || 1;
}

/** The room left by the border, on a page that may have been turned. */
function insideOf(widget: PDFWidgetAnnotation, padding: number): Room {
  const { width, height } = widget.getRectangle();
  const edge = ((widget.getBorderStyle()?.getWidth() ?? 0) + padding) * 2;
  const turned = (widget.getAppearanceCharacteristics()?.getRotation() ?? 0) % 180 !== 0;
  return turned
    ? { width: height - edge, height: width - edge }
    : { width: width - edge, height: height - edge };
}
