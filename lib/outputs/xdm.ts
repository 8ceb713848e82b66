import { zipSync, type Zippable } from 'fflate';
import type { DeliverableRequest } from '../domain/deliverable.ts';
import { frenchDate } from '../domain/french-text.ts';
import { REFERRAL_LETTER } from '../domain/interop-systems.ts';
import { letterHeader, type LetterHeader } from '../domain/letter-header.ts';
import type { RenderedFile } from './output.ts';
import { submission } from './xdm/metadata.ts';
import { indexPage, readMe } from './xdm/reading-pages.ts';
import { xmlBytes, xmlLine } from './xml.ts';

/** The oldest day a zip can say: the same letter always gives the same bytes. */
const NO_DATE = '1980-01-01T00:00:00';

/**
 * The IHE XDM archive that travels in an MSSanté message, around the letter that `cdaOutput` made.
 * Names are those of ISO 9660 level 1. Throws like `cdaOutput`. Source: interop facts 3.3, and
 * `docs/decisions/011-documents-normalises.md`.
 */
export async function xdmArchive(
  request: DeliverableRequest,
  cda: RenderedFile,
): Promise<RenderedFile> {
  const header = headerOf(request);
  const metadata = await submission(header, request.id, cda.bytes);
  const files: Zippable = {
    'INDEX.HTM': utf8(indexPage(request.issuedAt)),
    'README.TXT': utf8(readMe(request.issuedAt)),
    'IHE_XDM/SUBSET01/METADATA.XML': xmlBytes(metadata),
    'IHE_XDM/SUBSET01/DOC0001.XML': cda.bytes,
  };
  return {
    kind: 'file',
    bytes: zipSync(files, { mtime: NO_DATE }),
    mediaType: 'application/zip',
    fileName: 'IHE_XDM.ZIP',
  };
}

/**
 * The subject of the message, by which the software that receives it knows the archive. It names the
 * person, as the secure mail wants it: to be copied there, never to an ordinary mail. Source:
 * ansforge/IG-hl7v2-volet-trans-lps-doc-cda-courriel-mss input/pagecontent/struct-msg-mdn.md.
 */
export function xdmSubject(request: DeliverableRequest): string {
  const { person } = headerOf(request);
  const name = person.birthName === '' ? person.usedName : person.birthName;
  return xmlLine(
    [
      `XDM/1.0/DDM+${REFERRAL_LETTER.display}`,
      name.toLocaleUpperCase('fr'),
      person.firstGivenName,
      frenchDate(person.birthDate),
    ].join(' '),
  );
}

function headerOf(request: DeliverableRequest): LetterHeader {
  const read = letterHeader(request);
  if (!read.ok) throw new Error(`no XDM without: ${read.lacks.join(', ')}`);
  return read.header;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
