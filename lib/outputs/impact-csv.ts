import { unparse } from 'papaparse';

/**
 * Rows as a French spreadsheet opens them: `;` between cells, the mark that says UTF-8 first, lines
 * ended as on Windows. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function impactCsv(rows: readonly (readonly string[])[]): string {
  const text = unparse(
    rows.map((row) => [...row]),
    { delimiter: ';', newline: '\r\n', escapeFormulae: true },
  );
  return `\ufeff${text}\r\n`;
}
