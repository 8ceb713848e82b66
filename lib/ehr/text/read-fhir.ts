import type { PatientReading } from '../../domain/patient.ts';
import { Remarks } from '../evidence.ts';
import { parseBirthDate } from '../parse/birth-date.ts';
import { blank } from '../read-person.ts';
import { addFhirContact } from './fhir-contact.ts';
import { addFhirNames } from './fhir-names.ts';
import { FhirPatient, FhirResource } from './fhir-schema.ts';
import { addInsNumber, StructuredPerson } from './structured-person.ts';

const RELIABILITY = 'https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-identity-reliability';
const INS = /^(?:urn:oid:)?1\.2\.250\.1\.213\.1\.4\.(?:8|9|10|11)$/;

/**
 * A FHIR R4 `Patient`, alone or as the only one of a Bundle. A matricule is taken only with a validated
 * identity (status `VALI`): another may not be passed on. An inactive record is nobody's.
 */
export function readFhir(text: string, today: Date): PatientReading {
  const patients = patientsIn(text);
  const remarks = new Remarks();
  if (patients.length !== 1) {
    remarks.warn(patients.length > 1 ? 'several-patients' : 'nothing-found');
    return blank(remarks);
  }
  const patient = FhirPatient.safeParse(patients[0]);
  if (!patient.success || patient.data.active === false) {
    remarks.refuse('birthName', 'not-valid', 'Patient');
    remarks.warn('nothing-found');
    return blank(remarks);
  }
  return readPatient(patient.data, today);
}

/** Every Patient of the text, not yet checked; none when it is no FHIR. */
function patientsIn(text: string): unknown[] {
  const resource = FhirResource.safeParse(jsonOf(text));
  if (!resource.success) return [];
  const { resourceType, entry = [] } = resource.data;
  if (resourceType === 'Patient') return [resource.data];
  return entry.flatMap(({ resource: one }) => (one?.resourceType === 'Patient' ? [one] : []));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readPatient(patient: FhirPatient, today: Date): PatientReading {
  const person = new StructuredPerson(today);
  addFhirNames(person, patient);
  if (patient.gender === 'male') person.add('sex', 'M', 'gender');
  if (patient.gender === 'female') person.add('sex', 'F', 'gender');
  if (patient.birthDate) {
    person.addDate(parseBirthDate(patient.birthDate, 'not-said', today), 'birthDate');
  }
  addNumber(person, patient);
  if (patient.deceasedBoolean || patient.deceasedDateTime) person.remarks.warn('deceased');
  return person.read('fhir', 'FHIR', addFhirContact(person, patient));
}

function addNumber(person: StructuredPerson, patient: FhirPatient): void {
  const validated = patient.extension.some(
    ({ url, extension }) =>
      url === RELIABILITY &&
      extension.some((one) => one.url === 'identityStatus' && one.valueCoding?.code === 'VALI'),
  );
  for (const { system = '', value = '', period } of patient.identifier) {
    if (!INS.test(system) || period?.end) continue;
    if (validated) addInsNumber(person, value, system, 'identifier');
    else person.remarks.refuse('nir', 'not-valid', 'identifier');
  }
}
