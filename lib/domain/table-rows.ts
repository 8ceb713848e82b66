import { phoneDisplay } from './french-text.ts';
import { isPhone } from './identifiers.ts';

/** Between the cells of a row: a value of a table is one string a row. */
const TAB = '\t';

/** The cells of a row, as many as there are columns; what is beyond stays in the last one. */
export function cellsOf(row: string, columns: number): string[] {
  const cells = row.split(TAB);
  const kept = [...cells.slice(0, columns - 1), cells.slice(columns - 1).join(' ')];
  return Array.from({ length: columns }, (_, index) => kept[index] ?? '');
}

/** A row of these cells; a tab or a line break inside one would make another. */
export function rowOf(cells: readonly string[]): string {
  return cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join(TAB);
}

/** A row as it is read: its filled cells, in order. */
export function rowInWords(row: string): string {
  return row
    .split(TAB)
    .map((cell) => phoneDisplay(cell.trim()))
    .filter((cell) => cell !== '')
    .join(', ');
}

/**
 * Rows of pasted lines: cells between tabs, else semicolons, else commas; a phone number goes to the
 * column `telephone`, what follows it after. Null for one cell only: a word is not a table.
 */
export function pastedRows(text: string, columns: readonly string[]): string[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const rows = lines.map((line) => line.split(separatorOf(line)).map((cell) => cell.trim()));
  if (rows.length < 2 && (rows[0]?.length ?? 0) < 2) return null;
  return rows.map((cells) => rowOf(cellsOf(rowOf(inPlace(cells, columns)), columns.length)));
}

function separatorOf(line: string): string {
  return [TAB, ';', ','].find((separator) => line.includes(separator)) ?? TAB;
}

/** Blank cells are put in before a phone number that comes too soon. */
function inPlace(cells: readonly string[], columns: readonly string[]): string[] {
  const phone = cells.findIndex(isPhone);
  const place = columns.indexOf('telephone');
  if (phone < 0 || phone >= place) return [...cells];
  const blanks = Array.from({ length: place - phone }, () => '');
  return [...cells.slice(0, phone), ...blanks, ...cells.slice(phone)];
}
