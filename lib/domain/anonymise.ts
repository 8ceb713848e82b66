import type { Referral } from './referral.ts';
import type { FormField, ReferralForm } from './referral-form.ts';
import { cellsOf } from './table-rows.ts';
import { folded, tellingPatterns } from './telling-patterns.ts';

/** What stands for a nominative value found inside a free text. */
const WITHHELD = '[…]';

/**
 * A function that takes out of a free text every nominative value of the request: as a whole, and
 * word by word. Case, accents and separators do not matter. An ordinary word that is also a name is
 * taken out too: on an anonymous sheet the error goes that way.
 */
export function anonymiser(form: ReferralForm, referral: Referral): (text: string) => string {
  const telling = form.blocks
    .flatMap(({ fields }) => fields)
    .filter(({ nominative, options }) => nominative && options === undefined)
    .flatMap((field) =>
      valuesOf(field, referral).flatMap((value) => tellingPatterns(field.id, value)),
    );
  const patterns = [...new Set(telling)];
  return (text) => withhold(text, patterns);
}

/** The value, or the cells that name somebody. */
function valuesOf({ id, columns = [] }: FormField, referral: Referral): string[] {
  const values = [referral.values[id] ?? [], referral.alsoKnown?.[id] ?? []].flat();
  const telling =
    columns.length === 0
      ? values
      : values.flatMap((row) =>
          cellsOf(row, columns.length).filter((_, index) => columns[index]?.nominative),
        );
  return telling.map((value) => value.trim());
}

/** Longest first, so that a whole value goes before its words. */
function withhold(text: string, patterns: readonly string[]): string {
  if (patterns.length === 0) return text;
  const alternatives = patterns.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const searched = folded(text);
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
