import { zod } from '../zod.ts';
import type { Answers } from './checklist.ts';
import { Id } from './checklist.ts';
import { OUTCOMES, REFUSALS } from './follow-up-outcome.ts';

const day = zod.iso.date();

/** Code of a département: `91`, `2A`, `974`. */
export const DepartementCode = zod.string().check(zod.regex(/^(\d{2,3}|2A|2B)$/));

/** Longest label, in characters. */
export const LABEL_LENGTH = 60;

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
  /** Département of residence, or null. */
  departement: zod.nullable(DepartementCode),
  /** Ids of the questions whose answers led there. */
  reasons: zod.array(Id),
  /** Options of the need, as answered. */
  needs: zod.array(Id),
  /** A break in the path was met (`ruptures`); null: not known. */
  breaks: zod.nullable(zod.boolean()),
  /** First way by which it was handed over. */
  way: Id,
  /** Words that the doctor chose to find it again; the screen asks for no name. */
  label: zod.string().check(zod.maxLength(LABEL_LENGTH)),
  outcome: zod.enum(OUTCOMES),
  /** ISO date of the outcome; null while `sent`. */
  outcomeOn: zod.nullable(day),
  /** The addressee asked for something that was missing. */
  completionAsked: zod.boolean(),
  /** `redirected`: actor key of whom to; null when not said. */
  redirectedTo: zod.nullable(Id),
  /** `refused`: why; null when not said. */
  refusedWhy: zod.nullable(zod.enum(REFUSALS)),
});
export type FollowUp = zod.infer<typeof FollowUp>;

/** What a record is made from: plain values of the consultation, none of which names the person. */
export interface HandedOver extends Pick<
  FollowUp,
  'id' | 'sentOn' | 'actor' | 'instance' | 'reasons' | 'way' | 'label'
> {
  /** INSEE code of the commune of residence; only its département is kept. */
  commune: string | null;
  /** Those that count. */
  answers: Answers;
}

/** The record of a request just handed over. */
export function followUpOf({ commune, answers, label, ...handed }: HandedOver): FollowUp {
  const { besoin: needs, ruptures } = answers;
  return {
    ...handed,
    label: label.trim().slice(0, LABEL_LENGTH),
    departement: commune && departementOf(commune),
    needs: typeof needs === 'object' ? [...needs] : [],
    breaks: ruptures === 'oui' ? true : ruptures === 'non' ? false : null,
    outcome: 'sent',
    outcomeOn: null,
    completionAsked: false,
    redirectedTo: null,
    refusedWhy: null,
  };
}

/** Département of an INSEE code: `91223` is in `91`, `97411` in `974`, `2A004` in `2A`. */
function departementOf(commune: string): string | null {
  const code = /^9[78]/.test(commune) ? commune.slice(0, 3) : commune.slice(0, 2);
  return DepartementCode.safeParse(code).success ? code : null;
}
