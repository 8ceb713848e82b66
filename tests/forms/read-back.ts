import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What another reader finds in the fields of a PDF: name to value, in the order of the pages. */
export async function fieldValues(bytes: Uint8Array): Promise<Record<string, string>> {
  const values: Record<string, string> = {};
  await eachPage(bytes, async (document, at) => {
    const page = await document.getPage(at);
    for (const widget of await page.getAnnotations()) {
      if (widget.subtype !== 'Widget' || typeof widget.fieldName !== 'string') continue;
      const value = [widget.fieldValue].flat().filter(Boolean).join(', ');
      if (value !== '' && value !== 'Off') values[widget.fieldName] = value;
    }
  });
  return values;
}

/** The words that another reader draws on the pages, fields included. */
export async function drawnText(bytes: Uint8Array): Promise<string> {
  const texts: string[] = [];
  await eachPage(bytes, async (document, at) => {
    const page = await document.getPage(at);
    for (const widget of await page.getAnnotations()) {
      if (Array.isArray(widget.textContent)) texts.push(widget.textContent.join('\n'));
    }
  });
  return texts.join('\n');
}

async function eachPage(
  bytes: Uint8Array,
  see: (document: PDFDocumentProxy, at: number) => Promise<void>,
): Promise<void> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await loading.promise;
  for (let at = 1; at <= document.numPages; at += 1) await see(document, at);
  await loading.destroy();
}
