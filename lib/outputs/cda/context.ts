import type { LetterHeader } from '../../domain/letter-header.ts';
import { element, type XmlElement } from '../xml.ts';
import { coded, since } from './data-types.ts';
import { assignedPerson, organisationName, professionalId, structureId } from './participants.ts';

/** The act that the letter tells: asking for support, by who asks, when the letter is issued. */
export function documentationOf({ author, structure, issuedAt }: LetterHeader): XmlElement {
  return element('documentationOf', {}, [
    element('serviceEvent', {}, [
      since(issuedAt),
      element('performer', { typeCode: 'PRF' }, [
        element('assignedEntity', {}, [
          professionalId(author.id),
          assignedPerson(author.name),
          element('representedOrganization', {}, [
            structure.id === null ? null : structureId(structure.id),
            organisationName(structure.name),
            coded('standardIndustryClassCode', structure.setting),
          ]),
        ]),
      ]),
    ]),
  ]);
}

/** Where the person is cared for by who asks. */
export function componentOf({ structure, issuedAt }: LetterHeader): XmlElement {
  return element('componentOf', {}, [
    element('encompassingEncounter', {}, [
      since(issuedAt),
      element('location', {}, [
        element('healthCareFacility', {}, [
          structure.id === null ? null : structureId(structure.id),
          coded('code', structure.facility),
        ]),
      ]),
    ]),
  ]);
}
