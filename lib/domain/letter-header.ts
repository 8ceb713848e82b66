import { isDate } from './age.ts';
import type { DeliverableRequest } from './deliverable.ts';
import { type CdaCode, facilityOf, practiceSettingOf, professionOf } from './interop-codes.ts';
import {
  cogOf,
  type Ins,
  insOf,
  oidOfUuid,
  professionalIdOf,
  structureIdOf,
} from './interop-identifiers.ts';
import { personNameOf, type PersonName } from './person-name.ts';

/** The person, as a standard letter tells them. Empty text: not known. */
export interface LetterPerson {
  birthName: string;
  usedName: string;
  /** All of them, in the order of the birth certificate, with spaces between and no comma. */
  givenNames: string;
  firstGivenName: string;
  /** ISO date. */
  birthDate: string;
  /** UN: not known. */
  sex: 'F' | 'M' | 'UN';
  /** Code of the place of birth (COG), or null. */
  birthplace: string | null;
  /** Null unless the identity is said to be qualified and every strict trait is there. */
  ins: Ins | null;
  address: string;
  phone: string;
}

/** Who writes to whom about whom: what CDA, and XDM around it, both tell. */
export interface LetterHeader {
  /** OID of the document. */
  oid: string;
  /** ISO 8601 with its offset. */
  issuedAt: string;
  title: string;
  person: LetterPerson;
  author: { id: string; name: PersonName; profession: CdaCode | null; phone: string; mss: string };
  /** `id`: national identifier, or null when the FINESS is not known. */
  structure: { id: string | null; name: string; facility: CdaCode; setting: CdaCode };
  recipient: { name: string; phone: string; mss: string } | null;
}

/** What forbids a standard letter. */
export const LETTER_LACKS = [
  'anonymous',
  'rpps',
  'requester-name',
  'person-name',
  'given-names',
  'birth-date',
] as const;
export type LetterLack = (typeof LETTER_LACKS)[number];

export type ReadHeader = { ok: true; header: LetterHeader } | { ok: false; lacks: LetterLack[] };

/**
 * Reads the header of a standard letter, or says what is missing for it to be valid. Rules:
 * ansforge/TestContenuCDA-3-0 schematrons/profils/structurationMinimale. A letter about nobody makes
 * no sense; without an RPPS nobody can be named as responsible for it.
 */
export function letterHeader(request: DeliverableRequest): ReadHeader {
  if (request.anonymous) return { ok: false, lacks: ['anonymous'] };
  const value = valueIn(request);
  const person = letterPerson(request);
  const id = professionalIdOf(value('demandeur-rpps'));
  const name = personNameOf(value('demandeur-nom'));
  const missing: Record<LetterLack, boolean> = {
    anonymous: false,
    rpps: id === null,
    'requester-name': name.family === '',
    'person-name': person.birthName === '' && person.usedName === '',
    'given-names': person.givenNames === '',
    'birth-date': person.birthDate === '',
  };
  const lacks = LETTER_LACKS.filter((lack) => missing[lack]);
  if (id === null || lacks.length > 0) return { ok: false, lacks };
  const structure = value('demandeur-structure');
  const setting = value('cadre-d-exercice');
  const { addressee } = request;
  return {
    ok: true,
    header: {
      oid: oidOfUuid(request.id),
      issuedAt: request.issuedAt,
      title: request.document.title,
      person,
      author: {
        id,
        name,
        profession: professionOf(value('demandeur-fonction')),
        phone: value('demandeur-telephone'),
        mss: value('demandeur-mss'),
      },
      structure: {
        id: structureIdOf(value('demandeur-finess')),
        name: structure,
        facility: facilityOf(setting, structure),
        setting: practiceSettingOf(setting),
      },
      recipient: addressee && {
        name: addressee.name,
        phone: addressee.phone,
        mss: addressee.mss,
      },
    },
  };
}

/** The person of a request: every standard document takes the traits, and the INS, from here. */
export function letterPerson(request: DeliverableRequest): LetterPerson {
  const value = valueIn(request);
  const givenNames = givenNamesOf(value('prenoms'));
  const birthDate = value('date-de-naissance');
  const sex = value('sexe');
  const traits = {
    birthName: value('nom-de-naissance'),
    givenNames: givenNames.join(' '),
    firstGivenName: givenNames[0] ?? '',
    birthDate: isDate(birthDate) ? birthDate : '',
    sex: sex === 'feminin' ? 'F' : sex === 'masculin' ? 'M' : 'UN',
    birthplace: cogOf(value('lieu-de-naissance')),
  } as const;
  const isStrict =
    traits.birthName !== '' &&
    traits.firstGivenName !== '' &&
    traits.birthDate !== '' &&
    traits.sex !== 'UN' &&
    traits.birthplace !== null;
  const isQualified = value('identite-qualifiee') === 'oui';
  return {
    ...traits,
    usedName: value('nom-utilise'),
    ins: isQualified && isStrict ? insOf(value('matricule-ins')) : null,
    address: withCommune(value('adresse'), request.commune?.name ?? ''),
    phone: value('telephone'),
  };
}

/**
 * Trimmed texts of the fields, without what no XML can hold (control characters, half characters):
 * a field that holds nothing else is not filled, so that no element is written empty.
 */
function valueIn({ values }: DeliverableRequest): (id: string) => string {
  return (id) => {
    const held = values[id];
    if (typeof held !== 'string') return '';
    return held.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\u{FFFE}\u{FFFF}]/gu, '').trim();
  };
}

/** « Jean Pierre » and « Jean, Pierre » are both written; a comma is the surer sign. */
function givenNamesOf(text: string): string[] {
  const names = text.split(text.includes(',') ? ',' : /\s/).map((name) => name.trim());
  return names.filter((name) => name !== '');
}

/** The draft writes the street and the postal code; the commune is a field of its own. */
function withCommune(address: string, commune: string): string {
  const isTold = address.toLocaleLowerCase('fr').includes(commune.toLocaleLowerCase('fr'));
  return isTold ? address : `${address} ${commune}`.trim();
}
