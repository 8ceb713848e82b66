import type { DeliverableRequest } from './deliverable.ts';
import type { FormMap, MappedField } from './form-map.ts';
import { frenchDate, phoneDisplay } from './french-text.ts';
import type { FieldValue } from './referral.ts';
import { inWords } from './value-in-words.ts';

/** What is to be written at one place of a form; `true` ticks a box. */
export interface MappedValue {
  target: string;
  value: string | true;
}

/**
 * What a map writes of a request, in the order of the map; `left` names the places for which the
 * request has nothing. A part of an incomplete date is left, never guessed.
 */
export function mappedValues(
  { fields }: FormMap,
  request: Pick<DeliverableRequest, 'form' | 'values'>,
): { values: readonly MappedValue[]; left: readonly string[] } {
  const values: MappedValue[] = [];
  const left: string[] = [];
  for (const field of fields) {
    const value = writtenAs(field, request);
    if (value === null) left.push(field.target);
    else values.push({ target: field.target, value });
  }
  return { values, left };
}

type Request = Parameters<typeof mappedValues>[1];

function writtenAs(field: MappedField, request: Request): string | true | null {
  const given = field.from.flatMap((id) => {
    // Foreign words: « constructor » is the name of no field.
    const value = Object.hasOwn(request.values, id) ? request.values[id] : undefined;
    return value === undefined ? [] : [{ id, value }];
  });
  if (given.length === 0) return null;
  const raw = given.flatMap(({ value }) => value);
  switch (field.as) {
    case 'tick':
      return raw.some((id) => field.in?.includes(id)) ? true : null;
    case 'option':
      return raw.map((id) => wordsOf(field, id)).reduce(joined, '') || null;
    case 'day':
      return datePart(raw[0], 3);
    case 'month':
      return datePart(raw[0], 2);
    case 'year':
      return datePart(raw[0], 1);
    default:
      return plain(field.as, given, request) || null;
  }
}

function wordsOf({ options = {} }: MappedField, id: string): string | null {
  return (Object.hasOwn(options, id) && options[id]) || null;
}

function plain(
  as: MappedField['as'],
  given: readonly { id: string; value: FieldValue }[],
  { form }: Request,
): string {
  const words = given.map(({ id, value }) => {
    const field = form.blocks.flatMap(({ fields }) => fields).find((each) => each.id === id);
    return field === undefined || field.kind === 'date' || field.kind === 'phone'
      ? [value].flat().join(', ').trim()
      : inWords(field, value);
  });
  const text = words.filter((word) => word !== '').join(' ');
  if (as === 'date') return frenchDate(text);
  if (as === 'phone') return phoneDisplay(text);
  if (as === 'digits') return phoneDisplay(frenchDate(text)).replace(/\D/g, '');
  return as === 'capitals' ? text.toLocaleUpperCase('fr') : text;
}

/** One option without words leaves the whole to the user: half of an answer would be another one. */
function joined(sum: string | null, word: string | null): string | null {
  if (sum === null || word === null) return null;
  return sum === '' ? word : `${sum}, ${word}`;
}

function datePart(iso: string | undefined, part: 1 | 2 | 3): string | null {
  return /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '')?.[part] ?? null;
}
