import type { Address, Provenance, ReadFields } from '../../domain/patient.ts';
import { fold, oneLine } from '../fold.ts';
import { parseCity, parsePostalCode, parseStreet } from '../parse/address.ts';
import { parsePractitionerName } from '../parse/person-name.ts';
import { parsePhone } from '../parse/phone.ts';
import { parseRpps } from '../parse/rpps.ts';
import type { FhirPatient } from './fhir-schema.ts';
import type { StructuredPerson } from './structured-person.ts';

const HOME = new Set([undefined, 'home']);
const FRANCE = new Set(['', 'fr', 'fra', 'france', '99100', '250']);

/** Phone, address and médecin traitant of a FHIR Patient; two that differ are none. */
export function addFhirContact(
  person: StructuredPerson,
  patient: FhirPatient,
): Pick<ReadFields, 'phone' | 'address' | 'medecinTraitant'> {
  const phone = phoneOf(person, patient);
  const address = addressOf(person, patient);
  const doctor = doctorOf(patient);
  return {
    ...(phone && { phone: { value: phone, provenance: from('telecom') } }),
    ...(address && { address: { value: address, provenance: from('address') } }),
    ...(doctor && {
      medecinTraitant: { value: doctor, provenance: from('generalPractitioner') },
    }),
  };
}

function from(label: string): Provenance {
  return { source: 'fhir', label, frame: 'FHIR', level: 'structured', checks: [] };
}

/** Mobile first, then a phone of no said use, then home; the best rank within a use. */
function phoneOf(person: StructuredPerson, { telecom }: FhirPatient): string | undefined {
  const phones = telecom.filter(({ system, period }) => system === 'phone' && !period?.end);
  for (const use of ['mobile', undefined, 'home']) {
    const ofUse = phones.filter((one) => one.use === use);
    const best = Math.min(...ofUse.map(({ rank }) => rank ?? Infinity));
    const values = new Set(
      ofUse
        .filter(({ rank }) => (rank ?? Infinity) === best)
        .map(({ value }) => parsePhone(value ?? '')),
    );
    const [only] = values;
    if (values.size > 1) person.remarks.refuse('phone', 'conflict', 'telecom');
    else if (only) return only;
    else if (only === null) person.remarks.refuse('phone', 'not-valid', 'telecom');
  }
  return undefined;
}

function addressOf(person: StructuredPerson, { address }: FhirPatient): Address | undefined {
  const homes = address.filter(
    ({ use, type, period }) => HOME.has(use) && type !== 'postal' && !period?.end,
  );
  const [home] = homes;
  if (homes.length > 1) person.remarks.refuse('address', 'conflict', 'address');
  if (!home || homes.length > 1) return undefined;
  const line = parseStreet(home.line.map(oneLine).join(', '));
  const country = oneLine(home.country ?? '').slice(0, 80);
  if (!FRANCE.has(fold(country))) {
    const parts = [line, home.postalCode, home.city].filter(Boolean).join(', ');
    const whole = parseStreet(parts);
    return whole === null ? undefined : { line: whole, country };
  }
  const postalCode = parsePostalCode(home.postalCode ?? '');
  const city = parseCity(home.city ?? '');
  if (postalCode === null && city === null) return undefined;
  return {
    ...(line !== null && { line }),
    ...(postalCode !== null && { postalCode }),
    ...(city !== null && { city }),
  };
}

function doctorOf({ generalPractitioner }: FhirPatient): { name: string; rpps?: string } | null {
  const [doctor] = generalPractitioner;
  const name =
    generalPractitioner.length === 1 ? parsePractitionerName(doctor?.display ?? '') : null;
  if (name === null) return null;
  const system = doctor?.identifier?.system ?? '';
  const rpps = /^https?:\/\/rpps\.esante\.gouv\.fr$/.test(system)
    ? parseRpps(doctor?.identifier?.value ?? '')
    : null;
  return { name, ...(rpps !== null && { rpps }) };
}
