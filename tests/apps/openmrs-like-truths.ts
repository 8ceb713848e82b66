import type { Truth } from './whose-values.ts';

/** The fictitious people of `openmrs-like/app.js`. */
export const ARMAND: Truth = {
  familyName: ['TESSIER'],
  givenNames: [['Armand', 'Lucien']],
  birthDate: ['1948-03-12'],
  sex: ['M'],
  phone: ['+33199002121'],
  address: [{ all: '4 chemin des Modèles 91150 Étampes' }],
};

export const ODILE: Truth = {
  familyName: ['MARCHAND'],
  givenNames: [['Odile']],
  birthDate: ['1961-07-04'],
  sex: ['F'],
  phone: ['+33699003131'],
  address: [{ all: '9 rue du Gabarit 91410 Dourdan' }],
};
