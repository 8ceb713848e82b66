import { fold, oneLine } from './fold.ts';
import { sexOfCivility } from './parse/sex.ts';

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
}

const LONGEST = 320;
const DATE =
  '(\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:er)?\\s+\\p{L}{3,9}\\.?\\s+\\d{4})(?!\\d)';
const BORN = new RegExp(
  `^(.*?)[\\s,;(·|–-]*(?<!\\p{L})(née|né|n[ée]e?\\(e\\))\\s+le\\s*:?\\s*${DATE}(.*)$`,
  'iu',
);
const DATED = new RegExp(`^(.*?)\\s*[,;(·|–-]\\s*(?:(F|M|H)\\s*[,·|–-]\\s*)?${DATE}(.*)$`, 'u');
const PREFIX = /^(?:patiente?|dossier(?: patient| de)?|identité)\s*:?\s+/iu;
const CIVILITY = /^(M\.?|Mr\.?|Monsieur|Mme\.?|Madame|Mlle\.?|Mademoiselle)\s+/u;
const RELATION =
  /\b(mere|pere|fils|fille|epoux|epouse|conjointe?|frere|soeur|tut(eur|rice)|docteur|dr|medecin)\b/;
const PARTICLE = /^(?:de|du|des|la|le|les|d['’]|von|van|der|den|di|da|el|al|ben|bin|dos|y)$/u;
const UPPER = /^(?=.*\p{Lu}.*\p{Lu})(?:d['’])?\p{Lu}[\p{Lu}\p{M}'’-]*$/u;
// What badges beside a name say: a sentence that holds one is not cut into names.
const BADGE =
  /^(?:ALD|ALD\d*|AME|C2S|CMU|CMUC|ACS|HAD|EHPAD|USLD|SSIAD|INS|INSI|NIR|DMP|IPP|MT|VIP|APA|MDPH|RQTH|SMR|SSR|DDN|DCD)$/u;
const GIVEN = /^\p{Lu}[\p{Ll}\p{M}]+(?:[-'’]\p{L}[\p{Ll}\p{M}]*)*$/u;

/**
 * Reads « Mme DURAND née MARTIN Jeanne, née le 12/03/1948 (78 ans) » and its variants. Names are
 * taken only when the case tells the family name (capitals) from the given names; otherwise the
 * date comes alone. Null when the text is not such a sentence.
 */
export function parseBannerSentence(text: string): BannerSentence | null {
  // Most texts of a page have no year: they cost nothing more.
  if (text.length > LONGEST || !/\d{2}/.test(text)) return null;
  const line = oneLine(text).replace(PREFIX, '');
  const born = BORN.exec(line);
  const dated = born ? null : DATED.exec(line);
  const found = born ?? dated;
  const [, head = '', mark = '', date = '', tail = ''] = found ?? [];
  if (/(?<!\p{L})n[ée]e?(?:\(e\))?\s+le\b/iu.test(tail)) return null;
  if (!found || tail.length > 200 || RELATION.test(fold(head)) || RELATION.test(fold(tail)))
    return null;
  const civility = CIVILITY.exec(head)?.[1] ?? '';
  const names = namesOf(head.replace(CIVILITY, ''));
  if (!names && (dated || (head.trim() !== '' && civility === ''))) return null;
  // Without « né(e) le », a name and a date may be any document: a sign of a person is needed.
  if (dated && civility === '' && mark === '' && !/\d\s*ans\b/u.test(tail)) return null;
  const rest = tail.split(/[\s,;()·|–-]+/u);
  const age = /(?<!\d)(\d{1,3})\s*ans\b/u.exec(tail)?.[1];
  const signs: ('M' | 'F' | null)[] = [
    sexOfCivility(civility),
    born && mark.toLowerCase() === 'née' ? 'F' : null,
    born && mark.toLowerCase() === 'né' ? 'M' : null,
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
  };
}

function sexOfWord(word: string): 'M' | 'F' | null {
  if (/^(F|Féminin|Femme)$/iu.test(word)) return 'F';
  return /^(M|H|Masculin|Homme)$/iu.test(word) ? 'M' : null;
}

/** A whole name with its civility: « Mme DURAND née MARTIN Jeanne ». Null when its order is not clear. */
export function parseFullName(text: string): Names | null {
  const name = oneLine(text);
  return name.length > 120 ? null : namesOf(name.replace(CIVILITY, ''));
}

type Names = Pick<BannerSentence, 'birthName' | 'usedName' | 'familyName' | 'givenNames'>;

/** « DURAND née MARTIN Jeanne », « Jeanne DURAND (née MARTIN) », « MARTIN Jeanne ». */
function namesOf(head: string): Names | null {
  const family: string[] = [];
  const birth: string[] = [];
  const given: string[] = [];
  const order: string[] = [];
  let target = family;
  for (const token of tokensOf(head)) {
    if (BADGE.test(token)) return null;
    if (/^née?$|^née?\(e\)$/iu.test(token)) {
      if (target === birth || family.length === 0) return null;
      target = birth;
    } else if (PARTICLE.test(token) || UPPER.test(token)) target.push(token);
    else if (GIVEN.test(token)) given.push(token);
    else return null;
    const kind = GIVEN.test(token) ? 'g' : 'f';
    if (order.at(-1) !== kind) order.push(kind);
  }
  // Given names in two places, or a dangling particle, would be guesses.
  const whole = [family, birth].every((name) => name.length === 0 || UPPER.test(name.at(-1) ?? ''));
  if (!whole || family.length === 0 || given.length === 0 || order.join('').length > 3) return null;
  if (order.join('') === 'gfg') return null;
  if (order.join('') === 'fgf' && birth.length === 0) return null;
  if (target === birth && birth.length === 0) return null;
  const names = { givenNames: given };
  if (birth.length === 0) return { ...names, familyName: family.join(' ') };
  return { ...names, usedName: family.join(' '), birthName: birth.join(' ') };
}

function tokensOf(head: string): string[] {
  return head
    .replace(/\b(né|née)\(e\)/giu, '$1')
    .split(/[\s,;()·|]+|\s[–-]\s/u)
    .filter((token) => token !== '' && !/^[–-]$/.test(token))
    .map((token) => token.replace(/[.:]$/u, ''));
}
