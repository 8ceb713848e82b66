import { zod } from '../zod.ts';
import { Id } from './checklist.ts';
import { Condition } from './condition.ts';
import { Example } from './rule.ts';
import { Source, SourceDate } from './source.ts';

const text = zod.string().check(zod.minLength(1));

/**
 * A « cas d'usage » agreed between local actors (a CPTS and a DAC, a hospital and a HAD): when it
 * holds in the area of its pack, `actor` is proposed as by a national rule. It opens a way; it never
 * lifts a guard, a danger, an opposition or a coordination that suffices.
 */
export const Protocol = zod.strictObject({
  id: Id,
  title: text,
  when: Condition,
  actor: Id,
  /** What was agreed, shown on the card. */
  text,
  signatories: zod.array(text).check(zod.minLength(1)),
  agreedOn: SourceDate,
  /** Day from which it must be read again. */
  reviewOn: zod.optional(SourceDate),
  /** Ranking group of the actor while it holds; the one of its rule when absent. */
  group: zod.optional(Id),
  source: Source,
  examples: zod.array(Example).check(zod.minLength(3)),
});
export type Protocol = zod.infer<typeof Protocol>;

/** The trigger of a rule, opened further by the protocols of its actor; `ownTrigger` gives it back. */
export function openedTrigger(own: Condition, protocols: readonly Protocol[]): Condition {
  return protocols.length === 0 ? own : { any: [own, ...protocols.map(({ when }) => when)] };
}

/** What the rule itself says, without the protocols of its actor. */
export function ownTrigger(opened: Condition, protocols: readonly Protocol[]): Condition {
  const [own] = 'any' in opened ? opened.any : [];
  return protocols.length > 0 && own ? own : opened;
}
