import type { LetterHeader } from '../../domain/letter-header.ts';
import type { XmlElement } from '../xml.ts';
import { professionalField, structureField } from './hl7-fields.ts';
import { classification, slot } from './registry-objects.ts';

/** Who asks. `about`: UUID that IHE gives to the author of that kind of object. */
export function authorOf(
  header: LetterHeader,
  id: string,
  about: string,
  object: string,
): XmlElement {
  const structure = structureField(header);
  const { profession } = header.author;
  return classification(id, { classificationScheme: about }, object, '', [
    ...(structure === null ? [] : [slot('authorInstitution', structure)]),
    slot('authorPerson', professionalField(header)),
    ...(profession === null
      ? []
      : [
          slot(
            'authorSpecialty',
            `${profession.code}^${profession.display}^${profession.system.oid}`,
          ),
        ]),
  ]);
}
