import type { Part } from './resource-ids.ts';
import { phone } from './contacts.ts';
import { listed, type Resource } from './resource.ts';
import type { Writing } from './writing.ts';

/** People around the person whom the request names: representative, aidant, personne de confiance. */
export function relatedPersons(writing: Writing): Resource[] {
  const { text, words } = writing;
  const measure = words('mesure-de-protection');
  return [
    person(writing, 'representative', text('representant-nom'), {
      relations: [measure, text('representant-qualite')],
      number: text('representant-contact'),
    }),
    person(writing, 'caregiver', text('aidant-nom'), {
      relations: ['aidant principal', text('aidant-lien')],
      number: text('aidant-telephone'),
    }),
    person(writing, 'trusted-person', text('personne-de-confiance'), {
      relations: ['personne de confiance'],
      number: undefined,
    }),
  ].filter((resource) => resource !== undefined);
}

function person(
  { ids, to }: Writing,
  part: Part,
  name: string | undefined,
  { relations, number }: { relations: readonly (string | undefined)[]; number: string | undefined },
): Resource | undefined {
  if (name === undefined) return undefined;
  return {
    resourceType: 'RelatedPerson',
    id: ids[part],
    active: true,
    patient: to('patient'),
    relationship: listed(...relations.map((text) => (text === undefined ? undefined : { text }))),
    name: [{ text: name }],
    telecom: listed(phone(number, 'home')),
  };
}
