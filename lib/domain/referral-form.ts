import { zod } from '../zod.ts';
import { Id } from './checklist.ts';
import { Condition } from './condition.ts';

const text = zod.string().check(zod.minLength(1));

/**
 * When a field counts: always, never, or under a condition on the context, on other fields of the
 * form, or several of these (all must hold).
 */
const Requirement = zod.union([
  zod.boolean(),
  zod.strictObject({
    when: zod.optional(Condition),
    field: zod.optional(zod.strictObject({ id: Id, in: zod.array(zod.string()) })),
    /** Never with one of these. */
    unless: zod.optional(zod.strictObject({ id: Id, in: zod.array(zod.string()) })),
  }),
]);
export type Requirement = zod.infer<typeof Requirement>;

/** A field that holds one of these options. */
const Answered = zod.strictObject({ field: Id, in: zod.array(zod.string()) });

/** Where the first value of a field comes from. `none`: never prefilled. */
export const Origin = zod.enum([
  'none',
  'letterhead',
  'identity',
  'context',
  'orientation',
  'clock',
  'directory',
]);

export const FormField = zod.strictObject({
  id: Id,
  label: text,
  /** The line in a few words, for a list; default: its label. */
  short: zod.optional(text),
  help: zod.optional(text),
  kind: zod.enum([
    'text',
    'long-text',
    'date',
    'phone',
    'choice',
    'multiple',
    'rpps',
    'finess',
    'mss',
    /** Matricule INS: a NIR with its key. */
    'nir',
    /** INSEE code of a commune or of a country. */
    'insee',
    /** Rows of `columns`: one string a row, its cells separated by a tab. */
    'table',
  ]),
  options: zod.optional(zod.array(zod.strictObject({ id: Id, label: text }))),
  columns: zod.optional(
    zod.array(
      zod.strictObject({ id: Id, label: text, nominative: zod._default(zod.boolean(), false) }),
    ),
  ),
  /** The option that answers already give: the first one whose condition is true. */
  drawn: zod.optional(zod.array(zod.strictObject({ when: Condition, gives: Id }))),
  /** Words that one press writes, offered beside the field; `today` in a date. */
  ready: zod.optional(zod.array(text)),
  maxLength: zod.optional(zod.number()),
  /** Shown at all; default true. */
  shown: zod._default(Requirement, true),
  /** Must be filled before the request is complete. */
  required: zod._default(Requirement, false),
  /** One of the group is enough (direct phone or secure mailbox). */
  oneOf: zod.optional(Id),
  origin: zod._default(Origin, 'none'),
  /** Names or locates the person: blank on a public site. */
  nominative: zod._default(zod.boolean(), false),
  /** Only opens other fields: no page shows it. */
  internal: zod._default(zod.boolean(), false),
});
export type FormField = zod.infer<typeof FormField>;

export const FormBlock = zod.strictObject({
  id: Id,
  heading: text,
  help: zod.optional(text),
  /** Stays in sight even when it is complete: to be read again before it leaves. */
  reread: zod.optional(zod.literal(true)),
  shown: zod._default(Requirement, true),
  fields: zod.array(FormField),
});
export type FormBlock = zod.infer<typeof FormBlock>;

/**
 * What the first draft is written from: which actors stand for the addressee's answers (the most
 * continuous first, with the option of « type d’appui » each one gives), which answers are repeated
 * in words, and which questions feed a field of their own.
 */
const Draft = zod.strictObject({
  supports: zod.array(zod.strictObject({ actor: Id, option: Id })),
  /**
   * Questions told of in « réponses au questionnaire », with the answer that tells something; without
   * one, each chosen option tells something.
   */
  dimensions: zod.array(zod.strictObject({ question: Id, answer: zod.optional(Id) })),
  /** Reasons that another field already gives. */
  toldElsewhere: zod.array(Id),
  /** Reason left out of the motif when the sentence on complexity says it. */
  complexityReason: Id,
  questions: zod.strictObject({
    need: Id,
    tried: Id,
    coordinated: Id,
    coordinator: Id,
    medecinTraitant: Id,
  }),
});
export type Draft = zod.infer<typeof Draft>;

/** The request to the DAC, as data: `domain.md` 4.3 and 4.4, in document order. */
export const ReferralForm = zod.strictObject({
  $schema: zod.optional(zod.string()),
  title: text,
  /** The legal gate of `domain.md` 4.2: which fields hold it and which answers close or open it. */
  gate: zod.strictObject({
    block: Id,
    opensWhen: zod.array(
      zod.strictObject({
        ...Answered.shape,
        /** Another answer that stands for this one. */
        unless: zod.optional(Answered),
        /** Why another answer keeps the gate closed. */
        otherwise: zod.optional(text),
      }),
    ),
    refusedWhen: zod.array(Answered),
    /** The most frequent answers of the gate, said by the user in one press; never of itself. */
    atOnce: zod.optional(
      zod.strictObject({
        label: text,
        values: zod.record(Id, Id),
        today: zod.optional(Id),
        shown: zod._default(Requirement, true),
      }),
    ),
    closedReason: text,
    refusedReason: text,
    anonymousQuestion: text,
  }),
  limits: text,
  draft: Draft,
  blocks: zod.array(FormBlock),
});
export type ReferralForm = zod.infer<typeof ReferralForm>;
