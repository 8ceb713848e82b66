import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF that pdfkit made, in drawing order, without any tool of the machine. Only what
 * such a file holds is understood: compressed streams, and glyphs with their own Unicode table.
 */
export function pdfText(bytes: Uint8Array): string {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'));
  const fonts = fontTables(objects);
  return [...objects.values()]
    .filter(({ stream }) => stream?.includes(' Tf') && stream.includes('TJ'))
    .map(({ stream }) => drawnText(stream ?? '', fonts))
    .join('\n');
}

interface PdfObject {
  head: string;
  stream: string | null;
}

function objectsOf(file: string): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const [, id = '', body = ''] of file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const at = body.indexOf('\nstream\n');
    const head = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? null : body.slice(at + 8, body.lastIndexOf('\nendstream'));
    objects.set(id, { head, stream: raw === null ? null : inflated(head, raw) });
  }
  return objects;
}

function inflated(head: string, raw: string): string {
  if (!head.includes('/FlateDecode')) return raw;
  return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1');
}

/** Font name (`F1`) to glyph code to character. */
function fontTables(objects: Map<string, PdfObject>): Map<string, Map<number, string>> {
  const tables = new Map<string, Map<number, string>>();
  for (const { head } of objects.values()) {
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1] ?? '';
      tables.set(name, tableOf(objects.get(unicode)?.stream ?? ''));
    }
  }
  return tables;
}

function tableOf(cmap: string): Map<number, string> {
  const table = new Map<number, string>();
  for (const [, first = '', , list = ''] of cmap.matchAll(
    /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*\[([^\]]*)\]/gi,
  )) {
    const start = parseInt(first, 16);
    [...list.matchAll(/<([0-9a-f ]+)>/gi)].forEach(([, hex = ''], at) => {
      table.set(start + at, utf16(hex.replaceAll(' ', '')));
    });
  }
  return table;
}

function drawnText(stream: string, fonts: Map<string, Map<number, string>>): string {
  let font = new Map<number, string>();
  let text = '';
  for (const [, name, array] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = fonts.get(name) ?? font;
    else text += `${decoded(array ?? '', font)}\n`;
  }
  return text;
}

function decoded(array: string, font: Map<number, string>): string {
  return [...array.matchAll(/<([0-9a-f]+)>/gi)]
    .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    .map((code) => font.get(parseInt(code, 16)) ?? '')
    .join('');
}

function utf16(hex: string): string {
  const units = (hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16));
  return String.fromCharCode(...units);
}
