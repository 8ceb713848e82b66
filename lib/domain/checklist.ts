import { z } from '../zod.ts';
import { Condition, Subject } from './condition.ts';

/** French kebab-case, ASCII: what DAC staff read in a pack. */
export const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/**
 * One answer: `oui`, `non` or an option id for one choice; a list for a multiple choice (`[]` means
 * "none of these"); `ne-sait-pas` for either. A question without an entry is not answered.
 */
export type Answer = string | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;
export const Answers = z.record(Id, z.union([Id, z.array(Id)]));

export { UNSURE } from './unsure.ts';

const text = z.string().check(z.minLength(1));

export const Option = z.strictObject({
  id: Id,
  label: text,
  help: z.optional(text),
  /** What this answer says, as it reads after « Parce que : ». */
  reason: text,
  /** Offered on screen only where this is true; an answer given before keeps counting. */
  offeredIf: z.optional(Condition),
  /** Anything else: stays last, after the options that a region adds. */
  catchAll: z.optional(z.literal(true)),
  /** Visual row of a long multiple choice: 2 is shown smaller, after 1. */
  row: z.optional(z.literal([1, 2])),
});
export type Option = z.infer<typeof Option>;

const common = {
  id: Id,
  /** Rank in the checklist: `C1`…`C14` for the core, absent for follow-ups. */
  core: z.optional(z.string().check(z.regex(/^C\d+$/))),
  label: text,
  /** A few words, to name the question in a list of missing answers. */
  short: text,
  help: z.optional(text),
  dimension: Id,
  subject: z._default(Subject, 'person'),
  /** A follow-up counts only while this is true. */
  opensIf: z.optional(Condition),
  /** The context settles the question: it is not asked and counts as answered. */
  settledBy: z.optional(z.array(z.strictObject({ when: Condition, answer: Id }))),
  sources: z.array(text).check(z.minLength(1)),
};

export const Question = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('yes-no'),
    reasons: z.strictObject({ oui: text, non: text }),
  }),
  z.strictObject({ ...common, kind: z.literal('choice'), options: z.array(Option) }),
  z.strictObject({
    ...common,
    kind: z.literal('multiple'),
    options: z.array(Option),
    noneReason: text,
  }),
]);
/** One question of the checklist (`decision.md` 1.3 and 1.4). */
export type Question = z.infer<typeof Question>;

/**
 * How a fact of the context reads on screen: `label` asks it, `short` names it when it is missing,
 * `reason` writes it after « Parce que : » (`{}` stands for the value).
 */
export const Fact = z.strictObject({
  id: z.enum(['setting', 'role', 'subject', 'age', 'commune', 'residence', 'dangerHandled']),
  label: text,
  short: text,
  reason: text,
  options: z.optional(z.array(z.strictObject({ id: z.string(), label: text, reason: text }))),
});
export type Fact = z.infer<typeof Fact>;

/** Every question in the order of `decision.md` 1, and the wording of the facts of the context. */
export const Checklist = z.strictObject({
  $schema: z.optional(z.string()),
  facts: z.array(Fact),
  questions: z.array(Question),
});
export type Checklist = z.infer<typeof Checklist>;
