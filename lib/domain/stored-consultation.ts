import { z } from '../zod.ts';
import { Answers } from './checklist.ts';
import { Residence, Role, Setting, Subject } from './condition.ts';
import { newConsultation, STEPS } from './consultation.ts';
import type { Consultation } from './consultation.ts';
import { READING_WARNINGS } from './patient.ts';

const text = z.string();
const commune = z.string().check(z.regex(/^(\d{2}|2A|2B)\d{3}$/));

const Addressee = z.strictObject({
  id: z.nullable(text),
  name: text,
  phone: text,
  mss: text,
  email: text,
  website: text,
  verifiedOn: z.nullable(text),
  source: z.nullable(text),
});

const Identity = z.strictObject({
  birthName: text,
  usedName: text,
  givenNames: text,
  birthDate: text,
  sex: z.enum(['', 'M', 'F']),
  phone: text,
  addressLine: text,
  postalCode: text,
  medecinTraitant: text,
});

const Origin = z.strictObject({ label: text, sure: z.boolean() });

const Stored = z.strictObject({
  anonymous: z.boolean(),
  step: z.enum(STEPS),
  link: z.enum(['none', 'same', 'changed', 'typed']),
  unreadable: z.boolean(),
  identity: Identity,
  origins: z.partialRecord(z.keyof(Identity), Origin),
  unsortedName: text,
  city: text,
  warnings: z.array(z.enum(READING_WARNINGS)),
  confirmed: z.boolean(),
  facts: z.strictObject({
    setting: Setting,
    role: z.nullable(Role),
    subject: Subject,
    residence: Residence,
    commune: z.nullable(commune),
    ageBand: z.nullable(z.int()),
  }),
  answers: Answers,
  dangerHandled: z.boolean(),
  openedByChoice: z.boolean(),
  chosen: z.nullable(text),
  typed: z.nullable(Addressee),
  edits: z.record(text, z.union([text, z.array(text)])),
  deliveries: z.array(z.strictObject({ way: z.enum(['copy', 'print', 'pdf']), time: text })),
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
