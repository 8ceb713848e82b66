import { PROFESSIONAL_SYSTEMS, STRUCTURE_SYSTEMS } from '../../domain/interop-systems.ts';
import type { LetterHeader } from '../../domain/letter-header.ts';
import type { PersonName } from '../../domain/person-name.ts';
import { element, type XmlElement } from '../xml.ts';
import { address, coded, telecoms, timestamp } from './data-types.ts';

/** Who asks. */
export function author(header: LetterHeader): XmlElement {
  const { author: professional, structure, issuedAt } = header;
  return element('author', {}, [
    timestamp('time', issuedAt),
    element('assignedAuthor', {}, [
      professionalId(professional.id),
      professional.profession && coded('code', professional.profession),
      address('', 'WP'),
      ...telecoms(professional, 'WP'),
      assignedPerson(professional.name),
      element('representedOrganization', {}, [
        structure.id === null ? null : structureId(structure.id),
        organisationName(structure.name),
      ]),
    ]),
  ]);
}

/**
 * Who keeps the document: the structure of who asks. Without a FINESS, the root alone: the rules ask
 * for it and let the number out, and none is invented.
 */
export function custodian({ structure }: LetterHeader): XmlElement {
  return element('custodian', {}, [
    element('assignedCustodian', {}, [
      element('representedCustodianOrganization', {}, [
        structure.id === null
          ? element('id', { root: STRUCTURE_SYSTEMS.idnst.oid })
          : structureId(structure.id),
        organisationName(structure.name),
        element('telecom', { nullFlavor: 'NASK' }),
        address('', 'WP'),
      ]),
    ]),
  ]);
}

/** The DAC. The identifier of a recipient can only be a professional’s: it has none. */
export function informationRecipient({ recipient }: LetterHeader): XmlElement | null {
  if (recipient === null) return null;
  return element('informationRecipient', {}, [
    element('intendedRecipient', {}, [
      ...telecoms(recipient, 'WP'),
      element('receivedOrganization', {}, [organisationName(recipient.name)]),
    ]),
  ]);
}

/** Who answers for the letter: who asks. */
export function legalAuthenticator(header: LetterHeader): XmlElement {
  return element('legalAuthenticator', {}, [
    timestamp('time', header.issuedAt),
    element('signatureCode', { code: 'S' }),
    element('assignedEntity', {}, [
      professionalId(header.author.id),
      assignedPerson(header.author.name),
    ]),
  ]);
}

/** `id`: IDNPS. */
export function professionalId(id: string): XmlElement {
  return element('id', { root: PROFESSIONAL_SYSTEMS.idnps.oid, extension: id });
}

/** `id`: IDNST. */
export function structureId(id: string): XmlElement {
  return element('id', { root: STRUCTURE_SYSTEMS.idnst.oid, extension: id });
}

/** The name of a structure; nothing when it is not known. */
export function organisationName(name: string): XmlElement | null {
  return name === '' ? null : element('name', {}, [name]);
}

/** The name of a professional: civility before, title after. */
export function assignedPerson({ civility, title, family, given }: PersonName): XmlElement {
  return element('assignedPerson', {}, [
    element('name', {}, [
      civility === '' ? null : element('prefix', {}, [civility]),
      given === '' ? null : element('given', {}, [given]),
      element('family', {}, [family]),
      title === '' ? null : element('suffix', {}, [title]),
    ]),
  ]);
}
