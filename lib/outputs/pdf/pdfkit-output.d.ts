/** `@types/pdfkit` does not know this entry yet (0.17.6). */
declare module 'pdfkit/output' {
  /** The whole file, once `document.end()` was called. */
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array>;
}
