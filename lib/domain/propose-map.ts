import { BOX_HABITS, HABITS } from './form-habits.ts';
import type { MappedField } from './form-map.ts';
import { folded, subjectsOf, wordsOf } from './form-words.ts';
import type { PdfFormField } from './pdf-form.ts';
import type { FormField, ReferralForm } from './referral-form.ts';

/**
 * A map for a form, from what its fields call themselves. What may mean two things, or two people,
 * is left to whoever knows the form; so are fields that would hold the same value twice.
 */
export function proposeMap(
  fields: readonly PdfFormField[],
  { blocks }: Pick<ReferralForm, 'blocks'>,
): readonly MappedField[] {
  const known = blocks.flatMap((block) => block.fields);
  const proposed = fields.flatMap((field) => {
    const one = field.kind === 'box' ? boxOf(field, known) : valueOf(field, known);
    return one === null ? [] : [{ one, words: wordsOf(field) }];
  });
  return proposed.filter(({ one, words }) => isAlone(one, words, proposed)).map(({ one }) => one);
}

interface Proposed {
  one: MappedField;
  words: string;
}

/** Of fields that would hold the same, the only one that says whose it is; else none. */
function isAlone(one: MappedField, words: string, proposed: readonly Proposed[]): boolean {
  if (one.as === 'tick') return true;
  const same = proposed.filter(
    (each) => each.one.from[0] === one.from[0] && each.one.as === one.as,
  );
  if (same.length === 1) return true;
  const named = same.filter((each) => subjectsOf(each.words).length > 0);
  return named.length === 1 && subjectsOf(words).length > 0;
}

function boxOf(field: PdfFormField, known: readonly FormField[]): MappedField | null {
  const words = wordsOf(field);
  const fitting = BOX_HABITS.filter(({ says }) => says.test(words));
  const [habit] = fitting;
  // « Refus de consentement », « non informé »: the box says the contrary.
  if (!habit || /\b(non|pas|refus|refuse|oppose|opposition|impossible|sans)\b/.test(words))
    return null;
  if (!known.some(({ id }) => id === habit.from)) return null;
  return { target: field.name, from: [habit.from], as: 'tick', in: [...habit.in] };
}

function valueOf(field: PdfFormField, known: readonly FormField[]): MappedField | null {
  if (field.kind === 'other') return null;
  const words = wordsOf(field);
  const subjects = subjectsOf(words);
  const [subject = 'nobody'] = subjects;
  if (subjects.length > 1) return null;
  const habit = HABITS.find(({ says }) => says.test(words));
  const id = habit?.gives[subject];
  const to = known.find((each) => each.id === id);
  if (!habit || !to) return null;
  const line = { target: field.name, from: [to.id] };
  if (field.kind === 'choice') {
    const options = sameOptions(to, field.offered);
    return options === null ? null : { ...line, as: 'option', options };
  }
  return { ...line, as: habit.as === 'date' ? datePart(words, field) : textAs(habit.as, field) };
}

function textAs(as: MappedField['as'] | undefined, { maxLength }: PdfFormField): MappedField['as'] {
  return as === 'phone' && maxLength === 10 ? 'digits' : (as ?? 'text');
}

/** A date in one box, without its signs when there is no room for them, or in three. */
function datePart(words: string, { maxLength }: PdfFormField): MappedField['as'] {
  if (maxLength === 8) return 'digits';
  if (maxLength !== null && maxLength > 4) return 'date';
  const last = words.split(' ').at(-1) ?? '';
  if (/^(j|jj|jour|day|dd)$/.test(last)) return 'day';
  if (/^(m|mm|mois|month)$/.test(last)) return 'month';
  return /^(a|aa|aaaa|an|annee|y|year|yyyy)$/.test(last) ? 'year' : 'date';
}

const SAME: Readonly<Record<string, RegExp>> = {
  feminin: /^(f|feminin|femme|female|mme|madame)\b/,
  masculin: /^(m|h|mr|masculin|homme|male|monsieur)\b/,
  oui: /^(oui|yes|o)\b/,
  non: /^(non|no|n)$/,
  'ne-sait-pas': /^(nsp|ne sait pas|inconnu|unknown)\b/,
};

/** Options of the request with the words of the form; null when none is the same. */
function sameOptions(
  { options = [] }: FormField,
  offered: readonly string[],
): Record<string, string> | null {
  const same = options.flatMap(({ id, label }) => {
    const fitting = offered.filter((word) => {
      const said = folded(word).trim();
      return said === folded(label) || SAME[id]?.test(said);
    });
    const [word] = fitting;
    return fitting.length === 1 && word !== undefined ? [[id, word] as const] : [];
  });
  return same.length === 0 ? null : Object.fromEntries(same);
}
