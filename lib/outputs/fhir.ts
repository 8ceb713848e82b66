import { allowedText } from './fhir/allowed-text.ts';
import { type Bundle, documentBundle, written } from './fhir/bundle.ts';
import { transactionBundle } from './fhir/transaction.ts';
import type { DataOutput, RenderedFile } from './output.ts';

/** The request as a FHIR R4 document: one file, whole by itself. */
export const fhirOutput: DataOutput = {
  id: 'fhir',
  render: async (request, page) =>
    jsonFile(
      documentBundle(await written(request, await page())),
      'demande-fhir',
      request.issuedAt,
    ),
};

/** The same resources, as what a FHIR server is asked to store in one go. */
export const fhirTransactionOutput: DataOutput = {
  id: 'fhir-transaction',
  render: async (request, page) =>
    jsonFile(
      transactionBundle(await written(request, await page())),
      'demande-fhir-transaction',
      request.issuedAt,
    ),
};

function jsonFile(bundle: Bundle, name: string, issuedAt: string): RenderedFile {
  const allowed = (_element: string, value: unknown) =>
    typeof value === 'string' ? allowedText(value) : value;
  const text = JSON.stringify(bundle, allowed, 2);
  return {
    kind: 'file',
    bytes: new TextEncoder().encode(`${text}\n`),
    mediaType: 'application/fhir+json',
    fileName: `${name}-${issuedAt.slice(0, 10)}.json`,
  };
}
