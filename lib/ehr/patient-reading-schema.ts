import {
  READ_FIELDS,
  READING_LEVELS,
  READING_SOURCES,
  READING_WARNINGS,
  REFUSAL_REASONS,
  type PatientReading,
} from '../domain/patient.ts';
import { zod } from '../zod.ts';
import { LONGEST_LOCATOR } from './locator.ts';

// Control and format characters never come from the reader: a text that holds one was tampered with.
const plain = (most: number) =>
  zod.string().check(zod.maxLength(most), zod.regex(/^[^\p{Cc}\p{Cf}\p{Co}\p{Cs}]*$/u));
const filled = (most: number) => plain(most).check(zod.minLength(1));

const provenance = zod.strictObject({
  source: zod.enum(READING_SOURCES),
  label: plain(60),
  frame: plain(60),
  level: zod.enum(READING_LEVELS),
  checks: zod.array(plain(20)).check(zod.maxLength(8)),
  locator: zod.optional(plain(LONGEST_LOCATOR)),
});

const value = <T extends zod.ZodMiniType>(type: T) =>
  zod.optional(zod.strictObject({ value: type, provenance }));

const name = filled(80);

const fields = zod.strictObject({
  birthName: value(name),
  usedName: value(name),
  familyName: value(name),
  givenNames: value(zod.array(name).check(zod.minLength(1), zod.maxLength(12))),
  birthDate: value(zod.iso.date()),
  sex: value(zod.enum(['M', 'F'])),
  nir: value(zod.string().check(zod.regex(/^[12]\d{4}(\d{2}|2A|2B)\d{8}$/))),
  phone: value(zod.string().check(zod.regex(/^\+[1-9]\d{7,14}$/))),
  address: value(
    zod.strictObject({
      line: zod.optional(filled(120)),
      postalCode: zod.optional(filled(12)),
      city: zod.optional(filled(80)),
      country: zod.optional(filled(80)),
    }),
  ),
  medecinTraitant: value(
    zod.strictObject({ name, rpps: zod.optional(zod.string().check(zod.regex(/^\d{11}$/))) }),
  ),
  referrerRpps: value(zod.string().check(zod.regex(/^\d{11}$/))),
});

const refusal = zod.strictObject({
  field: zod.enum(READ_FIELDS),
  reason: zod.enum(REFUSAL_REASONS),
  label: plain(60),
});

/**
 * A reading as it comes back from the page, which may lie: closed keys, plain text, bounded lengths.
 * The cast only removes `| undefined` from optional keys, which zod adds and JSON never carries.
 */
export const PatientReadingSchema = zod.strictObject({
  fields,
  warnings: zod.array(zod.enum(READING_WARNINGS)).check(zod.maxLength(READING_WARNINGS.length)),
  refused: zod.array(refusal).check(zod.maxLength(40)),
}) as zod.ZodMiniType<PatientReading>;
