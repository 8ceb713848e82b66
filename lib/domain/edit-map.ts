import type { FormMap, MappedField } from './form-map.ts';
import { folded } from './form-words.ts';
import type { PdfForm, PdfFormField } from './pdf-form.ts';
import type { FormField } from './referral-form.ts';

/** The map of a PDF. */
export type PdfMap = Extract<FormMap, { kind: 'pdf' }>;

/** The map with another line for a field of the form; null takes the line out. */
export function withLine(map: PdfMap, target: string, line: MappedField | null): PdfMap {
  const at = map.fields.findIndex((field) => field.target === target);
  if (line === null)
    return { ...map, fields: map.fields.filter((field) => field.target !== target) };
  const fields = at < 0 ? [...map.fields, line] : map.fields.with(at, line);
  return { ...map, fields };
}

/** Ways to write a field of the request in a field of the form, the usual one first. */
export function writingsFor(
  { kind, options }: Pick<FormField, 'kind' | 'options'>,
  place: Pick<PdfFormField, 'kind'>,
): readonly MappedField['as'][] {
  if (place.kind === 'box') return options === undefined ? [] : ['tick'];
  if (place.kind === 'choice') return options === undefined ? ['text'] : ['option'];
  if (options !== undefined) return ['text', 'capitals', 'option'];
  if (kind === 'date') return ['date', 'digits', 'day', 'month', 'year'];
  if (kind === 'phone') return ['phone', 'digits'];
  return kind === 'nir' || kind === 'rpps' ? ['digits', 'text'] : ['text', 'capitals'];
}

/** A line to begin with: the usual writing, and the options still without words. */
export function newLine(
  target: string,
  field: FormField,
  place: Pick<PdfFormField, 'kind'>,
): MappedField | null {
  const [as] = writingsFor(field, place);
  if (as === undefined) return null;
  const line = { target, from: [field.id], as };
  if (as === 'tick') return { ...line, in: [] };
  return as === 'option' ? { ...line, options: {} } : line;
}

/** Places of a map that the form does not have: renamed, or of another version. */
export function lostPlaces(map: FormMap, { fields }: Pick<PdfForm, 'fields'>): readonly string[] {
  const known = new Set(fields.map(({ name }) => name));
  return map.fields.flatMap(({ target }) => (known.has(target) ? [] : [target]));
}

/** The identifier of a new form, from its title: the first that is free. */
export function formId(title: string, taken: readonly string[]): string {
  const words = folded(title).match(/[a-z0-9]+/g) ?? [];
  const base = words.join('-').slice(0, 60).replace(/-$/, '') || 'formulaire';
  const ids = [base, ...Array.from({ length: taken.length + 1 }, (_, at) => `${base}-${at + 2}`)];
  return ids.find((id) => !taken.includes(id)) ?? base;
}
