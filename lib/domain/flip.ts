import { type AnswerReach, reachOf } from './answer-reach.ts';
import { assess, type Assessment } from './assess.ts';
import type { Answer } from './checklist.ts';
import { holds } from './evaluate.ts';
import { isThin } from './insufficiency.ts';
import type { Pack } from './pack.ts';
import { type Shortlist, shortlist } from './shortlist.ts';
import { type Situation, withAnswer } from './situation.ts';
import type { Truth } from './truth.ts';

/** A situation one answer further. */
export interface Flip {
  situation: Situation;
  /**
   * Who is listed then, in order, and who is set aside. What the rules of actors that stay unseen say
   * (latent or silent) is left as it was, except of those that the policy may bring back.
   */
  list: Shortlist;
  /** The same actors are listed, in the same order and with the same status, and set aside. */
  alike: boolean;
}

/**
 * The situation after one more answer (undefined: taken back), and its shortlist. Only the rules
 * that read the answer are read again; when they and the conduct of the policy come to the same,
 * the list is the same and is not made again.
 */
export function flip(
  situation: Situation,
  list: Shortlist,
  question: string,
  answer: Answer | undefined,
): Flip {
  const after = withAnswer(situation, question, answer);
  const reach = reachOf(situation.index, question);
  const { pack } = situation.index;
  let alike = conductStays(reach, situation, after);
  let assessments: Assessment[] | null = null;
  for (const position of reach.rules) {
    const rule = pack.rules[position];
    const before = list.assessments[position];
    if (!rule || !before) continue;
    const followed = isFollowed(pack, rule.actor);
    // Nothing called it and nothing calls it: nobody looks at its guards.
    if (!followed && isUnseen(before) && isUncalled(holds(rule.when, after), after)) continue;
    const now = assess(rule, after);
    if (isEqual(before, now)) continue;
    assessments ??= [...list.assessments];
    assessments[position] = now;
    alike &&= isUnseen(before) && isUnseen(now) && !followed;
  }
  const reread = assessments ?? list.assessments;
  return {
    situation: after,
    list: alike ? { ...list, assessments: reread } : shortlist(after, reread),
    alike,
  };
}

function conductStays(reach: AnswerReach, before: Situation, after: Situation): boolean {
  if (reach.counted && isThin(before) !== isThin(after)) return false;
  return reach.conduct.every(
    (when) => (holds(when, before) === 'true') === (holds(when, after) === 'true'),
  );
}

function isEqual(a: Assessment, b: Assessment): boolean {
  return (
    a.status === b.status &&
    a.trigger === b.trigger &&
    a.link === b.link &&
    a.unguarded === b.unguarded &&
    a.alone === b.alone &&
    a.reason === b.reason
  );
}

/** A trigger that lists nobody: false, or unknown without any « ne sait pas ». */
function isUncalled(trigger: Truth, { unsure }: Situation): boolean {
  return trigger === 'false' || (trigger === 'unknown' && !unsure);
}

/** Its own rule does not list it. */
function isUnseen({ status }: Assessment): boolean {
  return status === 'silent' || status === 'latent';
}

const followedIn = new WeakMap<Pack, ReadonlySet<string>>();

/** The policy may show it, or read what its rule says, even when that rule does not list it. */
function isFollowed(pack: Pack, actor: string): boolean {
  let known = followedIn.get(pack);
  if (!known) {
    const { coordination, insufficient, preemption, referral } = pack.policy;
    const coordinators = coordination.coordinators.flatMap(({ actors }) => actors);
    known = new Set([
      ...coordinators,
      ...insufficient.lists,
      ...preemption.setsAside,
      referral.actor,
    ]);
    followedIn.set(pack, known);
  }
  return known.has(actor);
}
