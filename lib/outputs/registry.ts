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

/** The letter, and the archive around it: the second is made of the first. */
const cdaOutput: DataOutput = {
  id: 'cda',
  render: async (request, page) => (await import('./cda.ts')).cdaOutput.render(request, page),
};

/** Every format that carries the data of the request, each loaded when it is asked. */
export const dataOutputs: Readonly<Record<DataOutput['id'], DataOutput>> = {
  fillable: {
    id: 'fillable',
    render: async (request, page) =>
      (await import('./fillable.ts')).fillableOutput.render(request, page),
  },
  cda: cdaOutput,
  xdm: {
    id: 'xdm',
    render: async (request, page) => {
      const letter = await cdaOutput.render(request, page);
      return (await import('./xdm.ts')).xdmArchive(request, letter);
    },
  },
  fhir: {
    id: 'fhir',
    render: async (request, page) => (await import('./fhir.ts')).fhirOutput.render(request, page),
  },
  'fhir-transaction': {
    id: 'fhir-transaction',
    render: async (request, page) =>
      (await import('./fhir.ts')).fhirTransactionOutput.render(request, page),
  },
};
