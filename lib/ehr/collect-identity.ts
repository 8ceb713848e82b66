import { parseBannerSentence, parseFullName } from './banner-sentence.ts';
import type { Candidate, Remarks } from './evidence.ts';
import type { FoundSentence } from './find-sentences.ts';
import { oneLine } from './fold.ts';
import type { PlacedPair } from './place-pairs.ts';
import { parseBirthDate, type DateOrder } from './parse/birth-date.ts';
import { parseNir, type Nir } from './parse/nir.ts';
import { parseFamilyName, parseGivenNames } from './parse/person-name.ts';
import { parseSex, sexOfCivility } from './parse/sex.ts';

export interface BirthDate {
  iso: string;
  sure: boolean;
}

/** Every identity value in patient position, place by place. */
export interface IdentityCandidates {
  birthName: Candidate<string>[];
  usedName: Candidate<string>[];
  familyName: Candidate<string>[];
  givenNames: Candidate<string[]>[];
  birthDate: Candidate<BirthDate>[];
  sex: Candidate<'M' | 'F'>[];
  nir: Candidate<Nir>[];
  ages: number[];
}

/** The page's date order and the day of the reading. */
export interface DateFrame {
  order: DateOrder;
  today: Date;
}

/** Parses the identity pairs and sentences. What does not parse is refused, with its reason. */
export function collectIdentity(
  pairs: readonly PlacedPair[],
  sentences: readonly FoundSentence[],
  frame: DateFrame,
  remarks: Remarks,
): IdentityCandidates {
  const found: IdentityCandidates = {
    birthName: [],
    usedName: [],
    familyName: [],
    givenNames: [],
    birthDate: [],
    sex: [],
    nir: [],
    ages: [],
  };
  for (const pair of pairs) fromPair(pair, pairs, frame, found, remarks);
  for (const sentence of sentences) fromSentence(sentence, frame, found, remarks);
  return found;
}

function fromPair(
  pair: PlacedPair,
  pairs: readonly PlacedPair[],
  frame: DateFrame,
  found: IdentityCandidates,
  remarks: Remarks,
): void {
  const at = { level: 'labelled', label: pair.label, place: pair.place, zone: pair.zone } as const;
  const value = oneLine(pair.value);
  switch (pair.meaning) {
    case 'birthName':
    case 'usedName':
    case 'familyName': {
      const name = parseFamilyName(value);
      if (!name.ok)
        return remarks.refuse(
          pair.meaning,
          name.why === 'practitioner' ? 'practitioner' : 'not-valid',
          pair.label,
        );
      const beside = pairs.some(
        (other) => other.meaning === 'birthName' && other.zone === pair.zone,
      );
      const slot =
        name.bornAs || (pair.meaning === 'familyName' && beside) ? 'usedName' : pair.meaning;
      found[slot].push({ ...at, value: name.name });
      if (name.bornAs) found.birthName.push({ ...at, value: name.bornAs });
      return;
    }
    case 'givenNames': {
      const names = parseGivenNames(value);
      if (names) found.givenNames.push({ ...at, value: names });
      else remarks.refuse('givenNames', 'not-valid', pair.label);
      return;
    }
    case 'fullName': {
      const names = parseBannerSentence(value) ? null : parseFullName(value);
      if (names?.birthName) found.birthName.push({ ...at, value: names.birthName });
      if (names?.usedName) found.usedName.push({ ...at, value: names.usedName });
      if (names?.familyName) found.familyName.push({ ...at, value: names.familyName });
      if (names?.givenNames) found.givenNames.push({ ...at, value: names.givenNames });
      return;
    }
    case 'birthDate':
      return addDate(value, pair.machineDate, at, frame, found, remarks);
    case 'sex':
    case 'civility': {
      const sex = pair.meaning === 'sex' ? parseSex(value) : sexOfCivility(value);
      if (sex) found.sex.push({ ...at, value: sex });
      return;
    }
    case 'age': {
      const age = /^(\d{1,3})(\s*ans\b.*)?$/u.exec(value)?.[1];
      if (age) found.ages.push(Number(age));
      return;
    }
    case 'nir':
      return addNir(pair, pairs, at, found, remarks);
    default:
  }
}

type At = Omit<Candidate<unknown>, 'value'>;

function addDate(
  text: string,
  machineDate: string,
  at: At,
  { order, today }: DateFrame,
  found: IdentityCandidates,
  remarks: Remarks,
): void {
  const [, day = text, age] = /^(.*?)\s*[(,;–-]*\s*(?<!\d)(\d{1,3})\s*ans\b.*$/u.exec(text) ?? [];
  const shown = day.replace(/\s+à\s+\p{L}.*$/u, '').trim();
  let date = parseBirthDate(shown, order, today);
  if (!date.ok && date.why === 'ambiguous' && /^\d{4}-\d{2}-\d{2}/.test(machineDate)) {
    // The page's own machine date settles the order, if it is one of the two readings.
    const machine = parseBirthDate(machineDate.slice(0, 10), order, today);
    const numbers = (text.match(/\d+/g) ?? []).map(Number).sort().join();
    if (machine.ok && machine.iso.split('-').map(Number).sort().join() === numbers) date = machine;
  }
  if (date.ok) {
    found.birthDate.push({ ...at, value: { iso: date.iso, sure: date.sure } });
    if (age) found.ages.push(Number(age));
    return;
  }
  remarks.refuse('birthDate', 'not-valid', at.label);
  if (date.why === 'ambiguous') remarks.warn('ambiguous-date');
  if (date.why === 'incomplete') remarks.warn('incomplete-date');
  if (date.why === 'implausible') remarks.warn('implausible-value');
}

function addNir(
  pair: PlacedPair,
  pairs: readonly PlacedPair[],
  at: At,
  found: IdentityCandidates,
  remarks: Remarks,
): void {
  const keys = pairs.filter((other) => other.meaning === 'nirKey' && other.zone === pair.zone);
  const shown = oneLine(pair.value)
    .replace(/\s*\(.*\)$/u, '')
    .replace(/\bcl[ée]f?\s*:?/iu, '');
  const alone = shown.replace(/\s/gu, '').length === 13 && keys.length === 1;
  const nir = parseNir(alone ? shown + (keys[0]?.value.trim() ?? '') : shown);
  if (nir.ok) {
    found.nir.push({ ...at, value: nir.nir });
    return;
  }
  remarks.refuse('nir', 'not-valid', pair.label);
  if (nir.why === 'key') remarks.warn('nir-key');
  if (nir.why === 'nia') remarks.warn('nia');
}

function fromSentence(
  { sentence, place, zone }: FoundSentence,
  frame: DateFrame,
  found: IdentityCandidates,
  remarks: Remarks,
): void {
  const at = {
    level: 'inferred',
    label: 'bandeau du dossier',
    place,
    zone,
    whole: sentence.addressed,
  } as const;
  if (sentence.birthName) found.birthName.push({ ...at, value: sentence.birthName });
  if (sentence.usedName) found.usedName.push({ ...at, value: sentence.usedName });
  if (sentence.familyName) found.familyName.push({ ...at, value: sentence.familyName });
  if (sentence.givenNames) found.givenNames.push({ ...at, value: sentence.givenNames });
  if (sentence.sexConflict) {
    found.sex.push({ ...at, value: 'M' }, { ...at, value: 'F' });
  } else if (sentence.sex) found.sex.push({ ...at, value: sentence.sex });
  if (sentence.age !== undefined) found.ages.push(sentence.age);
  if (sentence.deceased) remarks.warn('deceased');
  addDate(sentence.date, '', at, frame, found, remarks);
}
