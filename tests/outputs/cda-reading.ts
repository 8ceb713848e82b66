import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { useNamespaces } from 'xpath';
import type { DeliverableRequest } from '../../lib/domain/deliverable.ts';
import type { FieldValue } from '../../lib/domain/referral.ts';
import type { RenderedFile } from '../../lib/outputs/output.ts';
import { situations } from './situations.ts';

/** Namespaces of the documents, by the prefixes of the tests. */
const select = useNamespaces({
  h: 'urn:hl7-org:v3',
  rim: 'urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0',
  lcm: 'urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0',
});

/** Stands for the page: every byte, and a length that base64 pads. */
export const pageBytes = Uint8Array.from({ length: 70_001 }, (_, index) => index % 256);

export const page = (): Promise<RenderedFile> =>
  Promise.resolve({
    kind: 'file',
    bytes: pageBytes,
    mediaType: 'application/pdf',
    fileName: 'page.pdf',
  });

export const noPage = (): Promise<RenderedFile> => Promise.reject(new Error('no font'));

/** The request of a situation, with other values; an empty text takes the value away. */
export function requestOf(
  name: string,
  changes: Readonly<Record<string, FieldValue>> = {},
): DeliverableRequest {
  const found = situations.find((situation) => situation.name === name);
  if (!found) throw new Error(`no situation ${name}`);
  const values = { ...found.request.values, ...changes };
  const kept = Object.entries(values).filter(([, value]) => value !== '');
  return { ...found.request, values: Object.fromEntries(kept) };
}

/** A well-formed document; throws when it is not. */
export function parsed(bytes: Uint8Array): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(new TextDecoder().decode(bytes), 'text/xml');
}

/** What an expression finds, as texts: values of attributes, texts of elements, numbers, booleans. */
export function found(document: Document, expression: string): string[] {
  // The types of xpath are those of the browser’s documents; xmldom’s are their like.
  const result: unknown = select(expression, document as unknown as Node);
  if (!Array.isArray(result)) return [String(result)];
  return result.map((node: Element) => node.nodeValue ?? node.textContent ?? '');
}

/** Names of the elements that an expression finds, in document order. */
export function names(document: Document, expression: string): string[] {
  const result: unknown = select(expression, document as unknown as Node);
  return Array.isArray(result) ? result.map((node: Element) => node.localName ?? '') : [];
}
