import { zod } from '../zod.ts';
import { keyedUnion } from './keyed-union.ts';

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
  | { declared: string }
  /** The commune of residence is in the area covered by the pack of this name. */
  | { coveredBy: string };

export const Setting = zod.enum(['ville', 'hopital', 'esms', 'cpts-site']);
export type Setting = zod.infer<typeof Setting>;

export const Role = zod.enum(['medecin-traitant', 'autre']);
export type Role = zod.infer<typeof Role>;

export const Subject = zod.enum(['person', 'collective']);
export type Subject = zod.infer<typeof Subject>;

export const Residence = zod.enum([
  'domicile',
  'chez-un-proche',
  'ehpad',
  'esms',
  'hebergement-social',
  'sans-domicile',
]);
export type Residence = zod.infer<typeof Residence>;

const id = zod.string().check(zod.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** As the age of a person: a bound that no age can reach would decide nothing. */
const years = zod.int().check(zod.nonnegative(), zod.maximum(130));

/** The frequent forms come first. */
export const Condition: zod.ZodMiniType<Condition> = zod.lazy(() =>
  keyedUnion([
    zod.strictObject({ question: id, is: id }),
    zod.strictObject({ question: id, in: zod.array(id).check(zod.minLength(1)) }),
    zod.strictObject({ named: id }),
    zod.strictObject({ all: zod.array(Condition) }),
    zod.strictObject({ any: zod.array(Condition) }),
    zod.strictObject({ question: id, within: zod.array(id) }),
    zod.strictObject({ question: id, unsure: zod.literal(true) }),
    zod.strictObject({ question: id, unanswered: zod.literal(true) }),
    zod.strictObject({ question: id, open: zod.literal(true) }),
    zod.strictObject({
      age: zod.strictObject({ from: zod.optional(years), under: zod.optional(years) }),
    }),
    zod.strictObject({ setting: zod.array(Setting) }),
    zod.strictObject({ role: zod.array(Role) }),
    zod.strictObject({ residence: zod.array(Residence) }),
    zod.strictObject({ subject: Subject }),
    zod.strictObject({ dangerHandled: zod.literal(true) }),
    zod.strictObject({ departement: zod.array(zod.string()) }),
    zod.strictObject({ declared: id }),
    zod.strictObject({ coveredBy: id }),
    zod.strictObject({ atLeast: zod.number().check(zod.positive()), of: zod.array(Condition) }),
    zod.strictObject({ not: Condition }),
  ]),
) as zod.ZodMiniType<Condition>; // exactOptionalPropertyTypes: zod infers `from?: number | undefined`
