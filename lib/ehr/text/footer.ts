import { fold, linesOf } from '../fold.ts';
import { meaningOf } from '../label-lexicon.ts';

const FOOTER =
  /©|\b(?:tous droits reserves|mentions legales|politique de confidentialite|conditions generales|siret|all rights reserved|privacy policy|terms of use)\b/;
const CONTACT = new Set(['phone', 'mobile', 'homePhone', 'address', 'street', 'postalCode']);
const NEAR = 8;

/**
 * True when a label of telephone or address stands just above the last line of a page (« Mentions
 * légales »): in a text without its layout, it may be that of the house which runs the software.
 */
export function hasContactByFooter(text: string): boolean {
  const lines = linesOf(text);
  const end = lines.findIndex((line) => FOOTER.test(line) || FOOTER.test(fold(line)));
  if (end < 0) return false;
  const near = lines.slice(Math.max(0, end - NEAR), end + 1);
  return near.some((line) => CONTACT.has(meaningOf(line.split(/[:\t]/)[0] ?? '') ?? ''));
}
