import type { Answers } from '../../domain/checklist.ts';
import { holds } from '../../domain/evaluate.ts';
import type { Pack } from '../../domain/pack.ts';
import type { PatientContext } from '../../domain/patient.ts';
import { isReferralOpen } from '../../domain/referral-state.ts';
import { type Shortlist, shortlist, statusesOf } from '../../domain/shortlist.ts';
import { situate, type Situation } from '../../domain/situation.ts';
import type { Claim } from './invariants.ts';

/** One consultation, played by the real engine. */
export interface Played {
  context: PatientContext;
  answers: Answers;
  situation: Situation;
  list: Shortlist;
}

/** Plays a consultation. */
export function play(pack: Pack, context: PatientContext, answers: Answers): Played {
  const situation = situate(pack, context, answers);
  return { context, answers, situation, list: shortlist(situation) };
}

/** Whether a claim is true of a consultation. */
export function isTrueOf(claim: Claim, played: Played): boolean {
  const { situation, list } = played;
  if ('everyOf' in claim) return claim.everyOf.every((part) => isTrueOf(part, played));
  if ('someOf' in claim) return claim.someOf.some((part) => isTrueOf(part, played));
  if ('not' in claim) return !isTrueOf(claim.not, played);
  if ('holds' in claim) return holds(claim.holds, situation) === 'true';
  if ('fails' in claim) return holds(claim.fails, situation) === 'false';
  if ('unknown' in claim) return holds(claim.unknown, situation) === 'unknown';
  if ('actor' in claim) {
    const statuses = statusesOf(list);
    return claim.actor.some((key) => claim.is.includes(statuses.get(key) ?? 'silent'));
  }
  if ('first' in claim) return claim.first.includes(list.entries[0]?.actor ?? '');
  if ('coordinator' in claim) {
    return list.entries.some(
      ({ actor, coordinator }) => coordinator && claim.coordinator.includes(actor),
    );
  }
  if ('preempted' in claim) return list.preempted;
  if ('requestOpen' in claim) return isReferralOpen(situation, list);
  return list.entries.length === 0;
}
