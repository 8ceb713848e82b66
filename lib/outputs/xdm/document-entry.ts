import { universalTime } from '../../domain/hl7-time.ts';
import {
  CONFIDENTIALITY_NORMAL,
  DOCUMENT_CLASS,
  REFERRAL_LETTER,
  UNSTRUCTURED_FORMATS,
} from '../../domain/interop-systems.ts';
import type { LetterHeader } from '../../domain/letter-header.ts';
import { element, type XmlElement } from '../xml.ts';
import { authorOf } from './author.ts';
import { sha1 } from './digests.ts';
import { personField, personTraits, professionalField } from './hl7-fields.ts';
import { classified, identified, named, slot } from './registry-objects.ts';

/** UUIDs that IHE gives to what a code of a document is about (ITI TF-3, 4.2.5.2). */
const ABOUT = {
  author: '93606bcf-9494-43ec-9b4e-a7748d1a838d',
  class: '41a5887f-8865-4c09-adf7-e362475b143a',
  confidentiality: 'f4f85eac-e6cb-4883-b524-f2705394840f',
  format: 'a09d5840-386c-46f2-b5ad-9c3699a4309d',
  facility: 'f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1',
  practice: 'cccf5598-8b07-4b77-a05e-ae952c785ead',
  type: 'f0306f51-975f-434e-a61c-c59651d33983',
  patientId: '58a6f841-87b3-4a3e-92fd-a8ffeff98427',
  uniqueId: '2e82c1f6-a085-4c72-9da3-8640a32e42ab',
} as const;

/** The letter, as a registry knows it. `id`: of the entry. */
export async function documentEntry(
  header: LetterHeader,
  id: string,
  letter: Uint8Array,
): Promise<XmlElement> {
  const { structure } = header;
  const issued = universalTime(header.issuedAt);
  const about = (code: Parameters<typeof classified>[3], what: keyof typeof ABOUT) =>
    classified(`Document01_${what}`, ABOUT[what], id, code);
  return element(
    'ExtrinsicObject',
    {
      id,
      mimeType: 'text/xml',
      objectType: 'urn:uuid:7edca82f-054d-47f2-a032-9b2a5b5186c1',
      status: 'urn:oasis:names:tc:ebxml-regrep:StatusType:Approved',
    },
    [
      slot('hash', await sha1(letter)),
      slot('size', String(letter.length)),
      slot('URI', 'DOC0001.XML'),
      slot('creationTime', issued),
      slot('languageCode', 'fr-FR'),
      slot('legalAuthenticator', professionalField(header)),
      slot('serviceStartTime', issued),
      slot('sourcePatientId', personField(header)),
      slot('sourcePatientInfo', ...personTraits(header)),
      named(header.title),
      authorOf(header, 'Document01_author', ABOUT.author, id),
      about(DOCUMENT_CLASS, 'class'),
      about(CONFIDENTIALITY_NORMAL, 'confidentiality'),
      about(formatOf(letter), 'format'),
      about(structure.facility, 'facility'),
      about(structure.setting, 'practice'),
      about(REFERRAL_LETTER, 'type'),
      identified(
        'Document01_patientId',
        ABOUT.patientId,
        id,
        'XDSDocumentEntry.patientId',
        personField(header),
      ),
      identified(
        'Document01_uniqueId',
        ABOUT.uniqueId,
        id,
        'XDSDocumentEntry.uniqueId',
        header.oid,
      ),
    ],
  );
}

/** The format of the body that the letter holds. */
function formatOf(
  letter: Uint8Array,
): (typeof UNSTRUCTURED_FORMATS)[keyof typeof UNSTRUCTURED_FORMATS] {
  const isText = new TextDecoder().decode(letter).includes('<text mediaType="text/plain"');
  return UNSTRUCTURED_FORMATS[isText ? 'text/plain' : 'application/pdf'];
}
