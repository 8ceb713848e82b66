import type { ReadFields, ReadValue } from '../domain/patient.ts';
import type { IdentityCandidates } from './collect-identity.ts';
import { provenanceOf, type Candidate, type Remarks } from './evidence.ts';
import { fold } from './fold.ts';
import { ageOn } from './parse/birth-date.ts';

type Identity = Pick<
  ReadFields,
  'birthName' | 'usedName' | 'familyName' | 'givenNames' | 'birthDate' | 'sex' | 'nir'
>;

/**
 * The identity of the one person, cross-checked: number, birth date, sex and age. Two values that
 * contradict each other are both left blank.
 */
export function chooseIdentity(found: IdentityCandidates, today: Date, remarks: Remarks): Identity {
  const checks = { birthDate: [] as string[], sex: [] as string[], nir: ['nir-key'] };
  let date = best(found.birthDate);
  let sex = single(found.sex, (value) => value);
  let nir = single(found.nir, ({ value }) => value);
  if (found.sex.length > 0 && !sex) remarks.refuse('sex', 'conflict');
  if (found.nir.length > 0 && !nir) remarks.refuse('nir', 'conflict');

  if (date && nir) {
    const [year = 0, month = 0] = date.value.iso.split('-').map(Number);
    if (nir.value.year !== year % 100 || (nir.value.month !== null && nir.value.month !== month)) {
      remarks.warn('nir-date-conflict');
      remarks.refuse('nir', 'conflict', nir.label);
      remarks.refuse('birthDate', 'conflict', date.label);
      date = nir = undefined;
    } else {
      checks.birthDate.push('nir-date');
      checks.nir.push('nir-date');
    }
  }
  if (sex && nir) {
    if (sex.value !== nir.value.sex) {
      remarks.warn('nir-sex-conflict');
      remarks.refuse('nir', 'conflict', nir.label);
      remarks.refuse('sex', 'conflict', sex.label);
      sex = nir = undefined;
    } else {
      checks.sex.push('nir-sex');
      checks.nir.push('nir-sex');
    }
  }
  if (nir && !checks.nir.includes('nir-date')) {
    // A child's chart may show a parent's number: only the birth date tells.
    remarks.refuse('nir', 'other-person', nir.label);
    nir = undefined;
  }
  if (date) {
    const age = ageOn(date.value.iso, today);
    const gaps = found.ages.map((shown) => Math.abs(shown - age));
    // One year apart is a page opened around a birthday, or kept open: neither a check nor a fault.
    if (gaps.some((gap) => gap > 1)) {
      remarks.warn('implausible-value');
      remarks.refuse('birthDate', 'conflict', date.label);
      date = undefined;
    } else if (gaps.length > 0 && gaps.every((gap) => gap === 0)) checks.birthDate.push('age');
  }

  const sure = date && (date.value.sure || checks.birthDate.includes('nir-date'));
  const held = date && !sure ? { ...date, level: 'inferred' as const } : date;
  return {
    ...namesOf(found, remarks),
    ...(held && {
      birthDate: { value: held.value.iso, provenance: provenanceOf(held, checks.birthDate) },
    }),
    ...(sex && { sex: { value: sex.value, provenance: provenanceOf(sex, checks.sex) } }),
    ...(nir && { nir: { value: nir.value.value, provenance: provenanceOf(nir, checks.nir) } }),
  };
}

function namesOf(found: IdentityCandidates, remarks: Remarks): Identity {
  const birth = richest(found.birthName);
  const used = richest(found.usedName);
  const other = richest(found.familyName);
  const known = [birth, used].map((name) => (name ? fold(name.value) : ''));
  const family = other && !known.includes(fold(other.value)) ? other : undefined;
  const longest = found.givenNames.toSorted((one, two) => two.value.length - one.value.length);
  const given = best(longest.filter(({ value }) => value.length === longest[0]?.value.length));
  if (!birth && (used ?? family)) remarks.warn('birth-name-unknown');
  return {
    ...(birth && { birthName: read(birth) }),
    ...(used && { usedName: read(used) }),
    ...(family && { familyName: read(family) }),
    ...(given && { givenNames: read(given) }),
  };
}

function read<T>(candidate: Candidate<T>): ReadValue<T> {
  return { value: candidate.value, provenance: provenanceOf(candidate) };
}

/** The first from a label, else the first. */
function best<T>(candidates: readonly Candidate<T>[]): Candidate<T> | undefined {
  return candidates.find(({ level }) => level === 'labelled') ?? candidates[0];
}

/** The form that keeps accents and case, a label's before a sentence's. */
function richest(candidates: readonly Candidate<string>[]): Candidate<string> | undefined {
  const weight = ({ value }: Candidate<string>) =>
    value.normalize('NFD').length - fold(value).length;
  const most = Math.max(...candidates.map(weight));
  return best(candidates.filter((candidate) => weight(candidate) === most));
}

function single<T>(
  candidates: readonly Candidate<T>[],
  key: (value: T) => string,
): Candidate<T> | undefined {
  return new Set(candidates.map(({ value }) => key(value))).size > 1 ? undefined : best(candidates);
}
