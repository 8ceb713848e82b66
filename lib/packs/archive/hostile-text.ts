/**
 * Signs of a text made to break its reader, looked for before and after it is parsed. Each answer is
 * the end of a French sentence; null when there is none.
 */

const OPENERS = new Set(['{', '[']);
const CLOSERS = new Set(['}', ']']);

/**
 * Whether objects and lists nest deeper than `depth`, or hold more than `values` values in all. One
 * pass; what is inside quotes is skipped.
 */
export function excessOf(
  text: string,
  most: { depth: number; values: number },
): 'depth' | 'values' | null {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') at = endOfString(text, at);
    else if (OPENERS.has(sign)) {
      depth += 1;
      values += 1;
      if (depth > most.depth) return 'depth';
    } else if (CLOSERS.has(sign)) depth -= 1;
    else if (sign === ',') values += 1;
    if (values > most.values) return 'values';
  }
  return null;
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

/** The beginning of an address that would run or hold something instead of leading to a page. */
const RUNS = /^(?:javascript:|vbscript:|data:\w+\/|blob:|file:\/)/i;
/** Browsers drop these inside an address. */
const BLANKS = /[\s\p{Cc}]/gu;

/**
 * What JSON allows and no pack needs: a key that means something to the language, a number without
 * a value, half of a character (no signature could be computed over these two), an address that runs.
 */
export function foreignValue(value: unknown): string | null {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) return 'un texte est mal formé';
    return RUNS.test(value.slice(0, 60).replace(BLANKS, ''))
      ? 'une adresse n’en est pas une'
      : null;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'un nombre est trop grand';
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') return 'un champ porte un nom interdit';
    const found = foreignValue(key) ?? foreignValue(inner);
    if (found) return found;
  }
  return null;
}
