import { oidOfUuid } from '../../domain/interop-identifiers.ts';
import type { LetterHeader } from '../../domain/letter-header.ts';
import { element, type XmlElement } from '../xml.ts';
import { derivedUuid } from './digests.ts';
import { documentEntry } from './document-entry.ts';
import { RIM, slot } from './registry-objects.ts';
import { submissionSet } from './submission-set.ts';

/**
 * The submission of one document (ebRIM). `uuid`: of the letter, lower case; `letter`: its bytes as
 * they are in the archive. Identifiers come from the UUID, so that the same letter gives the same
 * bytes.
 */
export async function submission(
  header: LetterHeader,
  uuid: string,
  letter: Uint8Array,
): Promise<XmlElement> {
  const setUuid = await derivedUuid(uuid, 'submission set');
  const set = { id: `urn:uuid:${setUuid}`, oid: oidOfUuid(setUuid) };
  const entry = `urn:uuid:${uuid}`;
  const link = await derivedUuid(uuid, 'association');
  const objects = element('RegistryObjectList', { xmlns: RIM }, [
    await documentEntry(header, entry, letter),
    submissionSet(header, set),
    element(
      'Association',
      {
        id: `urn:uuid:${link}`,
        objectType: 'urn:oasis:names:tc:ebxml-regrep:ObjectType:RegistryObject:Association',
        associationType: 'urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember',
        sourceObject: set.id,
        targetObject: entry,
      },
      [slot('SubmissionSetStatus', 'Original')],
    ),
  ]);
  return element(
    'lcm:SubmitObjectsRequest',
    { 'xmlns:lcm': 'urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0' },
    [objects],
  );
}
