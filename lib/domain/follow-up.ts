import { zod } from '../zod.ts';
import { Id } from './checklist.ts';

/** What became of a request. `sent` until something is known. */
export const OUTCOMES = [
  'sent',
  'acknowledged',
  'accepted',
  'redirected',
  'refused',
  'no-answer',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

const day = zod.iso.date();

/**
 * One request handed over, without anything that names the person: no identity, no commune, no
 * free text of the request.
 */
export const FollowUp = zod.strictObject({
  id: zod.uuid(),
  /** ISO date of the handing over. */
  sentOn: day,
  /** Actor key of the addressee (`dac-coordination`). */
  actor: Id,
  /** Directory record, when there is one. */
  instance: zod.nullable(Id),
  /** Code of the département of residence (`91`, `2A`, `974`), or null. */
  departement: zod.nullable(zod.string().check(zod.regex(/^(\d{2,3}|2A|2B)$/))),
  /** Ids of the questions whose answers led there. */
  reasons: zod.array(Id),
  /** Options of the need, as answered. */
  needs: zod.array(Id),
  /** A break in the path was met (`ruptures`); null: not known. */
  breaks: zod.nullable(zod.boolean()),
  /** First way by which it was handed over. */
  way: Id,
  /** Words that the doctor chose to find it again; the screen asks for no name. */
  label: zod.string().check(zod.maxLength(60)),
  outcome: zod.enum(OUTCOMES),
  /** ISO date of the outcome; null while `sent`. */
  outcomeOn: zod.nullable(day),
  /** `redirected`: actor key of whom to; null when not said. */
  redirectedTo: zod.nullable(Id),
  /** `refused`: why, among a short list. */
  refusedWhy: zod.nullable(Id),
});
export type FollowUp = zod.infer<typeof FollowUp>;
