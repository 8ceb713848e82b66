import { universalTime } from '../../domain/hl7-time.ts';
import type { LetterHeader } from '../../domain/letter-header.ts';
import { element, type XmlElement } from '../xml.ts';
import { authorOf } from './author.ts';
import { personField } from './hl7-fields.ts';
import { classification, classified, identified, named, slot } from './registry-objects.ts';

/** UUIDs that IHE gives to what a code of a submission is about (ITI TF-3, 4.2.5.1). */
const ABOUT = {
  kind: 'a54d6aa5-d40d-43f9-88c5-b4633d873bdd',
  author: 'a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d',
  contentType: 'aa543740-bdda-424e-8c96-df4873be8500',
  patientId: '6b5aea1a-874d-4603-a4bc-96a0a7b38446',
  sourceId: '554ac39e-e3fe-47fe-b233-965d2a147832',
  uniqueId: '96fdda7c-d067-4183-912e-bf5ee74998a8',
} as const;

/** The software, wherever it runs: an OID made from a UUID, that tells no place and no person. */
const SOURCE = '2.25.299978557531009763780479660506976137805';

/** The lot that the letter makes alone. Its kind of activity is the kind of place, as ANS’s own tool does. */
export function submissionSet(
  header: LetterHeader,
  { id, oid }: { id: string; oid: string },
): XmlElement {
  const identifier = (name: 'patientId' | 'sourceId' | 'uniqueId', value: string) =>
    identified(`SubmissionSet01_${name}`, ABOUT[name], id, `XDSSubmissionSet.${name}`, value);
  return element(
    'RegistryPackage',
    {
      id,
      objectType: 'urn:oasis:names:tc:ebxml-regrep:ObjectType:RegistryObject:RegistryPackage',
      status: 'urn:oasis:names:tc:ebxml-regrep:StatusType:Approved',
    },
    [
      slot('submissionTime', universalTime(header.issuedAt)),
      named(header.title),
      classification('SubmissionSet01_kind', { classificationNode: ABOUT.kind }, id, '', []),
      authorOf(header, 'SubmissionSet01_author', ABOUT.author, id),
      classified('SubmissionSet01_contentType', ABOUT.contentType, id, header.structure.facility),
      identifier('patientId', personField(header)),
      identifier('sourceId', SOURCE),
      identifier('uniqueId', oid),
    ],
  );
}
