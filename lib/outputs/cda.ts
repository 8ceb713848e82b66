import type { DeliverableRequest } from '../domain/deliverable.ts';
import { CONFIDENTIALITY_NORMAL, REFERRAL_LETTER } from '../domain/interop-systems.ts';
import { letterHeader, type LetterHeader } from '../domain/letter-header.ts';
import { bodyOf } from './cda/body.ts';
import { componentOf, documentationOf } from './cda/context.ts';
import { author, custodian, informationRecipient, legalAuthenticator } from './cda/participants.ts';
import { recordTarget } from './cda/record-target.ts';
import { coded, timestamp } from './cda/data-types.ts';
import type { DataOutput, RenderedFile } from './output.ts';
import { element, xmlBytes, type XmlElement } from './xml.ts';

/** HL7 France, CI-SIS, IHE XDS-SD: these three and no other in a document without structured body. */
const TEMPLATES = [
  '2.16.840.1.113883.2.8.2.1',
  '1.2.250.1.213.1.1.1.1',
  '1.3.6.1.4.1.19376.1.2.20',
];

/**
 * CDA R2 level 1 « Lettre d’adressage »: header of the CI-SIS « structuration minimale », body in PDF
 * (in plain text when the page cannot be made). Throws when `letterHeader` finds something missing;
 * the error names what lacks, never a value. Sources: `docs/decisions/011-documents-normalises.md`.
 */
export const cdaOutput: DataOutput = {
  id: 'cda',
  render: async (request, page) => {
    const read = letterHeader(request);
    if (!read.ok) throw new Error(`no CDA without: ${read.lacks.join(', ')}`);
    return letterFile(request, read.header, await bodyOf(request, page));
  },
};

/** The file; its name holds the date and nothing else. */
function letterFile(
  request: DeliverableRequest,
  header: LetterHeader,
  body: XmlElement,
): RenderedFile {
  return {
    kind: 'file',
    bytes: xmlBytes(clinicalDocument(header, body)),
    mediaType: 'text/xml',
    fileName: `lettre-d-adressage-${request.issuedAt.slice(0, 10)}.xml`,
  };
}

/** The order is the one that the schema fixes. */
function clinicalDocument(header: LetterHeader, body: XmlElement): XmlElement {
  return element('ClinicalDocument', { xmlns: 'urn:hl7-org:v3' }, [
    element('realmCode', { code: 'FR' }),
    element('typeId', { root: '2.16.840.1.113883.1.3', extension: 'POCD_HD000040' }),
    ...TEMPLATES.map((root) => element('templateId', { root })),
    element('id', { root: header.oid }),
    coded('code', REFERRAL_LETTER),
    element('title', {}, [header.title]),
    timestamp('effectiveTime', header.issuedAt),
    coded('confidentialityCode', CONFIDENTIALITY_NORMAL),
    element('languageCode', { code: 'fr-FR' }),
    // Each letter is the first version of a set of its own.
    element('setId', { root: header.oid }),
    element('versionNumber', { value: '1' }),
    recordTarget(header),
    author(header),
    custodian(header),
    informationRecipient(header),
    legalAuthenticator(header),
    documentationOf(header),
    componentOf(header),
    element('component', {}, [body]),
  ]);
}
