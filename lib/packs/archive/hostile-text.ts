/**
 * Signs of a text made to break or to fool its reader, looked for before and after it is parsed. Each
 * answer on a value is the end of a French sentence; null when there is none.
 */

const OPENERS = new Set(['{', '[']);
const CLOSERS = new Set(['}', ']']);

/** What a text of JSON holds, counted without parsing it. */
export interface TextCounts {
  /** Names of fields: more than the parsed value has when one is given twice. */
  fields: number;
}

/**
 * Whether objects and lists nest deeper than `depth`, or hold more than `values` values in all; else
 * the counts. One pass; what is inside quotes is skipped.
 */
export function excessOf(
  text: string,
  most: { depth: number; values: number },
): 'depth' | 'values' | TextCounts {
  let depth = 0;
  let values = 1;
  let fields = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') at = endOfString(text, at);
    else if (OPENERS.has(sign)) {
      depth += 1;
      values += 1;
      if (depth > most.depth) return 'depth';
    } else if (CLOSERS.has(sign)) depth -= 1;
    else if (sign === ',') values += 1;
    else if (sign === ':') fields += 1;
    if (values > most.values) return 'values';
  }
  return { fields };
}

/** Position of the quote that ends the string begun at `start`; the end of the text when none does. */
function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1) {
    let strokes = 0;
    while (text[at - 1 - strokes] === '\\') strokes += 1;
    if (strokes % 2 === 0) return at;
    at = text.indexOf('"', at + 1);
  }
  return text.length;
}

/** How many fields the objects of a parsed value have. */
export function fieldsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value);
  const own = Array.isArray(value) ? 0 : inner.length;
  return inner.reduce((sum: number, each) => sum + fieldsIn(each), own);
}

/** The longest text of the shipped packs is near 320 characters; their longest field name, 36. */
const MAX_TEXT = 20_000;
const MAX_NAME = 200;
/** Of one list, of one object: what reads them may follow each to all the others. */
const MAX_LIST = 3_000;
const MAX_FIELDS = 1_000;

/** The beginning of an address that would run or hold something instead of leading to a page. */
const RUNS = /^(?:javascript:|vbscript:|data:\w+\/|blob:|file:\/)/i;
/** Browsers drop these inside an address. */
const BLANKS = /[\s\p{Cc}]/gu;
/** Signs that show nothing, or turn the reading: they make one text look like another. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** What an object answers to without having it: read as an id, it would be found. */
const OF_THE_LANGUAGE = new Set(['__proto__', 'constructor']);

/**
 * What JSON allows and no pack needs: a name that means something to the language, a number without
 * a value, half of a character (no signature could be computed over these two), an endless text, an
 * address that runs, signs nobody sees.
 */
export function foreignValue(value: unknown): string | null {
  if (typeof value === 'string') return foreignText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'un nombre est trop grand';
  if (typeof value !== 'object' || value === null) return null;
  const members = Object.entries(value);
  const most = Array.isArray(value) ? MAX_LIST : MAX_FIELDS;
  if (members.length > most) return `une liste y compte plus de ${most} éléments`;
  for (const [key, inner] of members) {
    if (key.length > MAX_NAME) return 'un champ porte un nom trop long';
    const found = foreignText(key) ?? foreignValue(inner);
    if (found) return found;
  }
  return null;
}

function foreignText(text: string): string | null {
  if (OF_THE_LANGUAGE.has(text)) return 'un champ ou un identifiant porte un nom interdit';
  if (text.length > MAX_TEXT) return 'un texte est trop long';
  if (!text.isWellFormed()) return 'un texte est mal formé';
  if (UNSEEN.test(text)) return 'un texte contient un signe invisible';
  const runs = text.includes(':') && RUNS.test(text.replace(BLANKS, ''));
  return runs ? 'une adresse n’en est pas une' : null;
}
