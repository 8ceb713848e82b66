import { zod } from '../zod.ts';
import { Id } from './checklist.ts';
import { Condition } from './condition.ts';

const text = zod.string().check(zod.minLength(1));

/** `decision.md` 3: what comes before any orientation. */
const Preemption = zod.strictObject({
  when: Condition,
  reason: text,
  /** Multiple choice whose options name the nature of the danger. */
  nature: Id,
  /** In the order of the table; `then` are the numbers in brackets, added after all `keys`. */
  natures: zod.array(
    zod.strictObject({
      option: Id,
      keys: zod.array(zod.strictObject({ key: Id, when: zod.optional(Condition) })),
      then: zod._default(zod.array(Id), []),
      first: zod._default(zod.boolean(), false),
    }),
  ),
  /** When no nature is given. */
  unspecified: zod.array(Id),
  setsAside: zod.array(Id),
  setAsideReason: text,
});

/** `decision.md` 4: too much is unknown to say anything but "complete first". */
const Insufficient = zod.strictObject({
  questions: zod.array(Id),
  unsureFrom: zod.number(),
  unknownFrom: zod.number(),
  lists: zod.array(Id),
});

/** `decision.md` 4 and 5.2: somebody already coordinates. */
const Coordination = zod.strictObject({
  exists: Condition,
  suffices: Condition,
  insufficient: Condition,
  /** True when an explicit « ne sait pas » leaves the coordinator open. */
  unsure: Condition,
  coordinators: zod.array(
    zod.strictObject({
      when: Condition,
      /** The first one declared in the commune, else the first. */
      actors: zod.array(Id).check(zod.minLength(1)),
      note: text,
    }),
  ),
  /** Groups that a sufficient coordinator does not set aside. */
  keepsGroups: zod.array(Id),
  setAsideReason: text,
  /** An insufficient coordinator comes after the first of these groups. */
  afterGroups: zod.array(Id),
  /** …or after one of these actors… */
  afterActors: zod.array(Id),
  /** …unless it is one of these. */
  alwaysFirst: zod.array(Id),
});

/** `decision.md` 5: the order in which actors are shown. */
const Ranking = zod.strictObject({
  /** The first whose condition is true gives the order of groups inside a class. */
  orders: zod.array(zod.strictObject({ when: zod.optional(Condition), groups: zod.array(Id) })),
  defaultGroup: Id,
  /** Shown after the others as a last resort, before links. */
  information: zod.array(Id),
  /** Tools come first when this holds or when only links are listed. */
  toolsFirst: Condition,
  /**
   * Moves `actor` just before the first of `before` of the same status that precedes it, where `when`
   * is true and `unless` is not.
   */
  lifts: zod.array(
    zod.strictObject({
      actor: Id,
      before: zod.array(Id),
      when: zod.optional(Condition),
      unless: zod.optional(Condition),
    }),
  ),
  /** `actor` directly follows `after` and never stands without it. */
  follows: zod.array(zod.strictObject({ actor: Id, after: Id })),
});

/** Why a request stays closed. `overridable`: the user may open it (« La décision vous appartient »). */
const Closure = zod.strictObject({
  id: Id,
  when: Condition,
  reason: text,
  overridable: zod.boolean(),
});

/**
 * `decision.md` 7: when a request may be written. The first true closure gives the reason, then the
 * missing answers, then the last closures.
 */
const ReferralPolicy = zod.strictObject({
  actor: Id,
  closures: zod.array(Closure),
  lastClosures: zod.array(Closure),
  /** `{}` stands for the missing answers. */
  missingReason: text,
  noNeedReason: text,
});

/** The conduct of an orientation, as data: the engine itself knows no actor and no question. */
export const Policy = zod.strictObject({
  $schema: zod.optional(zod.string()),
  definitions: zod.record(Id, Condition),
  complexity: zod.strictObject({ when: Condition, yes: text, no: text, unknown: text }),
  preemption: Preemption,
  insufficient: Insufficient,
  coordination: Coordination,
  ranking: Ranking,
  referral: ReferralPolicy,
  /** Number of actors shown before the fold. */
  shown: zod.number(),
});
export type Policy = zod.infer<typeof Policy>;
