import { zod } from '../zod.ts';
import { Answers, Id } from './checklist.ts';
import { Condition } from './condition.ts';

const text = zod.string().check(zod.minLength(1));

/**
 * What a rule asks besides its trigger. When `that` is false and the trigger true, the actor is set
 * aside with `reason`, unless `otherwise` says that it becomes a link, stays silent, or shows only
 * when nothing else does. `link` is a condition when only some cases become a link.
 */
export const Guard = zod.strictObject({
  that: Condition,
  reason: text,
  /** Says nothing of the person when it holds: not among the reasons shown. */
  quiet: zod.optional(zod.literal(true)),
  otherwise: zod._default(zod.enum(['set-aside', 'link', 'silent', 'alone']), 'set-aside'),
  linkIf: zod.optional(Condition),
});
export type Guard = zod.infer<typeof Guard>;

/** A sentence that shows under a condition; a réserve also caps the actor at `to-confirm`. */
export const Sentence = zod.strictObject({ when: zod.optional(Condition), text });
export type Sentence = zod.infer<typeof Sentence>;

/**
 * What to try before: an actor of the pack, a plain sentence, or (`listedBelow`) the actors
 * recommended here below a level; `text` then stands for them when there is none.
 */
export const Step = zod.strictObject({
  actor: zod.optional(Id),
  text: zod.optional(text),
  listedBelow: zod.optional(zod.number()),
  when: zod.optional(Condition),
});
export type Step = zod.infer<typeof Step>;

/** A case that the rule must answer: the tests run each of them. */
export const Example = zod.strictObject({
  name: text,
  context: zod.optional(zod.record(zod.string(), zod.unknown())),
  answers: Answers,
  /** Kinds that the local directory is supposed to declare, for a rule that depends on it. */
  declares: zod.optional(zod.array(Id)),
  gives: zod.enum(['recommended', 'to-confirm', 'link', 'set-aside', 'latent', 'silent']),
});
export type Example = zod.infer<typeof Example>;

/** When one kind of actor is proposed: one row of `decision.md` 6. */
export const Rule = zod.strictObject({
  $schema: zod.optional(zod.string()),
  actor: Id,
  when: Condition,
  guards: zod._default(zod.array(Guard), []),
  /** The actor is to be informed rather than called; `true` or when this holds. */
  link: zod.optional(Condition),
  /** Becomes a link when `when` holds and an actor of this level is recommended. */
  linkBeside: zod.optional(zod.strictObject({ when: Condition, level: zod.number() })),
  reserves: zod._default(zod.array(Sentence), []),
  notes: zod._default(zod.array(Sentence), []),
  /** Ranking group: the first whose condition is true, else the pack's last group. */
  groups: zod._default(
    zod.array(zod.strictObject({ when: zod.optional(Condition), group: Id })),
    [],
  ),
  /** Level used for ranking only, when it differs from the fiche's. */
  rankLevel: zod.optional(zod.strictObject({ when: zod.optional(Condition), level: zod.number() })),
  priority: zod.number(),
  tryBefore: zod._default(zod.array(Step), []),
  sources: zod.array(text).check(zod.minLength(1)),
  examples: zod.array(Example).check(zod.minLength(3)),
});
export type Rule = zod.infer<typeof Rule>;
