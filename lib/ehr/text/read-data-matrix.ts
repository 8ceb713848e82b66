import type { PatientReading } from '../../domain/patient.ts';
import { parseBirthDate } from '../parse/birth-date.ts';
import { parseFamilyName, parseGivenNames } from '../parse/person-name.ts';
import { parseSex } from '../parse/sex.ts';
import { parseDataMatrix } from './data-matrix.ts';
import { addInsNumber, StructuredPerson } from './structured-person.ts';

/** The five traits and the number of an INS Data Matrix; nothing when it is not exactly one. */
export function readDataMatrix(text: string, today: Date): PatientReading {
  const person = new StructuredPerson(today);
  const fields = parseDataMatrix(text);
  if (!fields) {
    person.remarks.refuse('birthName', 'not-valid', 'Data Matrix');
    return person.read('datamatrix', 'Data Matrix');
  }
  const { S1, S2, S3, S4, S5, S6 } = fields;
  const name = parseFamilyName(S4 ?? '');
  if (name.ok) person.add('birthName', name.name, 'Nom de naissance');
  else person.remarks.refuse('birthName', 'not-valid', 'Nom de naissance');
  const given = parseGivenNames(S3 ?? '');
  if (given) person.add('givenNames', given, 'Prénoms de naissance');
  else person.remarks.refuse('givenNames', 'not-valid', 'Prénoms de naissance');
  const sex = parseSex(S5 ?? '');
  if (sex) person.add('sex', sex, 'Sexe');
  person.addDate(parseBirthDate(S6 ?? '', 'day-first', today), 'Date de naissance');
  if (S1) addInsNumber(person, S1, S2 ?? '', 'Matricule INS');
  return person.read('datamatrix', 'Data Matrix');
}
