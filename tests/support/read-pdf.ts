import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One field of a file, as another reader than its writer sees it. */
export interface ReadField {
  name: string;
  kind: string;
  tooltip: string;
  value: unknown;
}

/** What a reader gets from a PDF. */
export interface ReadPdf {
  info: unknown;
  /** Text of each page, in drawing order. */
  pages: string[];
  /** Structure of each page: one role a line, indented. */
  outline: string[];
  fields: ReadField[];
}

/** Reads a PDF back with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const read: ReadPdf = {
    info: (await pdf.getMetadata()).info,
    pages: [],
    outline: [],
    fields: [],
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    read.pages.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    );
    read.outline.push(roles(await page.getStructTree(), 0).join('\n'));
    for (const annotation of await page.getAnnotations()) {
      if (annotation.subtype === 'Widget') read.fields.push(fieldOf(annotation));
    }
  }
  await task.destroy();
  return read;
}

function roles(node: unknown, depth: number): string[] {
  if (node === null || typeof node !== 'object' || !('role' in node)) return [];
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return [
    `${'  '.repeat(depth)}${String(node.role)}`,
    ...children.flatMap((child) => roles(child, depth + 1)),
  ];
}

function fieldOf(annotation: Record<string, unknown>): ReadField {
  const { fieldName, fieldType, alternativeText, fieldValue, multiLine } = annotation;
  const button = annotation['checkBox'] === true ? 'checkbox' : 'radio';
  const text = multiLine === true ? 'text, several lines' : 'text';
  const option = annotation['buttonValue'] ?? annotation['exportValue'];
  return {
    name: String(fieldName),
    kind: fieldType === 'Btn' ? `${button} ${String(option)}` : text,
    tooltip: String(alternativeText),
    value: fieldValue,
  };
}
