import { ActorInstance, EmergencyLine } from '../domain/actor.ts';
import { Admission } from '../domain/admission.ts';
import { Checklist, Id, Option, Question } from '../domain/checklist.ts';
import { NoticeText } from '../domain/information-notice.ts';
import { ActorFiche, Lexicon } from '../domain/panorama.ts';
import { Policy } from '../domain/policy.ts';
import { Protocol } from '../domain/protocol.ts';
import { ReferralForm } from '../domain/referral-form.ts';
import { Rule } from '../domain/rule.ts';
import { SecureMailDomain } from '../domain/secure-mail.ts';
import { Source, SourceDate, WebAddress } from '../domain/source.ts';
import { Area, Geography } from '../domain/territory.ts';
import { zod } from '../zod.ts';
import { Allowances } from './check/allowances.ts';
import { Invariants } from './proofs/invariants.ts';
import { ReferenceCase } from './reference-case.ts';

const $schema = zod.optional(zod.string());
const text = zod.string().check(zod.minLength(1));

/** `packs/national/pack.json`: the name of the knowledge, and the order of its actors. */
const NationalPack = zod.strictObject({
  $schema,
  name: Id,
  label: text,
  version: text,
  date: SourceDate,
  actorOrder: zod.array(Id),
});

/** `packs/regions/<region>/pack.json`: what a region covers, and what its pack does not know. */
const RegionPack = zod.strictObject({
  $schema,
  name: Id,
  label: text,
  version: text,
  date: SourceDate,
  regions: zod.array(zod.string()),
  departements: zod.array(zod.string()),
  covers: zod.array(Area),
  gaps: text,
  /**
   * How many actors of a kind a source says there are, known here or not. `together`: other kinds
   * that the same figure counts with it.
   */
  stated: zod._default(
    zod.array(
      zod.strictObject({
        kind: Id,
        together: zod._default(zod.array(Id), []),
        label: text,
        count: zod.number(),
        source: Source,
      }),
    ),
    [],
  ),
  /** Kinds of actor of which the pack knows every one: a commune without any is then a hole. */
  complete: zod._default(zod.array(Id), []),
});
export type RegionPack = zod.infer<typeof RegionPack>;

/** What a region adds to the checklist: options of national questions, by their id, and its own. */
const RegionQuestions = zod.strictObject({
  $schema,
  options: zod._default(zod.record(Id, zod.array(Option)), {}),
  questions: zod._default(zod.array(Question), []),
});

const ProtocolList = zod.strictObject({ $schema, protocols: zod.array(Protocol) });

/** `packs/national/sources.json`: source tags in words; `$schema` is no tag. */
const Sources = zod.pipe(
  zod.catchall(
    zod.object({ $schema }),
    zod.looseObject({
      title: text,
      publisher: zod.optional(text),
      url: zod.nullable(WebAddress),
    }),
  ),
  zod.transform(({ $schema: _editor, ...sources }) => sources),
);

const InstanceList = zod.strictObject({ $schema, instances: zod.array(ActorInstance) });
const SecureMail = zod.strictObject({ $schema, domains: zod.array(SecureMailDomain) });
const LineList = zod.strictObject({ $schema, lines: zod.array(EmergencyLine) });

/** Which schema each file of `packs/` must fit, by its path. */
export const PACK_FILES = {
  national: { path: /^national\/pack\.json$/, schema: NationalPack },
  checklist: { path: /^national\/checklist\.json$/, schema: Checklist },
  policy: { path: /^national\/policy\.json$/, schema: Policy },
  form: { path: /^national\/referral-form\.json$/, schema: ReferralForm },
  geography: { path: /^national\/geography\.json$/, schema: Geography },
  sources: { path: /^national\/sources\.json$/, schema: Sources },
  lines: { path: /^national\/lines\.json$/, schema: LineList },
  actors: { path: /^national\/actors\/[a-z0-9-]+\.json$/, schema: ActorFiche },
  rules: { path: /^national\/rules\/[a-z0-9-]+\.json$/, schema: Rule },
  regions: { path: /^regions\/[a-z0-9-]+\/pack\.json$/, schema: RegionPack },
  instances: { path: /^(national|regions\/[a-z0-9-]+)\/instances\.json$/, schema: InstanceList },
  questions: { path: /^regions\/[a-z0-9-]+\/questions\.json$/, schema: RegionQuestions },
  protocols: { path: /^regions\/[a-z0-9-]+\/protocols\.json$/, schema: ProtocolList },
  notice: { path: /^national\/notice\.json$/, schema: NoticeText },
  mailboxes: { path: /^national\/secure-mail\.json$/, schema: SecureMail },
  admission: { path: /^national\/admission\.json$/, schema: Admission },
  lexicon: { path: /^national\/lexicon\.json$/, schema: Lexicon },
  analysis: { path: /^national\/analysis\.json$/, schema: Allowances },
  invariants: {
    path: /^(national|regions\/[a-z0-9-]+)\/invariants\.json$/,
    schema: Invariants,
  },
  cases: {
    path: /^(national|regions\/[a-z0-9-]+)\/cases\/[a-z0-9-]+\.json$/,
    schema: ReferenceCase,
  },
} as const;

export type PackFileKind = keyof typeof PACK_FILES;
export type PackFile<K extends PackFileKind> = zod.infer<(typeof PACK_FILES)[K]['schema']>;
