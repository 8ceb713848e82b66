import { phoneDisplay } from './french-text.ts';

/** Shorter words (« de », « le ») would eat the text; initials do not name anybody. */
const SHORTEST = 3;

/** Every word of these names somebody; in the other fields only capitals, numbers and mailboxes do. */
const NAMES = ['nom-de-naissance', 'nom-utilise', 'prenoms'];

/** No particle stands alone among given names: « Ly » or « Jo » is one. */
const GIVEN_NAMES = 'prenoms';

/** What people put between the digits of a number, and between the parts of a date. */
const BETWEEN_DIGITS = '[\\s./()-]{0,3}';
const BETWEEN_PARTS = '[\\s./-]{1,3}';

/** A shorter number may be anything. */
const SHORTEST_NUMBER = 6;

/** Digits of a matricule without its key. */
const MATRICULE = 13;

const ALIKE = [/(?:œ|oe)/u, /(?:æ|ae)/u, /(?:ß|ss)/u, /[łl]/u, /[øo]/u, /[đd]/u, /[ıi]/u];

const MONTHS = [
  'janv(?:ier)?',
  'fevr?(?:ier)?',
  'mars',
  'avr(?:il)?',
  'mai',
  'juin',
  'juil(?:let)?',
  'aout',
  'sept(?:embre)?',
  'oct(?:obre)?',
  'nov(?:embre)?',
  'dec(?:embre)?',
];

/**
 * Patterns of all that tells a nominative value of a field: the value, its words, its numbers and its
 * dates however they are set out. For a text in lower case without accents.
 */
export function tellingPatterns(field: string, value: string): string[] {
  const isName = NAMES.includes(field);
  const words = value.split(/[^\p{L}\p{M}\p{N}]+/u);
  const least = field === GIVEN_NAMES ? 2 : SHORTEST;
  const long = [...words.filter(({ length }) => length >= least), value];
  const mailboxes = value.match(/[^\s@,;:<>()]+@[^\s@,;:<>()]+/gu) ?? [];
  const parts = isName ? long : [...long.filter((part) => /[\p{Lu}\d]/u.test(part)), ...mailboxes];
  const literal = parts.map(folded).filter(({ length }) => length >= (isName ? 2 : SHORTEST));
  return [...literal.map(escaped), ...numberPatterns(value), ...datePatterns(value)];
}

/** Lower case without accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A number written with other separators, a phone with its country, a matricule with or without its key. */
function numberPatterns(value: string): string[] {
  const spaced = value.match(/\+?\d(?:[\s.-]?\d){5,}/gu) ?? [];
  const bare = folded(value).replace(/[\s./-]/gu, '');
  const isNumber = /^[\da-z]+$/u.test(bare) && bare.replace(/\D/gu, '').length >= SHORTEST_NUMBER;
  const numbers = [
    ...spaced.map((number) => phoneDisplay(number).replace(/\D/gu, '')),
    ...(isNumber ? [bare] : []),
  ];
  return numbers.map((number) => {
    if (/^0[1-9]\d{8}$/u.test(number)) {
      return `(?:0|(?:\\+|00)33${BETWEEN_DIGITS}0?)${BETWEEN_DIGITS}${apart(number.slice(1))}`;
    }
    if (number.length < MATRICULE) return apart(number);
    return `${apart(number.slice(0, MATRICULE))}(?:${BETWEEN_DIGITS}\\d{2})?`;
  });
}

function apart(characters: string): string {
  return [...characters].join(BETWEEN_DIGITS);
}

/** A day as people write it: `12/03/1944`, `12.3.44`, « 12 mars 1944 ». */
function datePatterns(iso: string): string[] {
  const [, century = '', year = '', month = '', day = ''] =
    /^(\d{2})(\d{2})-(\d{2})-(\d{2})$/u.exec(iso) ?? [];
  if (day === '') return [];
  const shortDay = `0?${Number(day)}(?:er)?`;
  const anyMonth = `(?:0?${Number(month)}|${MONTHS[Number(month) - 1] ?? month})`;
  return [[shortDay, anyMonth, `(?:${century})?${year}`].join(BETWEEN_PARTS)];
}

/** As itself; letters that a keyboard often lacks are the same as those typed in their place. */
function escaped(text: string): string {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return literal.replace(
    /oe|ae|ss|[œæßlłoødđiı]/gu,
    (letters) => ALIKE.find((same) => same.test(letters))?.source ?? letters,
  );
}
