import type { Consultation, Origin } from './consultation.ts';
import type { Identity, PatientReading, ReadFields, ReadValue } from './patient.ts';

type Person = Pick<
  Consultation,
  | 'identity'
  | 'origins'
  | 'unsortedName'
  | 'city'
  | 'country'
  | 'warnings'
  | 'refused'
  | 'confirmed'
  | 'reachConfirmed'
>;

/** The identity block as a reading fills it: blanks stay blank, each value keeps its origin. */
export function personFrom(reading: PatientReading): Person {
  const { fields } = reading;
  const address = fields.address;
  const read: Partial<Record<keyof Identity, ReadValue<string>>> = {
    ...pick(fields, ['birthName', 'usedName', 'birthDate', 'phone']),
    ...(fields.givenNames && { givenNames: mapped(fields.givenNames, (all) => all.join(' ')) }),
    ...(fields.sex && { sex: fields.sex }),
    ...(address && { addressLine: mapped(address, (whole) => whole.line ?? '') }),
    ...(address && { postalCode: mapped(address, (whole) => whole.postalCode ?? '') }),
    ...(fields.medecinTraitant && {
      medecinTraitant: mapped(fields.medecinTraitant, (doctor) => doctor.name),
    }),
  };
  const filled = Object.entries(read).filter(([, found]) => found.value !== '');
  const origins = Object.fromEntries(filled.map(([field, found]) => [field, originOf(found)]));
  const text = (field: keyof Identity): string => read[field]?.value ?? '';
  const unsorted = fields.birthName || fields.usedName ? undefined : fields.familyName;
  return {
    identity: {
      birthName: text('birthName'),
      usedName: text('usedName'),
      givenNames: text('givenNames'),
      birthDate: text('birthDate'),
      sex: fields.sex?.value ?? '',
      phone: text('phone'),
      addressLine: text('addressLine'),
      postalCode: text('postalCode'),
      medecinTraitant: text('medecinTraitant'),
    },
    origins: unsorted ? { ...origins, unsortedName: originOf(unsorted) } : origins,
    unsortedName: unsorted?.value ?? '',
    city: address?.value.city ?? '',
    country: address?.value.country ?? '',
    warnings: reading.warnings,
    refused: reading.refused,
    confirmed: false,
    reachConfirmed: [],
  };
}

/**
 * True when a reading shows the person of the consultation: a family name in common, no given name
 * that disagrees (twins share the rest), and the same date of birth; where one of the dates is
 * missing, given names on both sides. In doubt: false.
 */
export function isSamePerson(
  state: Pick<Consultation, 'identity' | 'unsortedName'>,
  reading: PatientReading,
): boolean {
  const { identity } = state;
  const { fields } = reading;
  const known = names(identity.birthName, identity.usedName, state.unsortedName);
  const shown = names(fields.birthName?.value, fields.usedName?.value, fields.familyName?.value);
  if (!shown.some((name) => known.includes(name))) return false;
  const given = names(...identity.givenNames.split(/[\s,]+/));
  const shownGiven = names(...(fields.givenNames?.value ?? []).join(' ').split(/[\s,]+/));
  if (!agree(given, shownGiven)) return false;
  const birthDate = fields.birthDate?.value ?? '';
  if (identity.birthDate !== '' && birthDate !== '') return identity.birthDate === birthDate;
  return given.length > 0 && shownGiven.length > 0;
}

/** « Jeanne » and « Jeanne Marie » agree; « Jean » and « Jean-Pierre » do not; none says nothing. */
function agree(given: readonly string[], shown: readonly string[]): boolean {
  return given.every((name, rank) => (shown[rank] ?? name) === name);
}

function names(...all: (string | undefined)[]): string[] {
  return all.map((name) => folded(name ?? '')).filter((name) => name !== '');
}

/** Letters only, without case or accents: charts write the same name in several ways. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toUpperCase();
}

function originOf({ provenance }: ReadValue<string>): Origin {
  const { source, label, frame, level, locator } = provenance;
  return { source, label, frame, level, ...(locator !== undefined && { locator }) };
}

function mapped<T>(found: ReadValue<T>, text: (value: T) => string): ReadValue<string> {
  return { value: text(found.value), provenance: found.provenance };
}

function pick<K extends keyof ReadFields>(fields: ReadFields, keys: readonly K[]) {
  const entries = keys.flatMap((key) => (fields[key] ? [[key, fields[key]] as const] : []));
  return Object.fromEntries(entries) as Pick<ReadFields, K>; // Object.fromEntries widens the keys
}
