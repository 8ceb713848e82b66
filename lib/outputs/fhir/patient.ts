import { cogOf, type Ins, insOf } from '../../domain/interop-identifiers.ts';
import { COG } from '../../domain/interop-systems.ts';
import {
  ANONYMISED,
  FR_CORE_EXTENSIONS,
  FR_CORE_PROFILES,
  identifierType,
  QUALIFIED,
} from './codes.ts';
import { phone } from './contacts.ts';
import { plainDate } from './plain-date.ts';
import { type Json, listed, type Resource } from './resource.ts';
import type { Writing } from './writing.ts';

const IDENTIFIER_USES = { nir: 'official', nia: 'temp', test: 'official' } as const;
const GENDERS: Readonly<Record<string, string>> = { feminin: 'female', masculin: 'male' };

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
  const qualified = qualifiedIdentity(writing);
  const isFrench = text('nom-de-naissance') !== undefined && text('prenoms') !== undefined;
  const profile = qualified ? FR_CORE_PROFILES.patientIns : FR_CORE_PROFILES.patient;
  const doctor = text('medecin-traitant-nom');
  const language = text('langue');
  return {
    resourceType: 'Patient',
    id,
    meta: isFrench ? { profile: [profile] } : undefined,
    extension: qualified?.extension,
    identifier: qualified ? [identifier(qualified.ins)] : undefined,
    name: names(writing, qualified !== null),
    telecom: listed(phone(text('telephone'), 'home')),
    gender: GENDERS[text('sexe') ?? ''],
    birthDate: plainDate(text('date-de-naissance')),
    address: listed(home(writing)),
    communication: listed(language === undefined ? undefined : { language: { text: language } }),
    generalPractitioner: listed(doctor === undefined ? undefined : { display: doctor }),
  };
}

/** The matricule that an identity may carry; null when anything that its profile asks is missing. */
export function qualifiedIns(writing: Writing): Ins | null {
  return writing.request.anonymous ? null : (qualifiedIdentity(writing)?.ins ?? null);
}

function qualifiedIdentity({ text }: Writing): { ins: Ins; extension: readonly Json[] } | null {
  const ins = insOf(text('matricule-ins') ?? '');
  const birthPlace = cogOf(text('lieu-de-naissance') ?? '');
  const isWhole =
    text('identite-qualifiee') === 'oui' &&
    text('nom-de-naissance') !== undefined &&
    text('prenoms') !== undefined &&
    GENDERS[text('sexe') ?? ''] !== undefined &&
    plainDate(text('date-de-naissance')) !== undefined;
  if (!isWhole || ins === null || birthPlace === null) return null;
  const status = { url: 'identityStatus', valueCoding: QUALIFIED };
  const extension = [
    { url: FR_CORE_EXTENSIONS.reliability, extension: [status] },
    {
      url: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace',
      valueAddress: { extension: [inseeCode(birthPlace)] },
    },
  ];
  return { ins, extension };
}

function identifier({ kind, value, system }: Ins): Json {
  const code = {
    nir: 'INS-NIR',
    nia: 'INS-NIA',
    test: 'INS-NIR-TEST',
    demonstration: 'INS-NIR-DEMO',
  };
  const use = kind === 'demonstration' ? 'official' : IDENTIFIER_USES[kind];
  return { use, type: { coding: [identifierType(code[kind])] }, system: system.uri, value };
}

/** A qualified identity gives the first given name and the whole list apart, as its profile asks. */
function names({ text }: Writing, isQualified: boolean): readonly Json[] | undefined {
  const list = text('prenoms');
  const given = list?.split(/[\s,]+/).filter((name) => name !== '');
  const birth = text('nom-de-naissance');
  const used = text('nom-utilise');
  const wholeList = { url: FR_CORE_EXTENSIONS.birthGivenNames, valueString: list };
  const official = {
    extension: isQualified ? [wholeList] : undefined,
    use: 'official',
    family: birth,
    given: isQualified ? given?.slice(0, 1) : given,
  };
  return listed<Json>(
    birth === undefined && given === undefined ? undefined : official,
    used === undefined ? undefined : { use: 'usual', family: used, given },
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
