import { bodyOf } from '../ehr/dom.ts';
import { fold } from '../ehr/fold.ts';
import { ageShown } from './age-shown.ts';
import type { LookFor } from './hint-message.ts';

/** What is looked at of a text: longer pages are not charts. */
const LONGEST = 200_000;

/**
 * True when the page shows one person of that age and at least one of the words. A page that shows
 * nobody's age (a list, a search) never suits.
 */
export function suitsHint(document: Document, { words, fromAge }: LookFor, today: Date): boolean {
  const age = ageShown(document, today);
  if (age === null || (fromAge !== null && age < fromAge)) return false;
  return words.length === 0 || showsOne(document, words);
}

/** Whole words or groups of words, whatever their case and accents, in what is displayed. */
function showsOne(document: Document, words: readonly string[]): boolean {
  // Not the document's own word for it, which a page may give to a picture.
  const body = bodyOf(document);
  const shown = body instanceof HTMLElement ? body.innerText : '';
  const text = ` ${fold(shown.slice(0, LONGEST))} `;
  return words.map(fold).some((word) => word !== '' && text.includes(` ${word} `));
}
