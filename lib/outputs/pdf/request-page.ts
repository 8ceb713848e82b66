import { toBytes } from 'pdfkit/output';
import { frenchDate } from '../../domain/french-text.ts';
import type { ReferralDocument } from '../../domain/referral.ts';
import { coverages } from './fonts.ts';
import { addressee, heading, pagination, smallPrint, titleLine } from './parts.ts';
import { type PrintableText, printableText } from './printable-text.ts';
import { drawLine, type Entry, lineHeight, linesOf } from './rows.ts';
import { openSheet } from './sheet.ts';

/** A first line of this height holds the heading of its block by itself, in points. */
const TALL = 30;

type Row = ReferralDocument['blocks'][number]['rows'][number];

/** What a row asks the reader to complete in the file; null: it is printed as it is. */
export type EntryOf = (sheet: PDFKit.PDFDocument, heading: string, row: Row) => Entry | null;

/** The request as a tagged A4 PDF. The same document always gives the same bytes. */
export async function requestBytes(
  document: ReferralDocument,
  entryOf: EntryOf = () => null,
): Promise<Uint8Array> {
  const plain = printableText(coverages.regular);
  const strong = printableText(coverages.bold);
  const { title, date, blocks, footer } = document;
  const shownDate = plain.of(frenchDate(date));
  const sheet = openSheet(title, date);
  const bytes = toBytes(sheet);
  const root = sheet.struct('Document');
  sheet.addStructure(root);
  const page = { sheet, under: root };

  titleLine(page, strong.of(title), shownDate);
  if (document.addressee !== null) {
    const { name, lines } = document.addressee;
    addressee(page, strong.of(name), lines.map(plain.of));
  }
  for (const block of blocks) {
    const rows = block.rows.map((row) => {
      const { label, value, lines } = row;
      const entry = entryOf(sheet, block.heading, row);
      const texts = { label: plain.of(label), value: plain.of(value), lines };
      return entry === null ? texts : { ...texts, entry };
    });
    const lines = linesOf(sheet, rows);
    const section = sheet.struct('Sect');
    root.add(section);
    const [first = 0, second = 0] = lines.slice(0, 2).map((line) => lineHeight(sheet, line));
    const opening = first > TALL ? first : first + second;
    heading({ sheet, under: section }, strong.of(block.heading), opening);
    sheet.outline.addItem(strong.of(block.heading));
    const table = sheet.struct('Table');
    section.add(table);
    for (const line of lines) drawLine({ sheet, under: table }, line);
  }
  const texts = footer.map(plain.of);
  smallPrint(page, [...texts, ...lostCharacters(plain, strong)]);
  root.end();
  pagination(sheet, plain.of(title), shownDate);
  sheet.end();
  return bytes;
}

/** Names the characters by their code: the font cannot draw them here either. */
function lostCharacters(...texts: readonly PrintableText[]): string[] {
  const lost = [...new Set(texts.flatMap((text) => text.replaced()))];
  if (lost.length === 0) return [];
  const codes = lost.map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `U+${code}`;
  });
  return [
    `Caractères impossibles à imprimer ici, remplacés par □ : ${codes.join(', ')}. Complétez-les à la main.`,
  ];
}
