import { frenchDate } from '../domain/french-text.ts';
import type { ReferralDocument } from '../domain/referral.ts';
import type { Output } from './output.ts';

/** Columns that a mail or a chart shows without folding lines itself. */
const WIDTH = 76;
/** Column of the values; a longer label takes a line of its own. */
const INDENT = 32;
const BLANK = '.'.repeat(40);

type Row = ReferralDocument['blocks'][number]['rows'][number];

/** The request as text, for a secure mail or the chart: sections, aligned labels, wrapped lines. */
export function plainText(document: ReferralDocument): string {
  const { title, date, addressee, blocks, footer } = document;
  const head = [title.toUpperCase(), `Le ${frenchDate(date)}`];
  const sections = [
    head,
    addressee === null ? [] : [`À : ${addressee.name}`, ...addressee.lines],
    ...blocks.map(({ heading, rows }) => [
      heading.toUpperCase(),
      '-'.repeat(heading.length),
      ...rows.flatMap(rowLines),
    ]),
    ['-'.repeat(WIDTH), ...footer.flatMap((text) => wrapped(text, WIDTH))],
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return `${text}\n`;
}

/** The clipboard format. */
export const plainTextOutput: Output = {
  id: 'plain-text',
  render: (document) => Promise.resolve({ kind: 'text', text: plainText(document) }),
};

function rowLines({ label, value, lines = 1 }: Row): string[] {
  const named = /[.?!]$/.test(label) ? label : `${label} :`;
  const values = value === '' ? Array<string>(lines).fill(BLANK) : wrapped(value, WIDTH - INDENT);
  const beside = values.map((line) => `${' '.repeat(INDENT)}${line}`);
  if (named.length >= INDENT) return [...wrapped(named, WIDTH), ...beside];
  return [named.padEnd(INDENT) + (values[0] ?? ''), ...beside.slice(1)];
}

/**
 * Lines of at most `width` characters; the line breaks of the text are kept, and a phone number
 * stays whole.
 */
function wrapped(text: string, width: number): string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph
      .split(/(?<!\b\d\d)[ \t]+|[ \t]+(?!\d\d\b)/)
      .filter((part) => part !== '')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && longer.length > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}
