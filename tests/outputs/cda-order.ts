/**
 * Children of each element of the letter, in the order of the schema. Source:
 * ansforge/TestContenuCDA-3-0 infrastructure/cda/CDA_extended.xsd; the elements that the letter never
 * holds are left out. `+`: at least one; `*`: any number; `?`: one at most; nothing: exactly one. An
 * element that is not here holds no other one.
 */
export const ORDER: Readonly<Record<string, string>> = {
  ClinicalDocument:
    'realmCode* typeId templateId* id code title? effectiveTime confidentialityCode ' +
    'languageCode? setId? versionNumber? recordTarget+ author+ custodian informationRecipient* ' +
    'legalAuthenticator? documentationOf* componentOf? component',
  recordTarget: 'patientRole',
  patientRole: 'id+ addr* telecom* patient? providerOrganization?',
  patient: 'id? name* administrativeGenderCode? birthTime? guardian* birthplace?',
  birthplace: 'place',
  place: 'name? addr?',
  author: 'functionCode? time assignedAuthor',
  assignedAuthor: 'id+ code? addr* telecom* assignedPerson? representedOrganization?',
  assignedPerson: 'name*',
  representedOrganization: 'id* name* telecom* addr* standardIndustryClassCode?',
  receivedOrganization: 'id* name* telecom* addr* standardIndustryClassCode?',
  custodian: 'assignedCustodian',
  assignedCustodian: 'representedCustodianOrganization',
  representedCustodianOrganization: 'id+ name? telecom? addr?',
  informationRecipient: 'intendedRecipient',
  intendedRecipient: 'id* addr* telecom* informationRecipient? receivedOrganization?',
  legalAuthenticator: 'time signatureCode assignedEntity',
  assignedEntity: 'id+ code? addr* telecom* assignedPerson? representedOrganization?',
  documentationOf: 'serviceEvent',
  serviceEvent: 'id* code? effectiveTime? performer*',
  performer: 'functionCode? time? assignedEntity',
  componentOf: 'encompassingEncounter',
  encompassingEncounter: 'id* code? effectiveTime responsibleParty? location?',
  location: 'healthCareFacility',
  healthCareFacility: 'id* code? location? serviceProviderOrganization?',
  component: 'nonXMLBody',
  nonXMLBody: 'text confidentialityCode? languageCode?',
};

/** Elements of data types, whose parts come in any order. */
export const FREE: Readonly<Record<string, readonly string[]>> = {
  name: ['prefix', 'given', 'family', 'suffix'],
  addr: ['streetAddressLine', 'county', 'city'],
  effectiveTime: ['low', 'high'],
};

/** True when these children, in this order, are what the schema lets under that element. */
export function isInOrder(parent: string, children: readonly string[]): boolean {
  const free = FREE[parent];
  if (free) return children.every((child) => free.includes(child));
  const pattern = (ORDER[parent]?.split(' ') ?? []).map((rule) => {
    const [, name = '', times = ''] = /^(\w+)([+*?]?)$/.exec(rule) ?? [];
    return `(${name} )${times}`;
  });
  return new RegExp(`^${pattern.join('')}$`).test(children.map((child) => `${child} `).join(''));
}
