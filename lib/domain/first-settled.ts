import type { Assessment } from './assess.ts';
import { type Answers, UNSURE } from './checklist.ts';
import { stateOf } from './evaluate.ts';
import type { Pack } from './pack.ts';
import type { PatientContext } from './patient.ts';
import { bestClassOf, firstOnes, isSaid, placesOf, type TruthsOf } from './possible-places.ts';
import { isSettled, possibleTruths, FALSE, TRUE } from './possible-truths.ts';
import { CLASS } from './rank.ts';
import { type Entry, type Shortlist, shortlist } from './shortlist.ts';
import { situate, type Situation } from './situation.ts';

/** Whether the first actor and its status cannot change any more, for facts and answers. */
export function firstSettled(pack: Pack, context: PatientContext, answers: Answers): boolean {
  const situation = situate(pack, context, answers);
  return firstIsSettled(situation, shortlist(situation));
}

/**
 * Whether no completion of the unanswered questions, « ne sait pas » included, changes who comes
 * first or its status. Never true wrongly; may be false when nothing can change (parts of conditions
 * are judged apart, and what is intricate is not judged).
 */
export function firstIsSettled(situation: Situation, list: Shortlist): boolean {
  const first = list.entries[0];
  if (!first) return false;
  const truthsOf = possibleTruths(situation);
  if (nothingIsOpen(situation, truthsOf)) return true;
  return (
    conductIsSettled(situation, truthsOf) &&
    !first.tool &&
    !toolsMayComeFirst(first, situation, list, truthsOf) &&
    (first.coordinator
      ? coordinatorStays(first, situation, list, truthsOf)
      : entryStays(first, situation, truthsOf) &&
        list.assessments.every(
          (other) =>
            other.rule.actor === first.actor || staysBehind(other, first, situation, truthsOf),
        ))
  );
}

function nothingIsOpen(situation: Situation, truthsOf: TruthsOf): boolean {
  return situation.index.pack.checklist.questions.every(
    ({ id }) =>
      stateOf(id, situation).answer !== undefined ||
      truthsOf({ question: id, open: true }) === FALSE,
  );
}

/** Danger and coordinator: nobody else may take the first place by the policy. */
function conductIsSettled({ index }: Situation, truthsOf: TruthsOf): boolean {
  const { preemption, coordination } = index.pack.policy;
  return [
    preemption.when,
    coordination.exists,
    coordination.suffices,
    coordination.insufficient,
    coordination.unsure,
    ...coordination.coordinators.map(({ when }) => when),
  ].every((condition) => isSettled(truthsOf(condition)));
}

/** Tools lead when they are the only need, or when nobody but links is listed beside them. */
function toolsMayComeFirst(
  first: Entry,
  { index }: Situation,
  list: Shortlist,
  truthsOf: TruthsOf,
): boolean {
  const mayBeListed = list.assessments.some(
    ({ rule }) => index.actors.get(rule.actor)?.family === 'outil' && truthsOf(rule.when) !== FALSE,
  );
  const mayLead = (truthsOf(index.pack.policy.ranking.toolsFirst) & TRUE) !== 0;
  return mayBeListed && (mayLead || first.link);
}

/** The coordinator in place leads, unless it does not suffice and another answer is more exact. */
function coordinatorStays(
  first: Entry,
  situation: Situation,
  { assessments, coordination }: Shortlist,
  truthsOf: TruthsOf,
): boolean {
  const { afterGroups, afterActors, alwaysFirst } = situation.index.pack.policy.coordination;
  if (coordination.insufficient !== 'true' || alwaysFirst.includes(first.actor)) return true;
  return assessments.every(({ rule }) => {
    if (rule.actor === first.actor) return true;
    if (bestClassOf(rule, situation, truthsOf) !== CLASS.recommended && !isInformation(rule.actor))
      return true;
    const { groups } = placesOf(rule, situation, truthsOf);
    return !afterActors.includes(rule.actor) && !afterGroups.some((group) => groups.has(group));
  });

  function isInformation(actor: string): boolean {
    return situation.index.pack.policy.ranking.information.includes(actor);
  }
}

/** The first one's own status and groups cannot change, and no rule of the list makes it leave. */
function entryStays(first: Entry, situation: Situation, truthsOf: TruthsOf): boolean {
  const { policy } = situation.index.pack;
  const rule = first.assessment?.rule;
  if (!rule || !isSaid(rule, truthsOf) || first.perhapsCoordinator || first.folded) return false;
  if (rule.guards.some(({ otherwise }) => otherwise === 'alone')) return false;
  if (rule.linkBeside && (first.link || truthsOf(rule.linkBeside.when) & TRUE)) return false;
  if (policy.ranking.follows.some(({ actor }) => actor === first.actor)) return false;
  // A coordination that suffices keeps an actor by its group and its own trigger.
  if (truthsOf(policy.coordination.suffices) !== FALSE) return false;
  // An exact answer comes before a coordinator in place only while it is exact.
  if (truthsOf(policy.coordination.exists) !== FALSE) return false;
  return (first.status === 'recommended' && !first.link) || !mayBecomeThin(situation, truthsOf);
}

/** Whether too little may come to be known: more « ne sait pas » among the questions that count. */
function mayBecomeThin(situation: Situation, truthsOf: TruthsOf): boolean {
  const { questions, unsureFrom, unknownFrom } = situation.index.pack.policy.insufficient;
  const unknown = questions.filter((id) => {
    const { answer } = stateOf(id, situation);
    const isOpen = truthsOf({ question: id, open: true }) !== FALSE;
    return isOpen && (answer === undefined || answer === UNSURE);
  });
  return unknown.length >= Math.min(unsureFrom, unknownFrom);
}

/** Whether another actor, at its best, still ranks behind the first one at its worst. */
function staysBehind(
  { rule }: Assessment,
  first: Entry,
  situation: Situation,
  truthsOf: TruthsOf,
): boolean {
  const { index } = situation;
  const { ranking } = index.pack.policy;
  const own = first.assessment?.rule;
  if (!own) return false;
  if (index.actors.get(rule.actor)?.family === 'outil') return true;
  const best = bestClassOf(rule, situation, truthsOf);
  if (best === null) return true;
  const mayBeLifted = ranking.lifts.some(
    ({ actor, before, when }) =>
      actor === rule.actor &&
      before.includes(first.actor) &&
      (!when || (truthsOf(when) & TRUE) !== 0),
  );
  if (mayBeLifted) return false;
  const place = classOfFirst(first, ranking.information);
  if (best !== place) return best > place;
  const theirs = placesOf(rule, situation, truthsOf);
  const ours = placesOf(own, situation, truthsOf);
  const rankOf = (groups: readonly string[]) => (group: string) => {
    const at = groups.indexOf(group);
    return at === -1 ? groups.length : at;
  };
  return firstOnes(ranking.orders, truthsOf).every(({ groups }) => {
    const rank = rankOf(groups);
    const differences = [
      Math.min(...[...theirs.groups].map(rank)) - Math.max(...[...ours.groups].map(rank)),
      Math.min(...theirs.levels) - Math.max(...ours.levels),
      rule.priority - own.priority,
      (index.order.get(rule.actor) ?? Infinity) - (index.order.get(first.actor) ?? Infinity),
    ];
    const telling = differences.find((difference) => difference !== 0 && !Number.isNaN(difference));
    return telling !== undefined && telling > 0;
  });
}

function classOfFirst(first: Entry, information: readonly string[]): number {
  if (first.folded) return CLASS.folded;
  if (first.link) return CLASS.link;
  if (information.includes(first.actor)) return CLASS.information;
  return first.status === 'recommended' ? CLASS.recommended : CLASS.toConfirm;
}
