import type { Question } from './checklist.ts';
import type { Condition } from './condition.ts';
import { conditionsInBalance } from './assess.ts';
import { reachOf } from './answer-reach.ts';
import { holds, stateOf } from './evaluate.ts';
import { flip } from './flip.ts';
import { offeredAnswers } from './offers.ts';
import { dangerQuestions, preemptionOf } from './preemption.ts';
import { compareKeys, rankingKeys, toolsComeFirst } from './rank.ts';
import { type Entry, type Shortlist, statusIn } from './shortlist.ts';
import type { Situation } from './situation.ts';
import { gapsAmong } from './trace.ts';

/**
 * The questions that can still change the first actors shown, the request or the complexity: danger
 * first, then age and commune when a rule lacks them, then by the share of their answers that change
 * something at once, then in the order of the checklist. Empty when nothing more can change.
 */
export function nextQuestions(situation: Situation, list: Shortlist): string[] {
  const lacking = lackingIn(situation, list);
  const pending = situation.index.pack.checklist.questions.filter((question) =>
    mayBeAsked(question, situation),
  );
  const now = signature(situation, list);
  const shares = new Map(
    pending.map((question) => [question.id, shareOf(question, situation, list, now)]),
  );
  const danger = [...dangerQuestions(situation), situation.index.pack.policy.preemption.nature];
  const useful = pending
    .map(({ id }) => id)
    .filter((id) => lacking.has(id) || (shares.get(id) ?? 0) > 0);
  const byShare = useful
    .filter((id) => !danger.includes(id))
    .toSorted((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0));
  const facts = ['age', 'commune'].filter((fact) => lacking.has(fact));
  return [...useful.filter((id) => danger.includes(id)), ...facts, ...byShare];
}

/** Open, not settled by the context, and not answered: « ne sait pas » is not asked again. */
function mayBeAsked(question: Question, situation: Situation): boolean {
  const { open, answer } = stateOf(question.id, situation);
  return open === 'true' && answer === undefined;
}

function shareOf(
  question: Question,
  situation: Situation,
  list: Shortlist,
  before: string,
): number {
  const answers = offeredAnswers(question, situation);
  const { beyond } = reachOf(situation.index, question.id);
  const changing = answers.filter((answer) => {
    const after = flip(situation, list, question.id, answer);
    if (after.alike && !beyond) return false;
    return signature(after.situation, after.list) !== before;
  });
  return changing.length / Math.max(1, answers.length);
}

/** What the user sees first, in one string: two situations that read alike are alike. */
function signature(situation: Situation, list: Shortlist): string {
  const { policy } = situation.index.pack;
  const first = list.entries
    .slice(0, policy.shown)
    .map((entry) => `${entry.actor}:${entry.status}:${entry.link}:${entry.folded}`);
  const request = policy.referral.closures.findIndex(
    ({ when }) => holds(when, situation) === 'true',
  );
  return [
    ...first,
    ...(preemptionOf(situation)?.keys ?? []),
    `request ${request === -1 ? statusIn(list, policy.referral.actor) : request}`,
    `complexity ${holds(policy.complexity.when, situation)}`,
  ].join(' ');
}

/** What the conditions still in the balance lack: question ids, `age`, `commune`. */
function lackingIn(situation: Situation, list: Shortlist): ReadonlySet<string> {
  const { policy } = situation.index.pack;
  const couldBeShown = promotionIn(situation, list);
  const undecided = list.assessments.filter(
    (assessment) =>
      (assessment.status === 'latent' || assessment.status === 'to-confirm') &&
      (assessment.rule.actor === policy.referral.actor || couldBeShown(assessment)),
  );
  const conditions: Condition[] = [
    ...(situation.context.subject === 'person' ? [policy.complexity.when] : []),
    ...undecided.flatMap(({ rule }) => conditionsInBalance(rule, situation)),
  ];
  return gapsAmong(conditions, situation);
}

/** Tells whether an undecided actor, once recommended, would stand among the first ones shown. */
function promotionIn(
  situation: Situation,
  list: Shortlist,
): (assessment: Shortlist['assessments'][number]) => boolean {
  const { shown } = situation.index.pack.policy;
  const keys = { first: rankingKeys(situation, true), last: rankingKeys(situation, false) };
  return (assessment) => {
    const { actor } = assessment.rule;
    const others = list.entries.filter((entry) => entry.actor !== actor);
    if (others.length < shown) return true;
    const promoted: Entry = {
      actor,
      assessment,
      status: 'recommended',
      link: assessment.link,
      folded: false,
      tool: situation.index.actors.get(actor)?.family === 'outil',
      coordinator: false,
      perhapsCoordinator: false,
    };
    const keyOf = toolsComeFirst(situation, [...others, promoted]) ? keys.first : keys.last;
    const own = keyOf(promoted);
    return others.filter((entry) => compareKeys(keyOf(entry), own) < 0).length < shown;
  };
}
