import { unparse } from 'papaparse';

/** Also after blanks, in several lines, and in full-width signs: spreadsheets run these too. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/u;

/**
 * Rows as a French spreadsheet opens them: `;` between cells, the mark that says UTF-8 first, lines
 * ended as on Windows. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function impactCsv(rows: readonly (readonly string[])[]): string {
  const text = unparse(
    rows.map((row) => [...row]),
    { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA },
  );
  return `\ufeff${text}\r\n`;
}
