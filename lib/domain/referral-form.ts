import { z } from '../zod.ts';
import { Id } from './checklist.ts';
import { Condition } from './condition.ts';

const text = z.string().check(z.minLength(1));

/**
 * When a field counts: always, never, or under a condition on the context, on other fields of the
 * form, or both (all must hold).
 */
const Requirement = z.union([
  z.boolean(),
  z.strictObject({
    when: z.optional(Condition),
    field: z.optional(z.strictObject({ id: Id, in: z.array(z.string()) })),
  }),
]);
export type Requirement = z.infer<typeof Requirement>;

/** Where the first value of a field comes from. `none`: never prefilled. */
export const Origin = z.enum([
  'none',
  'letterhead',
  'identity',
  'context',
  'orientation',
  'clock',
  'directory',
]);

export const FormField = z.strictObject({
  id: Id,
  label: text,
  help: z.optional(text),
  kind: z.enum([
    'text',
    'long-text',
    'date',
    'phone',
    'choice',
    'multiple',
    'rpps',
    'finess',
    'mss',
  ]),
  options: z.optional(z.array(z.strictObject({ id: Id, label: text }))),
  maxLength: z.optional(z.number()),
  /** Shown at all; default true. */
  shown: z._default(Requirement, true),
  /** Must be filled before the request is complete. */
  required: z._default(Requirement, false),
  /** One of the group is enough (direct phone or secure mailbox). */
  oneOf: z.optional(Id),
  origin: z._default(Origin, 'none'),
  /** Names or locates the person: blank on a public site. */
  nominative: z._default(z.boolean(), false),
});
export type FormField = z.infer<typeof FormField>;

export const FormBlock = z.strictObject({
  id: Id,
  heading: text,
  help: z.optional(text),
  shown: z._default(Requirement, true),
  fields: z.array(FormField),
});
export type FormBlock = z.infer<typeof FormBlock>;

/** The request to the DAC, as data: `domain.md` 4.3 and 4.4, in document order. */
export const ReferralForm = z.strictObject({
  $schema: z.optional(z.string()),
  title: text,
  /** The legal gate of `domain.md` 4.2: which fields hold it and which answers close or open it. */
  gate: z.strictObject({
    block: Id,
    opensWhen: z.array(z.strictObject({ field: Id, in: z.array(z.string()) })),
    refusedWhen: z.array(z.strictObject({ field: Id, in: z.array(z.string()) })),
    closedReason: text,
    refusedReason: text,
    anonymousQuestion: text,
  }),
  limits: text,
  blocks: z.array(FormBlock),
});
export type ReferralForm = z.infer<typeof ReferralForm>;
