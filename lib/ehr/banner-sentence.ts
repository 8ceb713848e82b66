import { fold, oneLine } from './fold.ts';
import { CIVILITY, isCivility } from './parse/civility.ts';
import { parseSex, sexOfCivility } from './parse/sex.ts';
import { withCommas } from './plain-sentence.ts';

/** What the head of a French chart says in one sentence. Dates stay as written. */
export interface BannerSentence {
  birthName?: string;
  usedName?: string;
  /** A single family name, of a kind that the sentence does not say. */
  familyName?: string;
  givenNames?: string[];
  /** Somebody is named or addressed before the date. */
  addressed: boolean;
  date: string;
  sex?: 'M' | 'F';
  /** Two signs of the sex that disagree. */
  sexConflict: boolean;
  age?: number;
  deceased: boolean;
  /** The date is one of birth only if the age says so: otherwise nothing of the sentence holds. */
  agedOnly?: boolean;
}

const LONGEST = 320;
const NUMERIC = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:\\d{4}|\\d{2})';
const WORDS = '\\d{1,2}(?:er|st|nd|rd|th)?[\\s./-]+\\p{L}{3,9}\\.?[\\s./-]+\\d{4}';
const MONTH_FIRST = '\\p{L}{3,9}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}';
const DATE = `(${NUMERIC}|\\d{4}-\\d{2}-\\d{2}|${WORDS}|${MONTH_FIRST})(?!\\d)`;
const MARK =
  '(n[ée]e|n[ée]|n[ée]e?\\(e\\))\\s+le\\s*:?|(?:born(?:\\s+on)?|d\\.?o\\.?b\\.?|date of birth|ddn)\\s*:?';
const BORN = new RegExp(`^(.*?)[\\s,;(·|–-]*(?<!\\p{L})(?:${MARK})\\s*${DATE}(.*)$`, 'iu');
const SEX = 'F|M|H|Féminin|Masculin|Femme|Homme|Female|Male';
const DATED = new RegExp(
  `^(.*?)\\s*[,;(·|–-]\\s*(?:(${SEX})\\s*\\)?\\s*[,·|–-]\\s*)?${DATE}(.*)$`,
  'u',
);
const SEX_AND_AGE = new RegExp(
  `^(.*?\\p{L})([\\s,;(·|–-]+(?:(?:${SEX})(?!\\p{L})[\\s,;)·|–-]*)?(?:\\d{1,3}\\s*(?:ans|y(?:ea)?rs?|yo|y)(?!\\p{L})(?: old)?[\\s,;)·|–-]*)?)$`,
  'u',
);
const PREFIX =
  /^(?:patiente?|dossier(?: patient| de)?|identité|concerne|objet|re|subject)\s*:?\s+/iu;
const RELATION =
  /\b(mere|pere|fils|fille|conjointe?|frere|soeur|tut(eur|rice)|docteur|dr|medecin|mother|father|son|daughter|husband|wife|spouse|brother|sister|guardian|doctor)\b/;
// « époux » and « épouse » join two names of one person only between two names in capitals.
const MARRIED = /^(?:épouse|epouse|[ée]p|[ée]pse|veuve|vve)$/iu;
const SPOUSE = /(?<!\p{L})(?:époux|epoux|conjoint de|(?:épouse|veuve|veuf) de)(?!\p{L})/iu;
const PARTICLE = /^(?:de|du|des|la|le|les|d['’]|von|van|der|den|di|da|dos|el|al|ben|bin|y)$/iu;
const LOWER = /^\p{Ll}/u;
const UPPER = /^(?=.*\p{Lu}.*\p{Lu})(?:d['’]|Mc|Mac)?\p{Lu}[\p{Lu}\p{M}'’-]*$/u;
// What badges beside a name say: a sentence that holds one is not cut into names.
const BADGE =
  /^(?:ALD|AME|C2S|CMUC?|ACS|HAD|EHPAD|USLD|SSIAD|INSI?|NIR|DMP|IPP|MT|VIP|APA|MDPH|RQTH|SMR|SSR|DDN|DCD)\d*$/u;
const GIVEN = /^\p{Lu}[\p{Ll}\p{M}]+(?:[-'’]\p{L}[\p{Ll}\p{M}]*)*$/u;
const AGE = /(?<!\d)(\d{1,3})\s*(?:ans|y(?:ea)?rs?|yo|y)\b/iu;

/**
 * Reads « Mme DURAND née MARTIN Jeanne, née le 12/03/1948 (78 ans) » and its variants. Names are
 * taken only when the case tells the family name (capitals) from the given names; otherwise the
 * date comes alone. Null when the text is not such a sentence.
 */
export function parseBannerSentence(text: string): BannerSentence | null {
  // Most texts of a page have no year: they cost nothing more.
  if (text.length > LONGEST || !/\d{2}/.test(text)) return null;
  const shown = oneLine(text).replace(PREFIX, '');
  const plain = withCommas(shown);
  const line = plain ?? shown;
  const born = BORN.exec(line);
  const dated = born ? null : DATED.exec(line);
  const found = born ?? dated;
  const [, head = '', mark = '', date = '', tail = ''] = found ?? [];
  if (/(?<!\p{L})(?:n[ée]e?(?:\(e\))?\s+le|born|dob)\b/iu.test(tail)) return null;
  if (!found || tail.length > 200 || SPOUSE.test(head) || SPOUSE.test(tail)) return null;
  const civility = CIVILITY.exec(head)?.[1] ?? '';
  const person = personIn(head.replace(CIVILITY, ''));
  const names = namesOf(person.names) ?? (civility === '' ? null : twoFamilyNames(person.names));
  const relation = RELATION.exec(fold(head))?.[0];
  if (relation !== undefined && !(civility !== '' && isFamilyName(relation, names))) return null;
  if (RELATION.test(fold(tail))) return null;
  const badged = !names && namesOf(withoutBadges(person.names)) !== null;
  if (!names && (dated || (head.trim() !== '' && civility === '' && !badged))) return null;
  // Without « né(e) le », a name and a date may be any document: a sign of a person is needed.
  const aged = AGE.exec(tail) ?? AGE.exec(person.rest);
  if (dated && civility === '' && mark === '' && !aged && person.rest === '') return null;
  const rest = `${person.rest} ${tail}`.split(/[\s,;()·|–-]+/u);
  const age = aged?.[1];
  const signs: ('M' | 'F' | null)[] = [
    sexOfCivility(civility),
    born && fold(mark ?? '') === 'nee' ? 'F' : null,
    // Alone, « Né le » is a label that many charts print for everyone.
    born && head.trim() !== '' && fold(mark ?? '') === 'ne' ? 'M' : null,
    dated && mark ? sexOfWord(mark) : null,
    ...rest.map(sexOfWord),
  ];
  const sexes = new Set(signs.filter((sex) => sex !== null));
  const [sex] = sexes;
  return {
    ...names,
    addressed: head.trim() !== '',
    date,
    ...(sexes.size === 1 && sex ? { sex } : {}),
    sexConflict: sexes.size > 1,
    ...(age === undefined ? {} : { age: Number(age) }),
    deceased: /\b(decedee?|dcd)\b/.test(fold(tail)),
    ...(plain === null ? {} : { agedOnly: true }),
  };
}

/** « DURAND, Jeanne (F) 78 y - »: the names, and the sex and age alone that follow them. */
function personIn(head: string): { names: string; rest: string } {
  const [, names = head, rest = ''] = SEX_AND_AGE.exec(head) ?? [];
  return { names, rest };
}

function withoutBadges(names: string): string {
  return names
    .split(' ')
    .filter((word) => !BADGE.test(word))
    .join(' ');
}

function sexOfWord(word: string): 'M' | 'F' | null {
  return new RegExp(`^(?:${SEX})$`, 'iu').test(word) ? parseSex(word) : null;
}

/** A whole name with its civility: « Mme DURAND née MARTIN Jeanne ». Null when its order is not clear. */
export function parseFullName(text: string): Names | null {
  const name = oneLine(text);
  return name.length > 120 ? null : namesOf(name.replace(CIVILITY, ''));
}

type Names = Pick<BannerSentence, 'birthName' | 'usedName' | 'familyName' | 'givenNames'>;

/** « DURAND née MARTIN Jeanne », « Jeanne DURAND (née MARTIN) », « MARTIN épouse DURAND Jeanne ». */
function namesOf(head: string): Names | null {
  // A name in parentheses that nothing introduces is of no known kind.
  if (/\((?!\s*n[ée]e?\b)[^)]*\p{Lu}{2}/u.test(head)) return null;
  const first: string[] = [];
  const second: string[] = [];
  const given: string[] = [];
  const order: string[] = [];
  let link: 'born' | 'married' | null = null;
  const tokens = tokensOf(head);
  for (const [at, token] of tokens.entries()) {
    const target = link ? second : first;
    if (BADGE.test(token) || isCivility(token)) return null;
    const born = /^née?$|^née?\(e\)$/iu.test(token);
    if (born || MARRIED.test(token)) {
      if (link || first.length === 0) return null;
      link = born ? 'born' : 'married';
      continue;
    }
    const particle =
      PARTICLE.test(token) && (LOWER.test(token) || UPPER.test(tokens[at + 1] ?? ''));
    if (particle || UPPER.test(token)) target.push(token);
    else if (GIVEN.test(token)) given.push(token);
    else return null;
    const kind = given.at(-1) === token && !particle ? 'g' : 'f';
    if (order.at(-1) !== kind) order.push(kind);
  }
  const [family, birth] = link === 'married' ? [second, first] : [first, second];
  // Given names in two places, or a dangling particle, would be guesses.
  const whole = [family, birth].every((name) => name.length === 0 || endsWell(name.at(-1) ?? ''));
  if (!whole || family.length === 0 || given.length === 0 || order.join('').length > 3) return null;
  if (order.join('') === 'gfg') return null;
  if (order.join('') === 'fgf' && birth.length === 0) return null;
  if (link && second.length === 0) return null;
  const names = { givenNames: given };
  if (birth.length === 0) return { ...names, familyName: family.join(' ') };
  return { ...names, usedName: family.join(' '), birthName: birth.join(' ') };
}

const WIDOW = /^(?:veuve|vve\.?)\s+/iu;
const TWO_NAMES = /^([^()]+?)\s+\(?née\s+([^()]+?)\)?$/iu;

/** « Vve DURAND née MARTIN », without given names: one word in capitals each, and nothing else. */
function twoFamilyNames(head: string): Names | null {
  const [, used = '', birth = ''] = TWO_NAMES.exec(head.replace(WIDOW, '').trim()) ?? [];
  const capitals = (name: string) => isOneFamilyName(name.split(' '));
  return capitals(used) && capitals(birth) ? { usedName: used, birthName: birth } : null;
}

function isOneFamilyName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).every((word) => PARTICLE.test(word));
  return before && endsWell(last) && !BADGE.test(last);
}

/** « Mme PERE née COUSIN »: the word is one of the two whole family names. */
function isFamilyName(word: string, names: Names | null): boolean {
  return (
    names?.birthName !== undefined &&
    [names.usedName, names.birthName].some((name) => fold(name ?? '') === word)
  );
}

/** A family name does not end on « DE » or « LE ». */
function endsWell(word: string): boolean {
  return UPPER.test(word) && !PARTICLE.test(word);
}

function tokensOf(head: string): string[] {
  return head
    .replace(/\b(né|née)\(e\)/giu, '$1')
    .split(/[\s,;()·|]+|\s[–-]\s/u)
    .filter((token) => token !== '' && !/^[–-]$/.test(token))
    .map((token) => token.replace(/[.:]$/u, ''));
}
