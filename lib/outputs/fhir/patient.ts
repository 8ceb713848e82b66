import type { Ins } from '../../domain/interop-identifiers.ts';
import { COG } from '../../domain/interop-systems.ts';
import { letterPerson, type LetterPerson } from '../../domain/letter-header.ts';
import {
  ANONYMISED,
  FR_CORE_EXTENSIONS,
  FR_CORE_PROFILES,
  identifierType,
  QUALIFIED,
} from './codes.ts';
import { phone } from './contacts.ts';
import { type Json, listed, type Resource } from './resource.ts';
import type { Writing } from './writing.ts';

const IDENTIFIERS = {
  nir: { use: 'official', code: 'INS-NIR' },
  nia: { use: 'temp', code: 'INS-NIA' },
  test: { use: 'official', code: 'INS-NIR-TEST' },
  demonstration: { use: 'official', code: 'INS-NIR-DEMO' },
} as const;
const GENDERS = { F: 'female', M: 'male', UN: undefined } as const;

/**
 * The person. The profile of a qualified identity, its matricule and its reliability stand only
 * when the user said « qualifiée » and every rule of that profile holds; otherwise the traits go
 * alone, under the ordinary French profile when both names are known. Anonymous: a resource that
 * says so and gives the département at most, because FHIR wants a subject.
 */
export function patient(writing: Writing): Resource {
  const { ids, text, request } = writing;
  const id = ids.patient;
  if (request.anonymous) {
    const state = text('departement');
    const address = listed(state === undefined ? undefined : { state });
    return { resourceType: 'Patient', id, meta: { security: [ANONYMISED] }, address };
  }
  const person = letterPerson(request);
  const { ins, sex, birthDate } = person;
  const isFrench = person.birthName !== '' && person.givenNames !== '';
  const profile = ins === null ? FR_CORE_PROFILES.patient : FR_CORE_PROFILES.patientIns;
  const doctor = text('medecin-traitant-nom');
  const language = text('langue');
  return {
    resourceType: 'Patient',
    id,
    meta: isFrench ? { profile: [profile] } : undefined,
    extension: ins === null ? undefined : [QUALIFIED_IDENTITY, ...birthPlace(person)],
    identifier: ins === null ? undefined : [identifier(ins)],
    name: names(person),
    telecom: listed(phone(text('telephone'), 'home')),
    gender: GENDERS[sex],
    birthDate: birthDate || undefined,
    address: listed(home(writing)),
    communication: listed(language === undefined ? undefined : { language: { text: language } }),
    generalPractitioner: listed(doctor === undefined ? undefined : { display: doctor }),
  };
}

const QUALIFIED_IDENTITY: Json = {
  url: FR_CORE_EXTENSIONS.reliability,
  extension: [{ url: 'identityStatus', valueCoding: QUALIFIED }],
};

function birthPlace({ birthplace }: LetterPerson): readonly Json[] {
  if (birthplace === null) return [];
  const url = 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace';
  return [{ url, valueAddress: { extension: [inseeCode(birthplace)] } }];
}

function identifier({ kind, value, system }: Ins): Json {
  const { use, code } = IDENTIFIERS[kind];
  return { use, type: { coding: [identifierType(code)] }, system: system.uri, value };
}

/** A qualified identity gives the first given name and the whole list apart, as its profile asks. */
function names(person: LetterPerson): readonly Json[] | undefined {
  const { birthName, usedName, givenNames, firstGivenName, ins } = person;
  const all = givenNames.split(givenNames.includes(',') ? /\s*,\s*/ : /\s+/);
  const given = listed(...all.map((name) => name || undefined));
  const wholeList = { url: FR_CORE_EXTENSIONS.birthGivenNames, valueString: givenNames };
  const official = {
    extension: ins === null ? undefined : [wholeList],
    use: 'official',
    family: birthName || undefined,
    given: ins === null ? given : [firstGivenName],
  };
  return listed<Json>(
    birthName === '' && given === undefined ? undefined : official,
    usedName === '' ? undefined : { use: 'usual', family: usedName, given },
  );
}

/** Where the person lives. The end of the field is a postal code when it has the shape of one. */
function home({ text, request }: Writing): Json | undefined {
  const [, line, postalCode] = /^(.*?)(?:,?\s*(\d{5}))?$/s.exec(text('adresse') ?? '') ?? [];
  const city = request.commune?.name ?? text('commune-de-residence');
  const state = text('departement');
  if (!line && !postalCode && city === undefined && state === undefined) return undefined;
  return {
    extension: request.commune ? [inseeCode(request.commune.code)] : undefined,
    use: 'home',
    line: line ? [line] : undefined,
    city,
    state,
    postalCode,
    country: request.commune ? 'FRA' : undefined,
  };
}

function inseeCode(code: string) {
  return { url: FR_CORE_EXTENSIONS.inseeCode, valueCoding: { system: COG.uri, code } };
}
