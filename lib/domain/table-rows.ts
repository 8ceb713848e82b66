import { phoneDisplay } from './french-text.ts';

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
