import { frenchDate, phoneDisplay } from './french-text.ts';
import type { Referral } from './referral.ts';
import type { FormField, ReferralForm } from './referral-form.ts';
import { cellsOf } from './table-rows.ts';

/** What stands for a nominative value found inside a free text. */
const WITHHELD = '[…]';

/** Shorter words (« de », « le ») would eat the text; initials do not name anybody. */
const SHORTEST = 3;

/** Every word of these names somebody; in the other fields only capitals and numbers do. */
const NAMES = new Set(['nom-de-naissance', 'nom-utilise', 'prenoms']);

/**
 * A function that takes out of a free text every nominative value of the request: as a whole, and
 * word by word. Case and accents do not matter. An ordinary word that is also a name is taken out
 * too: on an anonymous sheet the error goes that way.
 */
export function anonymiser(form: ReferralForm, referral: Referral): (text: string) => string {
  const telling = form.blocks
    .flatMap(({ fields }) => fields)
    .filter(({ nominative, options }) => nominative && options === undefined)
    .flatMap((field) =>
      valuesOf(field, referral).flatMap((value) => tellingParts(field.id, value)),
    );
  const parts = new Set(telling.filter(({ length }) => length >= SHORTEST).map(plain));
  return (text) => withhold(text, parts);
}

/** The value, or the cells that name somebody. */
function valuesOf({ id, columns = [] }: FormField, referral: Referral): string[] {
  const values = [referral.values[id] ?? []].flat().map((value) => value.trim());
  if (columns.length === 0) return values;
  return values.flatMap((row) =>
    cellsOf(row, columns.length).filter((_, index) => columns[index]?.nominative),
  );
}

function tellingParts(field: string, value: string): string[] {
  const words = value.split(/[^\p{L}\p{M}\p{N}]+/u);
  const parts = [value, frenchDate(value), phoneDisplay(value), ...words];
  return NAMES.has(field) ? parts : parts.filter((part) => /[\p{Lu}\d]/u.test(part));
}

/** Longest first, so that a whole value goes before its words. */
function withhold(text: string, parts: ReadonlySet<string>): string {
  const alternatives = [...parts].sort((a, b) => b.length - a.length).map(escaped);
  if (alternatives.length === 0) return text;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const searched = plain(text);
  // Folding keeps lengths for composed French text; when it does not, nothing is risked.
  const source = text.normalize('NFC');
  if (searched.length !== source.length) return searched.replace(pattern, WITHHELD);
  let kept = '';
  let from = 0;
  for (const found of searched.matchAll(pattern)) {
    kept += source.slice(from, found.index) + WITHHELD;
    from = found.index + found[0].length;
  }
  return kept + source.slice(from);
}

/** Lower case without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
