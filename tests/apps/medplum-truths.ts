import type { Truth } from './whose-values.ts';

/** The fictitious people of `medplum/people.js`, as a chart may say them. */
const DOCTOR = [{ name: 'Dr Étienne DELORME' }];

export const KARIM: Truth = {
  familyName: ['BENALI'],
  givenNames: [['Karim']],
  birthDate: ['1952-03-08'],
  sex: ['M'],
  nir: ['152037511408766'],
  phone: ['+33699003344'],
  address: [{ all: '3 impasse des Essais Dourdan 91410 France' }],
  medecinTraitant: DOCTOR,
};

export const LINA: Truth = {
  familyName: ['GIRARD'],
  givenNames: [['Lina']],
  birthDate: ['1961-09-29'],
  sex: ['F'],
  phone: ['+33199005566'],
};

/** Two names: the official one and the usual one. */
export const MADELEINE: Truth = {
  familyName: ['ROUSSEL'],
  birthName: ['ROUSSEL'],
  usedName: ['LEFÈVRE'],
  givenNames: [['Madeleine'], ['Madeleine', 'Jeanne']],
  birthDate: ['1949-03-14'],
  sex: ['F'],
  nir: ['249039122304592'],
  phone: ['+33199001122'],
  address: [{ all: '12 rue de l’Exemple Étampes 91150 France' }],
  medecinTraitant: DOCTOR,
};
