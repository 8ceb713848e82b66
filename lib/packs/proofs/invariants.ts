import { Id } from '../../domain/checklist.ts';
import { Condition } from '../../domain/condition.ts';
import { keyedUnion } from '../../domain/keyed-union.ts';
import { zod } from '../../zod.ts';

const text = zod.string().check(zod.minLength(1));
const ids = zod.array(Id).check(zod.minLength(1));

/** What is finally said of an actor. */
export const FinalStatus = zod.enum([
  'recommended',
  'to-confirm',
  'link',
  'set-aside',
  'latent',
  'silent',
]);

/**
 * Something that an orientation does or does not do: either true or false, never unknown. Conditions
 * of the packs are asked with `holds` (surely true), `fails` (surely false) or `unknown`.
 */
export type Claim =
  | { everyOf: Claim[] }
  | { someOf: Claim[] }
  | { not: Claim }
  | { holds: Condition }
  | { fails: Condition }
  | { unknown: Condition }
  /** Some of these actors has one of these statuses; `tool` and folded lines count as listed. */
  | { actor: string[]; is: zod.infer<typeof FinalStatus>[] }
  /** One of these actors is the first one listed. */
  | { first: string[] }
  /** One of these actors already follows the person, as the coordinator in place. */
  | { coordinator: string[] }
  /** The emergency numbers come before everything. */
  | { preempted: true }
  /** A request may be written without insisting. */
  | { requestOpen: true }
  /** Nobody is listed. */
  | { nobody: true };

export const Claim: zod.ZodMiniType<Claim> = zod.lazy(() =>
  keyedUnion([
    zod.strictObject({ everyOf: zod.array(Claim) }),
    zod.strictObject({ someOf: zod.array(Claim) }),
    zod.strictObject({ actor: ids, is: zod.array(FinalStatus).check(zod.minLength(1)) }),
    zod.strictObject({ first: ids }),
    zod.strictObject({ coordinator: ids }),
    zod.strictObject({ preempted: zod.literal(true) }),
    zod.strictObject({ requestOpen: zod.literal(true) }),
    zod.strictObject({ nobody: zod.literal(true) }),
    zod.strictObject({ holds: Condition }),
    zod.strictObject({ fails: Condition }),
    zod.strictObject({ unknown: Condition }),
    zod.strictObject({ not: Claim }),
  ]),
);

/** A law of the knowledge: wherever `when` is true, `then` is true, whatever the answers. */
export const Invariant = zod.strictObject({
  id: Id,
  /** The law as a sentence. */
  says: text,
  /** Everywhere when absent. */
  when: zod.optional(Claim),
  then: Claim,
  sources: zod.array(text).check(zod.minLength(1)),
});
export type Invariant = zod.infer<typeof Invariant>;

/** Every condition that a law reads. */
export function conditionsOfLaw({ when, then }: Pick<Invariant, 'when' | 'then'>): Condition[] {
  return [...(when ? conditionsOfClaim(when) : []), ...conditionsOfClaim(then)];
}

function conditionsOfClaim(claim: Claim): Condition[] {
  if ('everyOf' in claim) return claim.everyOf.flatMap(conditionsOfClaim);
  if ('someOf' in claim) return claim.someOf.flatMap(conditionsOfClaim);
  if ('not' in claim) return conditionsOfClaim(claim.not);
  if ('holds' in claim) return [claim.holds];
  if ('fails' in claim) return [claim.fails];
  return 'unknown' in claim ? [claim.unknown] : [];
}

/** `packs/…/invariants.json`: what the analysis proves over every combination of answers. */
export const Invariants = zod.strictObject({
  $schema: zod.optional(zod.string()),
  invariants: zod.array(Invariant),
});
