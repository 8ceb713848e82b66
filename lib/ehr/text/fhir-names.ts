import { parseFullName } from '../banner-sentence.ts';
import { parseFamilyName, parseGivenNames } from '../parse/person-name.ts';
import type { FhirPatient } from './fhir-schema.ts';
import type { StructuredPerson } from './structured-person.ts';

type Name = FhirPatient['name'][number];

const BIRTH_GIVEN_NAMES =
  /^https?:\/\/.*\/StructureDefinition\/(?:fr-core-patient-)?birth-list-given-name$/;
const FRENCH = /hl7\.fr|interop-?sante|interop\.esante\.gouv\.fr/i;

/**
 * Adds the names by use. FR Core makes the `official` name the birth name; elsewhere it is the legal
 * name of the day: the birth name only when a `maiden` one stands beside it, which then is.
 */
export function addFhirNames(person: StructuredPerson, patient: FhirPatient): void {
  const names = patient.name.filter(
    ({ use, period }) =>
      !['old', 'temp', 'anonymous', 'nickname'].includes(use ?? '') && !period?.end,
  );
  const french =
    (patient.meta?.profile ?? []).some((profile) => FRENCH.test(profile)) ||
    names.some((name) => birthGivenNames(name) !== undefined);
  const maiden = names.some(({ use }) => use === 'maiden');
  for (const name of names) addFamily(person, name, french, maiden);
  const birth = names.filter(({ use }) => use === 'official' || use === 'maiden');
  for (const name of birth.some(hasGiven) ? birth : names) addGiven(person, name);
}

function addFamily(person: StructuredPerson, name: Name, french: boolean, maiden: boolean): void {
  const label = `name (${name.use ?? '?'})`;
  if (name.family === undefined) return addWhole(person, name, label);
  const parsed = parseFamilyName(name.family);
  if (!parsed.ok) return person.remarks.refuse('familyName', 'not-valid', label);
  const birth = name.use === 'maiden' || (french && name.use === 'official');
  const used = (french && name.use === 'usual') || maiden;
  person.add(birth ? 'birthName' : used ? 'usedName' : 'familyName', parsed.name, label);
  if (parsed.bornAs) person.add('birthName', parsed.bornAs, label);
}

/** A name in one piece, taken only when its case tells its parts. */
function addWhole(person: StructuredPerson, name: Name, label: string): void {
  const parts = parseFullName(name.text ?? '');
  if (parts?.familyName) person.add('familyName', parts.familyName, label);
  if (parts?.birthName) person.add('birthName', parts.birthName, label);
  if (parts?.usedName) person.add('usedName', parts.usedName, label);
  if (parts?.givenNames) person.add('givenNames', parts.givenNames, label);
}

function hasGiven(name: Name): boolean {
  return name.given.length > 0 || birthGivenNames(name) !== undefined;
}

function addGiven(person: StructuredPerson, name: Name): void {
  if (!hasGiven(name)) return;
  const label = `given (${name.use ?? '?'})`;
  for (const shown of [name.given.join(' '), birthGivenNames(name) ?? '']) {
    if (shown === '') continue;
    const names = parseGivenNames(shown);
    if (names) person.add('givenNames', names, label);
    else person.remarks.refuse('givenNames', 'not-valid', label);
  }
}

function birthGivenNames({ extension }: Name): string | undefined {
  return extension.find(({ url }) => BIRTH_GIVEN_NAMES.test(url ?? ''))?.valueString;
}
