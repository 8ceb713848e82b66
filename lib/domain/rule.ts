import { z } from '../zod.ts';
import { Answers, Id } from './checklist.ts';
import { Condition } from './condition.ts';

const text = z.string().check(z.minLength(1));

/**
 * What a rule asks besides its trigger. When `that` is false and the trigger true, the actor is set
 * aside with `reason`, unless `otherwise` says that it becomes a link, stays silent, or shows only
 * when nothing else does. `link` is a condition when only some cases become a link.
 */
export const Guard = z.strictObject({
  that: Condition,
  reason: text,
  otherwise: z._default(z.enum(['set-aside', 'link', 'silent', 'alone']), 'set-aside'),
  linkIf: z.optional(Condition),
});
export type Guard = z.infer<typeof Guard>;

/** A sentence that shows under a condition; a réserve also caps the actor at `to-confirm`. */
export const Sentence = z.strictObject({ when: z.optional(Condition), text });
export type Sentence = z.infer<typeof Sentence>;

/**
 * What to try before: an actor of the pack, a plain sentence, or (`listedBelow`) the actors
 * recommended here below a level; `text` then stands for them when there is none.
 */
export const Step = z.strictObject({
  actor: z.optional(Id),
  text: z.optional(text),
  listedBelow: z.optional(z.number()),
  when: z.optional(Condition),
});
export type Step = z.infer<typeof Step>;

/** A case that the rule must answer: the tests run each of them. */
export const Example = z.strictObject({
  name: text,
  context: z.optional(z.record(z.string(), z.unknown())),
  answers: Answers,
  /** Kinds that the local directory is supposed to declare, for a rule that depends on it. */
  declares: z.optional(z.array(Id)),
  gives: z.enum(['recommended', 'to-confirm', 'link', 'set-aside', 'latent', 'silent']),
});
export type Example = z.infer<typeof Example>;

/** When one kind of actor is proposed: one row of `decision.md` 6. */
export const Rule = z.strictObject({
  $schema: z.optional(z.string()),
  actor: Id,
  when: Condition,
  guards: z._default(z.array(Guard), []),
  /** The actor is to be informed rather than called; `true` or when this holds. */
  link: z.optional(Condition),
  /** Becomes a link when `when` holds and an actor of this level is recommended. */
  linkBeside: z.optional(
    z.strictObject({ when: Condition, level: z.number(), except: z.array(Id) }),
  ),
  reserves: z._default(z.array(Sentence), []),
  notes: z._default(z.array(Sentence), []),
  /** Ranking group: the first whose condition is true, else the pack's last group. */
  groups: z._default(z.array(z.strictObject({ when: z.optional(Condition), group: Id })), []),
  /** Level used for ranking only, when it differs from the fiche's. */
  rankLevel: z.optional(z.strictObject({ when: z.optional(Condition), level: z.number() })),
  priority: z.number(),
  tryBefore: z._default(z.array(Step), []),
  sources: z.array(text).check(z.minLength(1)),
  examples: z.array(Example).check(z.minLength(3)),
});
export type Rule = z.infer<typeof Rule>;
