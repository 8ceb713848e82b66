import type { RenderedFile } from '../output.ts';
import { LETTER, LETTER_CLASS } from './codes.ts';
import { concept, listed, type Resource } from './resource.ts';
import type { Writing } from './writing.ts';

/** The page that people read, with its size and the SHA-1 that FHIR asks for. */
export async function documentReference(
  { ids, to, request }: Writing,
  page: RenderedFile,
): Promise<Resource> {
  const bytes = Uint8Array.from(page.bytes);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes));
  return {
    resourceType: 'DocumentReference',
    id: ids['document-reference'],
    status: 'current',
    docStatus: 'final',
    type: concept(LETTER),
    category: [concept(LETTER_CLASS)],
    subject: to('patient'),
    date: request.issuedAt,
    author: listed(to('practitioner-role') ?? to('organization')),
    custodian: to('organization'),
    description: request.document.title,
    content: [
      {
        attachment: {
          contentType: page.mediaType,
          language: 'fr-FR',
          data: base64(bytes),
          size: bytes.length,
          hash: base64(digest),
          title: request.document.title,
          creation: request.issuedAt,
        },
      },
    ],
    context: { related: listed(to('service-request')) },
  };
}

function base64(bytes: Uint8Array): string {
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}
