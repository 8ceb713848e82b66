import { READING_WARNINGS, type PatientReading } from '../domain/patient.ts';
import { z } from '../zod.ts';

// Control and format characters never come from the reader: a text that holds one was tampered with.
const plain = (most: number) =>
  z.string().check(z.maxLength(most), z.regex(/^[^\p{Cc}\p{Cf}\p{Co}\p{Cs}]*$/u));
const filled = (most: number) => plain(most).check(z.minLength(1));

const provenance = z.strictObject({
  source: z.enum(['adapter', 'generic', 'selection', 'clipboard', 'datamatrix', 'fhir', 'typed']),
  label: plain(60),
  frame: plain(60),
  level: z.enum(['structured', 'labelled', 'inferred']),
  checks: z.array(plain(20)).check(z.maxLength(8)),
  locator: z.optional(plain(400)),
});

const value = <T extends z.ZodMiniType>(type: T) =>
  z.optional(z.strictObject({ value: type, provenance }));

const name = filled(80);

const fields = z.strictObject({
  birthName: value(name),
  usedName: value(name),
  familyName: value(name),
  givenNames: value(z.array(name).check(z.minLength(1), z.maxLength(12))),
  birthDate: value(z.iso.date()),
  sex: value(z.enum(['M', 'F'])),
  nir: value(z.string().check(z.regex(/^[12]\d{4}(\d{2}|2A|2B)\d{8}$/))),
  phone: value(z.string().check(z.regex(/^\+[1-9]\d{7,14}$/))),
  address: value(
    z.strictObject({
      line: z.optional(filled(120)),
      postalCode: z.optional(filled(12)),
      city: z.optional(filled(80)),
      country: z.optional(filled(80)),
    }),
  ),
  medecinTraitant: value(
    z.strictObject({ name, rpps: z.optional(z.string().check(z.regex(/^\d{11}$/))) }),
  ),
  referrerRpps: value(z.string().check(z.regex(/^\d{11}$/))),
});

const refusal = z.strictObject({
  field: z.enum([
    'birthName',
    'usedName',
    'familyName',
    'givenNames',
    'birthDate',
    'sex',
    'nir',
    'phone',
    'address',
    'medecinTraitant',
    'referrerRpps',
  ]),
  reason: z.enum([
    'other-person',
    'list',
    'practitioner',
    'conflict',
    'not-valid',
    'masked',
    'note',
    'alert',
    'page-too-long',
  ]),
  label: plain(60),
});

/**
 * A reading as it comes back from the page, which may lie: closed keys, plain text, bounded lengths.
 * The cast only removes `| undefined` from optional keys, which zod adds and JSON never carries.
 */
export const PatientReadingSchema = z.strictObject({
  fields,
  warnings: z.array(z.enum(READING_WARNINGS)).check(z.maxLength(READING_WARNINGS.length)),
  refused: z.array(refusal).check(z.maxLength(40)),
}) as z.ZodMiniType<PatientReading>;
