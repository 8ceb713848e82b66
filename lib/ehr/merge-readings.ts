import { isSamePerson, personFrom } from '../domain/person-read.ts';
import {
  READ_FIELDS,
  type PatientReading,
  type ReadFields,
  type ReadingWarning,
  type Refusal,
} from '../domain/patient.ts';
import { fold } from './fold.ts';

/** What one frame of another site gave. */
export interface FrameReading {
  /** The name shown for the frame: its host. */
  frame: string;
  reading: PatientReading;
}

/** The readings of the frames that could be read; `all`: no visible frame was left out. */
export interface FramesRead {
  readings: readonly FrameReading[];
  all: boolean;
}

const MOST_REFUSALS = 40;
/** A page not seen whole may hold a second person. */
const NOT_WHOLE = new Set<Refusal['reason']>(['page-too-long', 'page-moving']);
/** Seen and not held by the first reading: a frame does not decide. */
const UNSETTLED = new Set<Refusal['reason']>(['conflict', 'not-valid']);

/**
 * The reading of a page whose frames of other sites were read too: one person, or blanks. Two
 * persons blank everything (`several-patients`). A frame completes the same person only, proved by a
 * name in common and the birth date or given names; it never replaces a value. `unread-frame` stays
 * unless every frame was read.
 */
export function mergeReadings(main: PatientReading, { readings, all }: FramesRead): PatientReading {
  const parts = [main, ...readings.map(inFrame)];
  const warnings = new Set(parts.flatMap((part) => part.warnings));
  const refused = parts.flatMap((part) => part.refused);
  const people = parts.filter(isSomebody);
  if (people.some((one, at) => people.slice(at + 1).some((two) => differ(one, two)))) {
    warnings.add('several-patients');
  }
  let fields: ReadFields = {};
  if (!warnings.has('several-patients') && !parts.some(isBlankForAll)) {
    const [first, ...others] = people;
    let whole = first ?? main;
    for (const other of others) {
      if (isSamePerson(personFrom(whole), other)) whole = completed(whole, other);
      else refused.push(...foreignValues(other));
    }
    fields = whole.fields;
  }
  return {
    fields,
    warnings: [...warnings].filter((warning) => !isSettled(warning, fields, all)),
    refused: refused.slice(0, MOST_REFUSALS),
  };
}

/** The values of a frame say so, and have no place in the main page to be shown at. */
function inFrame({ frame, reading }: FrameReading): PatientReading {
  const entries = Object.entries(reading.fields).map(([field, found]) => {
    const { locator: _place, ...provenance } = found.provenance;
    return [field, { ...found, provenance: { ...provenance, frame: frame.slice(0, 60) } }];
  });
  // Object.fromEntries widens the keys.
  return { ...reading, fields: Object.fromEntries(entries) as ReadFields };
}

function isSomebody({ fields }: PatientReading): boolean {
  const { birthName, usedName, familyName, givenNames, birthDate } = fields;
  return Boolean(birthName ?? usedName ?? familyName ?? givenNames ?? birthDate);
}

/** True for a part that may hold a second person: not seen whole, or blank because of a conflict. */
function isBlankForAll(part: PatientReading): boolean {
  return part.refused.some(
    ({ reason }) => NOT_WHOLE.has(reason) || (reason === 'conflict' && !isSomebody(part)),
  );
}

/** True when something says that they are two persons; what one does not say tells nothing. */
function differ(one: PatientReading, other: PatientReading): boolean {
  const dates = [one, other].flatMap(({ fields }) => fields.birthDate?.value ?? []);
  if (dates.length === 2 && dates[0] !== dates[1]) return true;
  const sexes = [one, other].flatMap(({ fields }) => fields.sex?.value ?? []);
  if (sexes.length === 2 && sexes[0] !== sexes[1]) return true;
  const [names, otherNames] = [familyNames(one), familyNames(other)];
  if (names.length > 0 && otherNames.length > 0 && !names.some((name) => otherNames.includes(name)))
    return true;
  const [given, otherGiven] = [givenNames(one), givenNames(other)];
  return given.some((name, rank) => (otherGiven[rank] ?? name) !== name);
}

function familyNames({ fields: { birthName, usedName, familyName } }: PatientReading): string[] {
  return [birthName, usedName, familyName].flatMap((name) => (name ? [letters(name.value)] : []));
}

function givenNames({ fields }: PatientReading): string[] {
  return (fields.givenNames?.value ?? []).map(letters);
}

function letters(name: string): string {
  return fold(name).replaceAll(' ', '');
}

/** The first reading with what the same person's other reading adds. */
function completed(first: PatientReading, other: PatientReading): PatientReading {
  const unsettled = first.refused.filter(({ reason }) => UNSETTLED.has(reason));
  const added = READ_FIELDS.flatMap((field) => {
    const found = other.fields[field];
    const open = !first.fields[field] && !unsettled.some((refusal) => refusal.field === field);
    return found && open ? [[field, found] as const] : [];
  });
  // Object.fromEntries widens the keys.
  return { ...first, fields: { ...first.fields, ...(Object.fromEntries(added) as ReadFields) } };
}

function foreignValues({ fields }: PatientReading): Refusal[] {
  return READ_FIELDS.filter((field) => fields[field]).map((field) => ({
    field,
    reason: 'other-person',
    label: '',
  }));
}

/** Said of a part, and no longer true of the whole. */
function isSettled(warning: ReadingWarning, fields: ReadFields, all: boolean): boolean {
  if (warning === 'unread-frame') return all;
  if (warning === 'birth-name-unknown') return fields.birthName !== undefined;
  const nobody = warning === 'not-a-chart' || warning === 'nothing-found';
  return nobody && Object.keys(fields).length > 0;
}
