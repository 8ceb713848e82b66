import type { DataOutput, Output } from './output.ts';
import { plainTextOutput } from './plain-text.ts';
import { printablePageOutput } from './printable-page.ts';

/** The PDF engine and its fonts weigh more than all the rest: they come when a PDF is asked. */
const pdfOutput: Output = {
  id: 'pdf',
  render: async (document) => (await import('./pdf.ts')).pdfOutput.render(document),
};

/** Every way to write the request. The one list: formats do not know each other. */
export const outputs: Readonly<Record<Output['id'], Output>> = {
  'plain-text': plainTextOutput,
  'printable-page': printablePageOutput,
  pdf: pdfOutput,
};

/** Every format that carries the data of the request, each loaded when it is asked. */
export const dataOutputs: Readonly<Partial<Record<DataOutput['id'], DataOutput>>> = {};
