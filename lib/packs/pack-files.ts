import { ActorInstance, ActorKind, EmergencyLine } from '../domain/actor.ts';
import { Checklist, Id, Option } from '../domain/checklist.ts';
import { Policy } from '../domain/policy.ts';
import { ReferralForm } from '../domain/referral-form.ts';
import { Rule } from '../domain/rule.ts';
import { SourceDate } from '../domain/source.ts';
import { Area, Geography } from '../domain/territory.ts';
import { z } from '../zod.ts';

const $schema = z.optional(z.string());
const text = z.string().check(z.minLength(1));

/** `packs/national/pack.json`: the name of the knowledge, and the order of its actors. */
const NationalPack = z.strictObject({
  $schema,
  name: Id,
  label: text,
  version: text,
  date: SourceDate,
  actorOrder: z.array(Id),
});

/** `packs/regions/<region>/pack.json`: what a region covers, and what its pack does not know. */
const RegionPack = z.strictObject({
  $schema,
  name: Id,
  label: text,
  version: text,
  date: SourceDate,
  regions: z.array(z.string()),
  departements: z.array(z.string()),
  covers: z.array(Area),
  gaps: text,
});

/** Options that a region adds to national questions, by question id. */
const RegionQuestions = z.record(Id, z.array(Option));

/** `packs/national/sources.json`: source tags in words. */
const Sources = z.record(
  z.string(),
  z.looseObject({ title: text, publisher: z.optional(text), url: z.nullable(z.string()) }),
);

const InstanceList = z.strictObject({ $schema, instances: z.array(ActorInstance) });
const LineList = z.strictObject({ $schema, lines: z.array(EmergencyLine) });

/** Which schema each file of `packs/` must fit, by its path. Files of cases are tests, not knowledge. */
export const PACK_FILES = {
  national: { path: /^national\/pack\.json$/, schema: NationalPack },
  checklist: { path: /^national\/checklist\.json$/, schema: Checklist },
  policy: { path: /^national\/policy\.json$/, schema: Policy },
  form: { path: /^national\/referral-form\.json$/, schema: ReferralForm },
  geography: { path: /^national\/geography\.json$/, schema: Geography },
  sources: { path: /^national\/sources\.json$/, schema: Sources },
  lines: { path: /^national\/lines\.json$/, schema: LineList },
  actors: { path: /^national\/actors\/[a-z0-9-]+\.json$/, schema: ActorKind },
  rules: { path: /^national\/rules\/[a-z0-9-]+\.json$/, schema: Rule },
  regions: { path: /^regions\/[a-z-]+\/pack\.json$/, schema: RegionPack },
  instances: { path: /^(national|regions\/[a-z-]+)\/instances\.json$/, schema: InstanceList },
  questions: { path: /^regions\/[a-z-]+\/questions\.json$/, schema: RegionQuestions },
} as const;

export type PackFileKind = keyof typeof PACK_FILES;
export type PackFile<K extends PackFileKind> = z.infer<(typeof PACK_FILES)[K]['schema']>;
