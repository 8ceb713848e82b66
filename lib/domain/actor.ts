import { z } from '../zod.ts';
import { Id } from './checklist.ts';
import { Source, SourceDate } from './source.ts';
import { Territory } from './territory.ts';

const text = z.string().check(z.minLength(1));

/** What an actor is for the reader: somebody for one person, a desk, an instance, a tool… */
export const Family = z.enum([
  'individuel',
  'guichet',
  'territorial',
  'outil',
  'urgence',
  'meta',
  'historique',
]);
export type Family = z.infer<typeof Family>;

/** The short identity card of a kind of actor (`domain.md` 1). Texts are shown as they are. */
export const ActorKind = z.strictObject({
  $schema: z.optional(z.string()),
  key: Id,
  name: text,
  /** What people call it, when it differs from the name: « DAC », « CARSIC ». */
  acronym: z.optional(text),
  /** 1 to 4; 0 for emergency; null for tools, instances, meta and historical names. */
  level: z.nullable(z.literal([0, 1, 2, 3, 4])),
  family: Family,
  /** One or two sentences: what it does, for whom. */
  summary: text,
  /** How it is usually reached, shown when no local contact is known. */
  mobilisation: text,
  geography: z.optional(text),
  /** Kind of the directory records that stand for it (`dac` for the three DAC answers). */
  instances: z.optional(Id),
  /** Key of today's actor, for a historical name. */
  becomes: z.optional(Id),
  /** Points that a readable source has not confirmed yet. */
  toConfirm: z.optional(z.array(text)),
  sources: z.array(text).check(z.minLength(1)),
});
export type ActorKind = z.infer<typeof ActorKind>;

export const Contact = z.strictObject({
  kind: z.enum(['phone', 'email', 'mss', 'website', 'address']),
  /** Phones in E.164 or short national form. */
  value: text,
  display: z.optional(text),
  /** Who the contact serves, when wider than the actor. */
  scope: z.optional(text),
  source: z.nullable(z.string()),
  sourceDate: z.nullable(SourceDate),
  confidence: z.enum(['high', 'medium', 'low']),
});
export type Contact = z.infer<typeof Contact>;

/** Somebody real: who, where, how to reach them, said by whom and verified when. */
export const ActorInstance = z.strictObject({
  id: Id,
  kind: Id,
  /** Usual name; null when no source gives it. */
  name: z.nullable(text),
  label: text,
  operator: z.nullable(text),
  region: z.string(),
  territory: Territory,
  contacts: z.array(Contact),
  /** Day the record was last read in its sources. */
  verifiedOn: SourceDate,
  sources: z.array(Source).check(z.minLength(1)),
  note: z.optional(text),
});
export type ActorInstance = z.infer<typeof ActorInstance>;

/** An emergency or help line (`urgence-15`, `ligne-119`…). Source: `packs/national/lines.json`. */
export const EmergencyLine = z.strictObject({
  key: Id,
  number: z.string(),
  display: text,
  name: text,
  use: text,
  availability: z.nullable(text),
  channels: z.array(z.enum(['voice', 'sms', 'app', 'video', 'chat'])),
  /** True when the only readable source is old or sources disagree: shown with its date. */
  recheck: z.boolean(),
  sources: z.array(Source).check(z.minLength(1)),
});
export type EmergencyLine = z.infer<typeof EmergencyLine>;
