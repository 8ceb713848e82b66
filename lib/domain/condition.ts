import { z } from '../zod.ts';

/**
 * The closed language in which packs state when something holds. Three-valued: see `evaluate.ts`.
 * `question` leaves read the checklist; the others read the context of the consultation.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  /** True when at least `atLeast` of the parts are true. */
  | { atLeast: number; of: Condition[] }
  /** A definition of the pack, by name. */
  | { named: string }
  /** A yes-no or single-choice question answered exactly this. */
  | { question: string; is: string }
  /** A single choice answered one of these, or a multiple choice holding one of these. */
  | { question: string; in: string[] }
  /** A multiple choice whose every answer is among these; `[]` means "none of these". */
  | { question: string; within: string[] }
  /** Explicit « ne sait pas »: true or false, never unknown. */
  | { question: string; unsure: true }
  /** Not answered at all (« ne sait pas » is an answer): true or false, never unknown. */
  | { question: string; unanswered: true }
  /** The question is open: it is core, or the condition that opens it is true. */
  | { question: string; open: true }
  /** Age in whole years, from `from` (included) to `under` (excluded). */
  | { age: { from?: number; under?: number } }
  | { setting: Setting[] }
  | { role: Role[] }
  | { residence: Residence[] }
  | { subject: Subject }
  /** The user said: danger traité ou écarté. */
  | { dangerHandled: true }
  /** The commune of residence is in one of these départements (INSEE codes). */
  | { departement: string[] }
  /** A local directory declares an actor of this kind whose territory may hold the commune. */
  | { declared: string };

export const Setting = z.enum(['ville', 'hopital', 'esms', 'cpts-site']);
export type Setting = z.infer<typeof Setting>;

export const Role = z.enum(['medecin-traitant', 'autre']);
export type Role = z.infer<typeof Role>;

export const Subject = z.enum(['person', 'collective']);
export type Subject = z.infer<typeof Subject>;

export const Residence = z.enum([
  'domicile',
  'chez-un-proche',
  'ehpad',
  'esms',
  'hebergement-social',
  'sans-domicile',
]);
export type Residence = z.infer<typeof Residence>;

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const years = z.number().check(z.nonnegative());

export const Condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition) }),
    z.strictObject({ any: z.array(Condition) }),
    z.strictObject({ not: Condition }),
    z.strictObject({ atLeast: z.number().check(z.positive()), of: z.array(Condition) }),
    z.strictObject({ named: id }),
    z.strictObject({ question: id, is: id }),
    z.strictObject({ question: id, in: z.array(id).check(z.minLength(1)) }),
    z.strictObject({ question: id, within: z.array(id) }),
    z.strictObject({ question: id, unsure: z.literal(true) }),
    z.strictObject({ question: id, unanswered: z.literal(true) }),
    z.strictObject({ question: id, open: z.literal(true) }),
    z.strictObject({ age: z.strictObject({ from: z.optional(years), under: z.optional(years) }) }),
    z.strictObject({ setting: z.array(Setting) }),
    z.strictObject({ role: z.array(Role) }),
    z.strictObject({ residence: z.array(Residence) }),
    z.strictObject({ subject: Subject }),
    z.strictObject({ dangerHandled: z.literal(true) }),
    z.strictObject({ departement: z.array(z.string()) }),
    z.strictObject({ declared: id }),
  ]),
) as z.ZodMiniType<Condition>; // exactOptionalPropertyTypes: zod infers `from?: number | undefined`
