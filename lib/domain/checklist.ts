import { zod } from '../zod.ts';
import { Condition, Subject } from './condition.ts';

/** French kebab-case, ASCII: what DAC staff read in a pack. */
export const Id = zod.string().check(zod.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/**
 * One answer: `oui`, `non` or an option id for one choice; a list for a multiple choice (`[]` means
 * "none of these"); `ne-sait-pas` for either. A question without an entry is not answered.
 */
export type Answer = string | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;
export const Answers = zod.record(Id, zod.union([Id, zod.array(Id)]));

export { UNSURE } from './unsure.ts';

const text = zod.string().check(zod.minLength(1));

export const Option = zod.strictObject({
  id: Id,
  label: text,
  help: zod.optional(text),
  /** What this answer says, as it reads after « Parce que : ». */
  reason: text,
  /** Offered on screen only where this is true; an answer given before keeps counting. */
  offeredIf: zod.optional(Condition),
  /** Anything else: stays last, after the options that a region adds. */
  catchAll: zod.optional(zod.literal(true)),
  /** Visual row of a long multiple choice: 2 is shown smaller, after 1. */
  row: zod.optional(zod.literal([1, 2])),
});
export type Option = zod.infer<typeof Option>;

const common = {
  id: Id,
  /** Rank in the checklist: `C1`…`C14` for the core, absent for follow-ups. */
  core: zod.optional(zod.string().check(zod.regex(/^C\d+$/))),
  label: text,
  /** A few words, to name the question in a list of missing answers. */
  short: text,
  help: zod.optional(text),
  dimension: Id,
  subject: zod._default(Subject, 'person'),
  /** A follow-up counts only while this is true. */
  opensIf: zod.optional(Condition),
  /** The context settles the question: it is not asked and counts as answered. */
  settledBy: zod.optional(zod.array(zod.strictObject({ when: Condition, answer: Id }))),
  sources: zod.array(text).check(zod.minLength(1)),
};

export const Question = zod.discriminatedUnion('kind', [
  zod.strictObject({
    ...common,
    kind: zod.literal('yes-no'),
    reasons: zod.strictObject({ oui: text, non: text }),
  }),
  zod.strictObject({ ...common, kind: zod.literal('choice'), options: zod.array(Option) }),
  zod.strictObject({
    ...common,
    kind: zod.literal('multiple'),
    options: zod.array(Option),
    noneReason: text,
  }),
]);
/** One question of the checklist (`decision.md` 1.3 and 1.4). */
export type Question = zod.infer<typeof Question>;

/**
 * How a fact of the context reads on screen: `label` asks it, `short` names it when it is missing,
 * `reason` writes it after « Parce que : » (`{}` stands for the value).
 */
export const Fact = zod.strictObject({
  id: zod.enum(['setting', 'role', 'subject', 'age', 'commune', 'residence', 'dangerHandled']),
  label: text,
  short: text,
  reason: text,
  options: zod.optional(
    zod.array(zod.strictObject({ id: zod.string(), label: text, reason: text })),
  ),
});
export type Fact = zod.infer<typeof Fact>;

/** Every question in the order of `decision.md` 1, and the wording of the facts of the context. */
export const Checklist = zod.strictObject({
  $schema: zod.optional(zod.string()),
  facts: zod.array(Fact),
  questions: zod.array(Question),
});
export type Checklist = zod.infer<typeof Checklist>;
