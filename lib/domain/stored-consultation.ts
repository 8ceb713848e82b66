import { zod } from '../zod.ts';
import { Addressee } from './referral.ts';
import { Answers } from './checklist.ts';
import { Residence, Role, Setting, Subject } from './condition.ts';
import { LINKS, newConsultation, REACH, STEPS, WAYS } from './consultation.ts';
import type { Consultation } from './consultation.ts';
import {
  READ_FIELDS,
  READING_LEVELS,
  READING_SOURCES,
  READING_WARNINGS,
  REFUSAL_REASONS,
} from './patient.ts';

const text = zod.string();
const commune = zod.string().check(zod.regex(/^(\d{2}|2A|2B)\d{3}$/));

const Identity = zod.strictObject({
  birthName: text,
  usedName: text,
  givenNames: text,
  birthDate: text,
  sex: zod.enum(['', 'M', 'F']),
  phone: text,
  addressLine: text,
  postalCode: text,
  medecinTraitant: text,
});

const Origin = zod.strictObject({
  source: zod.enum(READING_SOURCES),
  label: text,
  frame: text,
  level: zod.enum(READING_LEVELS),
  locator: zod.optional(text),
});

const OriginKey = zod.union([zod.keyof(Identity), zod.literal('unsortedName')]);

const Refused = zod.strictObject({
  field: zod.enum(READ_FIELDS),
  reason: zod.enum(REFUSAL_REASONS),
  label: text,
});

const Stored = zod.strictObject({
  serial: zod.int(),
  anonymous: zod.boolean(),
  step: zod.enum(STEPS),
  link: zod.enum(LINKS),
  unreadable: zod.boolean(),
  identity: Identity,
  origins: zod.partialRecord(OriginKey, Origin),
  unsortedName: text,
  city: text,
  country: text,
  communeDecided: zod.boolean(),
  warnings: zod.array(zod.enum(READING_WARNINGS)),
  refused: zod.array(Refused),
  confirmed: zod.boolean(),
  reachConfirmed: zod.array(zod.enum(REACH)),
  held: zod.boolean(),
  facts: zod.strictObject({
    setting: Setting,
    role: zod.nullable(Role),
    subject: Subject,
    residence: Residence,
    commune: zod.nullable(commune),
    ageBand: zod.nullable(zod.int()),
  }),
  answers: Answers,
  dangerHandled: zod.boolean(),
  openedByChoice: zod.boolean(),
  chosen: zod.nullable(text),
  typed: zod.nullable(Addressee),
  edits: zod.record(text, zod.union([text, zod.array(text)])),
  deliveries: zod.array(zod.strictObject({ way: zod.enum(WAYS), date: text, time: text })),
  followed: zod.boolean(),
  draft: zod.nullable(text),
});

/** What goes to the session store: a waiting reading stays in memory only. */
export function toStored(state: Consultation): Omit<Consultation, 'pending'> {
  const { pending: _pending, ...kept } = state;
  return kept;
}

/** A consultation back from the session store; null when it does not fit and must be dropped. */
export function fromStored(stored: unknown): Consultation | null {
  const parsed = Stored.safeParse(stored);
  if (!parsed.success) return null;
  const { anonymous, origins, ...rest } = parsed.data;
  // partialRecord infers `undefined` values, which exactOptionalPropertyTypes keeps apart.
  return { ...newConsultation(anonymous), ...rest, origins: origins as Consultation['origins'] };
}
