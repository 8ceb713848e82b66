import { zod } from '../zod.ts';
import { Id } from './checklist.ts';
import { SourceDate } from './source.ts';

const text = zod.string().check(zod.minLength(1), zod.maxLength(500));

/**
 * How a value of the request is written in somebody else's form: as it is, a French date, one part
 * of a date (two or four digits), a phone in pairs, digits alone (`12031944`, `0199000001`), in
 * capitals, the words of an option, or a box.
 */
export const WRITINGS = [
  'text',
  'date',
  'day',
  'month',
  'year',
  'phone',
  'digits',
  'capitals',
  'option',
  'tick',
] as const;

/** One field of the form, and the value of the request that goes there. */
export const MappedField = zod.strictObject({
  /** Full name of the AcroForm field; in a page, the label as it reads, or a CSS selector after `css:`. */
  target: text,
  /** Fields of the request; several are joined by a space, empty ones left out. */
  from: zod.array(Id).check(zod.minLength(1), zod.maxLength(10)),
  as: zod._default(zod.enum(WRITINGS), 'text'),
  /** `option`: option id to the words of the form. An option without words is left to the user. */
  options: zod.optional(zod.record(Id, text)),
  /** `tick`: the box is ticked when the value is, or holds, one of these option ids. */
  in: zod.optional(zod.array(Id)),
});
export type MappedField = zod.infer<typeof MappedField>;

const common = {
  $schema: zod.optional(zod.string()),
  id: Id,
  /** Name of the form, as its DAC calls it. */
  title: text,
  /** Day on which the map was last tried on the form; null: never. */
  checkedOn: zod.nullable(SourceDate),
  fields: zod.array(MappedField).check(zod.maxLength(400)),
};

/** A form of a DAC with the place of each value. Data: no script, no pattern. */
export const FormMap = zod.discriminatedUnion('kind', [
  zod.strictObject({
    ...common,
    kind: zod.literal('pdf'),
    /** SHA-256 of the empty form, hex: another file is said to be another version. Null: not known. */
    sha256: zod.nullable(zod.string().check(zod.regex(/^[0-9a-f]{64}$/))),
    /** Where the DAC publishes it; the user downloads it there. Null: given by hand. */
    address: zod.nullable(zod.url({ protocol: /^https$/ })),
  }),
  zod.strictObject({
    ...common,
    kind: zod.literal('page'),
    /** Exact host of the page, and how its path begins. */
    host: zod.string().check(zod.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/)),
    path: zod.string().check(zod.startsWith('/')),
  }),
]);
export type FormMap = zod.infer<typeof FormMap>;

/** Why a field of the form was not written. No value in it. */
export const FILL_REFUSALS = [
  /** The form has no such field, or no longer. */
  'missing',
  /** Several answer to that name. */
  'ambiguous',
  /** Something is written there already. */
  'not-empty',
  /** Locked, hidden or of a kind that is never written (signature, button, file). */
  'not-writable',
  /** The form does not offer this choice. */
  'no-such-choice',
  /** Longer than the field takes: a text is never cut. */
  'too-long',
  /** The form did not keep what was written. */
  'not-kept',
  /** The form already shows somebody else: nothing was written in it. */
  'other-person',
] as const;
export type FillRefusal = (typeof FILL_REFUSALS)[number];

/** What was done in a form. Targets and ids of fields only: never a value. */
export interface FillReport {
  filled: readonly string[];
  /** Mapped, and empty in the request. */
  left: readonly string[];
  /** Fields of the form that the map does not speak of. */
  unmapped: readonly string[];
  refused: readonly { target: string; reason: FillRefusal }[];
}
