import { expect, test } from 'vitest';
import { personNameOf } from '../../lib/domain/person-name.ts';

test.each([
  ['Dr Camille EXEMPLE', 'EXEMPLE', 'Camille', 'DR', ''],
  ['EXEMPLE-FICTIF Camille', 'EXEMPLE-FICTIF', 'Camille', '', ''],
  ['Docteure Anne-Lou DE L’EXEMPLE', 'DE L’EXEMPLE', 'Anne-Lou', 'DR', ''],
  ['Mme le Pr. FICTIVE', 'FICTIVE', '', 'PR', 'MME'],
  ['M. Lou LE FICTIF', 'LE FICTIF', 'Lou', '', 'M'],
  ['Mme Dr Lou FICTIVE', 'FICTIVE', 'Lou', 'DR', 'MME'],
  ['M. Lou J. FICTIF', 'FICTIF', 'Lou J.', '', 'M'],
  // Nobody can say which word is the family name.
  ['Dr Camille Exemple', 'Camille Exemple', '', 'DR', ''],
  ['EXEMPLE CAMILLE', 'EXEMPLE CAMILLE', '', '', ''],
  ['Exemple', 'Exemple', '', '', ''],
  ['Dr', 'Dr', '', '', ''],
  ['', '', '', '', ''],
])('« %s » is read as « %s », « %s »', (line, family, given, title, civility) => {
  expect(personNameOf(line)).toEqual({ family, given, title, civility });
});
