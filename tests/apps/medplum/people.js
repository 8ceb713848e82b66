/** Fictitious people: no name, number, street or phone of theirs is anybody's. */
const NIR = 'urn:oid:1.2.250.1.213.1.4.8';

export const DOCTOR = {
  resourceType: 'Practitioner',
  id: 'docteur-exemple',
  name: [{ prefix: ['Dr'], family: 'DELORME', given: ['Étienne'] }],
  telecom: [{ system: 'phone', value: '01 99 00 44 44' }],
  birthDate: '1971-02-03',
};

export const PEOPLE = [
  {
    resourceType: 'Patient',
    id: 'madeleine',
    active: true,
    identifier: [{ system: NIR, value: '249039122304592' }],
    name: [
      { use: 'official', family: 'ROUSSEL', given: ['Madeleine', 'Jeanne'] },
      { use: 'usual', family: 'LEFÈVRE', given: ['Madeleine'] },
    ],
    gender: 'female',
    birthDate: '1949-03-14',
    telecom: [{ system: 'phone', use: 'home', value: '01 99 00 11 22' }],
    address: [
      {
        use: 'home',
        line: ['12 rue de l’Exemple'],
        postalCode: '91150',
        city: 'Étampes',
        country: 'France',
      },
    ],
    generalPractitioner: [{ reference: 'Practitioner/docteur-exemple', display: 'Dr DELORME' }],
    contact: [
      {
        relationship: [{ text: 'fille' }],
        name: { family: 'GARNIER', given: ['Solène'] },
        telecom: [{ system: 'phone', value: '06 99 00 77 77' }],
        gender: 'female',
      },
    ],
  },
  {
    resourceType: 'Patient',
    id: 'karim',
    active: true,
    identifier: [{ system: NIR, value: '152037511408766' }],
    name: [{ use: 'official', family: 'BENALI', given: ['Karim'] }],
    gender: 'male',
    birthDate: '1952-03-08',
    telecom: [{ system: 'phone', use: 'mobile', value: '06 99 00 33 44' }],
    address: [
      { line: ['3 impasse des Essais'], postalCode: '91410', city: 'Dourdan', country: 'France' },
    ],
    generalPractitioner: [{ reference: 'Practitioner/docteur-exemple', display: 'Dr DELORME' }],
  },
  {
    resourceType: 'Patient',
    id: 'lina',
    active: true,
    name: [{ use: 'official', family: 'GIRARD', given: ['Lina'] }],
    gender: 'female',
    birthDate: '1961-09-29',
    telecom: [{ system: 'phone', use: 'home', value: '01 99 00 55 66' }],
  },
];
