// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayHere, withAges } from '../../scripts/demo-ages.ts';
import { readingOf, TODAY } from './reading-of.ts';

const people: Record<string, { fields: object; warnings: string[] }> = {
  'lefevre-madeleine': {
    fields: {
      birthName: 'ROUSSEL',
      usedName: 'LEFÈVRE',
      givenNames: ['Madeleine', 'Odette'],
      birthDate: '1949-03-14',
      sex: 'F',
      nir: '249039122304592',
      phone: '+33199001234',
      address: { line: '12 rue de l’Exemple', postalCode: '91150', city: 'Étampes' },
      medecinTraitant: { name: 'Alice MOREAU' },
    },
    warnings: [],
  },
  'benali-karim': {
    fields: {
      birthName: 'BENALI',
      givenNames: ['Karim'],
      birthDate: '1983-06-02',
      sex: 'M',
      nir: '183068400711282',
      phone: '+33639984510',
      address: { line: '4 impasse de l’Exemple', postalCode: '84000', city: 'Avignon' },
    },
    warnings: [],
  },
  'girard-lina': {
    fields: {
      birthName: 'GIRARD',
      givenNames: ['Lina', 'Rose'],
      birthDate: '2018-09-27',
      sex: 'F',
      address: { line: '7 allée de l’Exemple', postalCode: '21000', city: 'Dijon' },
      medecinTraitant: { name: 'Alice MOREAU' },
    },
    warnings: ['nir-of-insured'],
  },
  'nguyen-oeuvrard-eloise': {
    fields: {
      birthName: 'd’Hautefeuille',
      usedName: 'Nguyễn-Œuvrard',
      givenNames: ['Éloïse', 'Anne-Lise', 'Maëlle'],
      birthDate: '1980-02-01',
      sex: 'F',
      nir: '280029935002184',
      phone: '+33639987701',
      address: {
        line: 'Résidence de l’Exemple, bâtiment C, 3 bis rue de l’Œillet',
        postalCode: '94240',
        city: 'L’Haÿ-les-Roses',
      },
      medecinTraitant: { name: 'Jean-Noël LE GOËDEC' },
    },
    warnings: [],
  },
  'deux-patients': { fields: {}, warnings: ['several-patients'] },
  index: { fields: {}, warnings: ['not-a-chart'] },
};

describe('the reader on the demonstration charts', () => {
  it.each(Object.entries(people))('%s', (name, expected) => {
    const page = readFileSync(`${import.meta.dirname}/../../demo/ehr/${name}.html`, 'utf8');
    const { fields, warnings } = readingOf(withAges(page, dayHere(TODAY)));
    expect({ fields, warnings }).toEqual(expected);
  });
});
