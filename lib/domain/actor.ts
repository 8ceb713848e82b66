import { zod } from '../zod.ts';
import { Channel } from './channel.ts';
import { Id } from './checklist.ts';
import { FormMap } from './form-map.ts';
import { Source, SourceDate } from './source.ts';
import { Territory } from './territory.ts';

const text = zod.string().check(zod.minLength(1));

/** What an actor is for the reader: somebody for one person, a desk, an instance, a tool… */
export const Family = zod.enum([
  'individuel',
  'guichet',
  'territorial',
  'outil',
  'urgence',
  'meta',
  'historique',
]);
export type Family = zod.infer<typeof Family>;

/** The short identity card of a kind of actor (`domain.md` 1). Texts are shown as they are. */
export const ActorKind = zod.strictObject({
  $schema: zod.optional(zod.string()),
  key: Id,
  name: text,
  /** What people call it, when it differs from the name: « DAC », « CARSIC ». */
  acronym: zod.optional(text),
  /** 1 to 4; 0 for emergency; null for tools, instances, meta and historical names. */
  level: zod.nullable(zod.literal([0, 1, 2, 3, 4])),
  family: Family,
  /** One or two sentences: what it does, for whom. */
  summary: text,
  /** How it is usually reached, shown when no local contact is known. */
  mobilisation: text,
  geography: zod.optional(text),
  /** Kind of the directory records that stand for it (`dac` for the three DAC answers). */
  instances: zod.optional(Id),
  /** Key of today's actor, for a historical name. */
  becomes: zod.optional(Id),
  /** Points that a readable source has not confirmed yet. */
  toConfirm: zod.optional(zod.array(text)),
  sources: zod.array(text).check(zod.minLength(1)),
});
export type ActorKind = zod.infer<typeof ActorKind>;

export const Contact = zod.strictObject({
  kind: zod.enum(['phone', 'email', 'mss', 'website', 'address']),
  /** Phones in E.164 or short national form. */
  value: text,
  display: zod.optional(text),
  /** Who the contact serves, when wider than the actor. */
  scope: zod.optional(text),
  source: zod.nullable(zod.string()),
  sourceDate: zod.nullable(SourceDate),
  confidence: zod.enum(['high', 'medium', 'low']),
});
export type Contact = zod.infer<typeof Contact>;

/** Somebody real: who, where, how to reach them, said by whom and verified when. */
export const ActorInstance = zod.strictObject({
  id: Id,
  kind: Id,
  /** Usual name; null when no source gives it. */
  name: zod.nullable(text),
  label: text,
  operator: zod.nullable(text),
  region: zod.string(),
  territory: Territory,
  contacts: zod.array(Contact),
  /** How it takes a request, in its order of preference; absent: not known. */
  accepts: zod.optional(zod.array(Channel)),
  /** Its own forms, with the place of each value. */
  forms: zod.optional(zod.array(FormMap)),
  /** Day the record was last read in its sources. */
  verifiedOn: SourceDate,
  sources: zod.array(Source).check(zod.minLength(1)),
  note: zod.optional(text),
});
export type ActorInstance = zod.infer<typeof ActorInstance>;

/** An emergency or help line (`urgence-15`, `ligne-119`…). Source: `packs/national/lines.json`. */
export const EmergencyLine = zod.strictObject({
  key: Id,
  number: zod.string(),
  display: text,
  name: text,
  use: text,
  availability: zod.nullable(text),
  channels: zod.array(zod.enum(['voice', 'sms', 'app', 'video', 'chat'])),
  /** True when the only readable source is old or sources disagree: shown with its date. */
  recheck: zod.boolean(),
  sources: zod.array(Source).check(zod.minLength(1)),
});
export type EmergencyLine = zod.infer<typeof EmergencyLine>;
