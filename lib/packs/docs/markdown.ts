/** A heading with the blank lines that it needs. */
export function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${text}`;
}

/** A list, or nothing when there is nothing to list. */
export function bullets(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}

/** A table; a cell stays on its line. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Paragraphs, tables and lists, a blank line between each. */
export function page(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A link to a heading of the same page that begins with this name. */
export function linkTo(text: string, anchor: string): string {
  return `[${text}](#${anchor})`;
}

/** A place to link to, before what it names. */
export function anchor(name: string): string {
  return `<a id="${name}"></a>`;
}

/** « 22/11/2026 » of an ISO date; a year or a month as it is. */
export { frenchDate } from '../../domain/french-text.ts';
