/**
 * The one spelling in which names and typed texts are compared: lower case, no accents, œ and æ
 * written out, every run of other signs one space. `L’Haÿ-les-Roses` becomes `l hay les roses`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * A typed text, folded, with the short forms of envelopes written out: `St`, `Ste`, `s/`.
 * The last word is left alone while it may still grow (`st` may become Strasbourg).
 */
export function foldQuery(text: string): string {
  const folded = fold(text.replace(/(^|[\s-])s\s?\/\s?/gi, '$1sur '));
  const growing = /[\p{L}\p{N}]$/u.test(text);
  return folded
    .split(' ')
    .map((word, at, words) => (growing && at === words.length - 1 ? word : writtenOut(word)))
    .join(' ');
}

function writtenOut(word: string): string {
  if (word === 'st') return 'saint';
  return word === 'ste' ? 'sainte' : word;
}

/** The code units of a folded text: every one of them is below 128. */
export function lettersOf(folded: string): Uint8Array {
  return Uint8Array.from(folded, (letter) => letter.charCodeAt(0));
}
