import { z } from '../zod.ts';
import { Id } from './checklist.ts';
import { Condition } from './condition.ts';

const text = z.string().check(z.minLength(1));

/** `decision.md` 3: what comes before any orientation. */
const Preemption = z.strictObject({
  when: Condition,
  reason: text,
  /** Multiple choice whose options name the nature of the danger. */
  nature: Id,
  /** In the order of the table; `then` are the numbers in brackets, added after all `keys`. */
  natures: z.array(
    z.strictObject({
      option: Id,
      keys: z.array(z.strictObject({ key: Id, when: z.optional(Condition) })),
      then: z._default(z.array(Id), []),
      first: z._default(z.boolean(), false),
    }),
  ),
  /** When no nature is given. */
  unspecified: z.array(Id),
  setsAside: z.array(Id),
  setAsideReason: text,
});

/** `decision.md` 4: too much is unknown to say anything but "complete first". */
const Insufficient = z.strictObject({
  questions: z.array(Id),
  unsureFrom: z.number(),
  unknownFrom: z.number(),
  lists: z.array(Id),
});

/** `decision.md` 4 and 5.2: somebody already coordinates. */
const Coordination = z.strictObject({
  exists: Condition,
  suffices: Condition,
  insufficient: Condition,
  /** True when an explicit « ne sait pas » leaves the coordinator open. */
  unsure: Condition,
  coordinators: z.array(
    z.strictObject({
      when: Condition,
      /** The first one declared in the commune, else the first. */
      actors: z.array(Id).check(z.minLength(1)),
      note: text,
    }),
  ),
  /** Groups that a sufficient coordinator does not set aside. */
  keepsGroups: z.array(Id),
  setAsideReason: text,
  /** An insufficient coordinator comes after the first of these groups. */
  afterGroups: z.array(Id),
  /** …unless it is one of these. */
  alwaysFirst: z.array(Id),
});

/** `decision.md` 5: the order in which actors are shown. */
const Ranking = z.strictObject({
  /** The first whose condition is true gives the order of groups inside a class. */
  orders: z.array(z.strictObject({ when: z.optional(Condition), groups: z.array(Id) })),
  defaultGroup: Id,
  /** Shown after the others as a last resort, before links. */
  information: z.array(Id),
  /** Tools come first when this holds or when only links are listed. */
  toolsFirst: Condition,
  /** Moves `actor` just before the first of `before` of the same status that precedes it. */
  lifts: z.array(z.strictObject({ actor: Id, before: z.array(Id), when: z.optional(Condition) })),
  /** `actor` directly follows `after` and never stands without it. */
  follows: z.array(z.strictObject({ actor: Id, after: Id })),
});

/** `decision.md` 7: when a request may be written. The first true closure gives the reason. */
const ReferralPolicy = z.strictObject({
  actor: Id,
  closures: z.array(
    z.strictObject({
      id: Id,
      when: Condition,
      reason: text,
      /** The user may open it all the same (« La décision vous appartient »). */
      overridable: z.boolean(),
    }),
  ),
  /** `{}` stands for the missing answers. */
  missingReason: text,
  noNeedReason: text,
});

/** The conduct of an orientation, as data: the engine itself knows no actor and no question. */
export const Policy = z.strictObject({
  $schema: z.optional(z.string()),
  definitions: z.record(Id, Condition),
  complexity: z.strictObject({ when: Condition, yes: text, no: text, unknown: text }),
  preemption: Preemption,
  insufficient: Insufficient,
  coordination: Coordination,
  ranking: Ranking,
  referral: ReferralPolicy,
  /** Number of actors shown before the fold. */
  shown: z.number(),
});
export type Policy = z.infer<typeof Policy>;
