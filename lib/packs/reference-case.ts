import { Id } from '../domain/checklist.ts';
import { zod } from '../zod.ts';

const text = zod.string().check(zod.minLength(1));

/**
 * A situation that every version of a pack must answer alike (`<pack>/cases/*.json`): the tests play
 * it, the analysis counts what it covers. Fictitious people only.
 */
export const ReferenceCase = zod.strictObject({
  $schema: zod.optional(zod.string()),
  id: Id,
  title: text,
  /** The situation as a colleague would tell it, in a few sentences. */
  situation: text,
  context: zod.record(zod.string(), zod.unknown()),
  answers: zod.record(zod.string(), zod.unknown()),
  /** The first key of the pre-emption when there is one, else the first actor listed. */
  first: Id,
  /** Actors listed. */
  must: zod.array(Id),
  /** Actors that must not be listed. */
  mustNot: zod.array(Id),
  /** Actors listed, in this order among themselves: others may stand between them. */
  order: zod.optional(zod.array(Id)),
  /** Keys of the pre-emption, in order. */
  preemption: zod.optional(zod.array(Id)),
  complexity: zod.optional(zod.enum(['yes', 'no', 'unknown'])),
  referralOpen: zod.optional(zod.boolean()),
  /** Tasks of the admission list that must be on it. */
  tasks: zod.optional(zod.array(Id)),
});
export type ReferenceCase = zod.infer<typeof ReferenceCase>;
