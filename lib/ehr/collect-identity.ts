import { parseBannerSentence, parseFullName, type BannerSentence } from './banner-sentence.ts';
import type { Clock } from './clock.ts';
import type { Candidate, Remarks } from './evidence.ts';
import type { FoundSentence } from './find-sentences.ts';
import { oneLine } from './fold.ts';
import type { PlacedPair } from './place-pairs.ts';
import { parseAge } from './parse/age.ts';
import { ageOn, parseBirthDate, type DateOrder } from './parse/birth-date.ts';
import { parseNir, type Nir } from './parse/nir.ts';
import { parseFamilyName, parseGivenNames } from './parse/person-name.ts';
import { parseSex, sexOfCivility } from './parse/sex.ts';
import { settleDates, type OpenDate } from './settle-dates.ts';

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
  /** False for a text of unknown age: the ages that it shows do not decide the order of a date. */
  agesOfToday?: boolean;
  /** Bounds the reading of a page. */
  clock?: Clock;
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
  const collected: Collected = { ...found, openDates: [] };
  for (const pair of pairs) fromPair(pair, pairs, frame, collected, remarks);
  for (const sentence of sentences) {
    frame.clock?.step();
    fromSentence(sentence, frame, collected, remarks);
  }
  const { openDates, ...settled } = collected;
  const dates = settleDates(openDates, settled, frame, remarks);
  return { ...settled, birthDate: [...settled.birthDate, ...dates] };
}

interface Collected extends IdentityCandidates {
  openDates: Candidate<OpenDate>[];
}

function fromPair(
  pair: PlacedPair,
  pairs: readonly PlacedPair[],
  frame: DateFrame,
  found: Collected,
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
      if (name.given) found.givenNames.push({ ...at, value: name.given });
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
      const age = parseAge(value);
      if (age !== null) found.ages.push(age);
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
  found: Collected,
  remarks: Remarks,
): void {
  const [, day = text, age] = /^(.*?)\s*[(,;–-]*\s*(?<!\d)(\d{1,3})\s*ans\b.*$/u.exec(text) ?? [];
  const shown = day.replace(/\s+à\s+\p{L}.*$/u, '').trim();
  const date = parseBirthDate(shown, order, today);
  const { readings } = date;
  // The page's own machine date settles the order, if it is one of the two readings.
  const machine = readings.find((iso) => machineDate.slice(0, 10) === iso);
  if (age) found.ages.push(Number(age));
  if (machine || (date.ok && date.sure)) {
    found.birthDate.push({ ...at, value: { iso: machine ?? readings[0] ?? '', sure: true } });
    return;
  }
  if (readings.length > 0) {
    found.openDates.push({ ...at, value: { readings, habit: date.ok } });
    return;
  }
  remarks.refuse('birthDate', 'not-valid', at.label);
  if (date.ok) return;
  if (date.why === 'ambiguous') remarks.warn('ambiguous-date');
  if (date.why === 'incomplete') remarks.warn('incomplete-date');
  if (date.why === 'implausible') remarks.warn('implausible-value');
}

function addNir(
  pair: PlacedPair,
  pairs: readonly PlacedPair[],
  at: At,
  found: Collected,
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

/** The shown age is that of somebody born on the date, a year apart at most. */
function isOfAge({ date, age }: BannerSentence, { order, today }: DateFrame): boolean {
  const { readings } = parseBirthDate(date, order, today);
  return readings.some((iso) => age !== undefined && Math.abs(ageOn(iso, today) - age) <= 1);
}

function fromSentence(
  { sentence, place, zone }: FoundSentence,
  frame: DateFrame,
  found: Collected,
  remarks: Remarks,
): void {
  if (sentence.agedOnly && !isOfAge(sentence, frame)) {
    remarks.refuse('birthDate', 'not-valid');
    return;
  }
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
  const given = sentence.givenNames && parseGivenNames(sentence.givenNames.join(' '));
  if (given) found.givenNames.push({ ...at, value: given });
  if (sentence.sexConflict) {
    found.sex.push({ ...at, value: 'M' }, { ...at, value: 'F' });
  } else if (sentence.sex) found.sex.push({ ...at, value: sentence.sex });
  if (sentence.age !== undefined) found.ages.push(sentence.age);
  if (sentence.deceased) remarks.warn('deceased');
  addDate(sentence.date, '', at, frame, found, remarks);
}
