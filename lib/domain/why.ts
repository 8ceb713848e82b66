import type { Answer, Answers, Question } from './checklist.ts';
import { conditionsInBalance } from './assess.ts';
import { decidingIn } from './deciding-answers.ts';
import { stateOf } from './evaluate.ts';
import { flip } from './flip.ts';
import { offeredAnswers } from './offers.ts';
import type { ActorStatus, Because, Change } from './orientation.ts';
import type { Pack } from './pack.ts';
import type { PatientContext } from './patient.ts';
import { rankChanges } from './rank-changes.ts';
import { answerText } from './reasons.ts';
import { type Shortlist, shortlist, statusIn } from './shortlist.ts';
import { situate, type Situation } from './situation.ts';
import { gapsOf, trace } from './trace.ts';

/** Why an actor stands where it stands, recommended or not. */
export interface WhyNot {
  status: ActorStatus;
  /** The sentence of the pack that sets it aside; empty otherwise. */
  reason: string;
  /** The smallest set of answers that decides it, and the facts that keep it away. */
  because: Because[];
  missing: string[];
  changes: Change[];
}

/**
 * For each actor, the single answers that would change what is said of it, the most telling first.
 * Each question open now is tried with each of its other answers, everything else unchanged.
 * `useful`: the next questions of the orientation, to put the nearest answers first.
 */
export function changesOf(
  pack: Pack,
  context: PatientContext,
  answers: Answers,
  useful: readonly string[] = [],
): ReadonlyMap<string, Change[]> {
  const situation = situate(pack, context, answers);
  return changesIn(situation, shortlist(situation), useful);
}

/** « Pourquoi pas … ? » for any actor of the pack. */
export function whyNot(
  pack: Pack,
  context: PatientContext,
  answers: Answers,
  actor: string,
  useful: readonly string[] = [],
): WhyNot {
  const situation = situate(pack, context, answers);
  const list = shortlist(situation);
  const rule = pack.rules.find((candidate) => candidate.actor === actor);
  const weighed = rule ? conditionsInBalance(rule, situation) : [];
  const deciding = decidingIn(situation, list, actor);
  return {
    status: statusIn(list, actor),
    reason: list.setAside.find((aside) => aside.actor === actor)?.reason ?? '',
    because: [...deciding.answers, ...deciding.facts],
    missing: [...new Set(weighed.flatMap((condition) => gapsOf(trace(condition, situation))))],
    changes: changesIn(situation, list, useful).get(actor) ?? [],
  };
}

function changesIn(
  situation: Situation,
  list: Shortlist,
  useful: readonly string[],
): ReadonlyMap<string, Change[]> {
  const before = seenIn(list);
  const changes = new Map<string, Change[]>();
  for (const question of situation.index.pack.checklist.questions) {
    if (stateOf(question.id, situation).open !== 'true' || isSettled(question, situation)) continue;
    for (const answer of otherAnswers(question, situation)) {
      const after = flip(situation, list, question.id, answer);
      if (after.alike) continue;
      const now = seenIn(after.list);
      const moved = [...new Set([...before.keys(), ...now.keys()])].filter(
        (actor) => before.get(actor) !== now.get(actor),
      );
      const first = firstOf(list) !== firstOf(after.list);
      const text = moved.length > 0 ? answerText(question.id, answer, situation) : '';
      for (const actor of moved) {
        const change: Change = {
          question: question.id,
          answer: nameOf(answer),
          text,
          from: before.get(actor) ?? statusIn(list, actor),
          to: now.get(actor) ?? statusIn(after.list, actor),
          first,
        };
        const others = changes.get(actor);
        if (others) others.push(change);
        else changes.set(actor, [change]);
      }
    }
  }
  for (const [actor, found] of changes) changes.set(actor, rankChanges(found, useful));
  return changes;
}

/** The status of the actors that the screen shows, listed or set aside. */
function seenIn(list: Shortlist): ReadonlyMap<string, ActorStatus> {
  const seen = new Map<string, ActorStatus>();
  for (const { actor } of list.setAside) seen.set(actor, 'set-aside');
  for (const { actor, link, status } of list.entries) seen.set(actor, link ? 'link' : status);
  return seen;
}

/** Who comes first and how, in one string. */
function firstOf({ entries: [first] }: Shortlist): string {
  return first ? `${first.actor} ${first.status} ${first.link} ${first.folded}` : '';
}

function isSettled(question: Question, situation: Situation): boolean {
  return stateOf(question.id, situation).answer !== situation.answers[question.id];
}

/** The answers one step away: another choice, or one option more or less. */
function otherAnswers(question: Question, situation: Situation): Answer[] {
  const current = stateOf(question.id, situation).answer;
  if (question.kind !== 'multiple') {
    return offeredAnswers(question, situation).filter((answer) => answer !== current);
  }
  const chosen = Array.isArray(current) ? current : [];
  return offeredAnswers(question, situation).flatMap((answer): Answer[] => {
    const [option] = answer;
    if (option === undefined) return current === undefined ? [[]] : [];
    const without = chosen.filter((id) => id !== option);
    return [without.length < chosen.length ? without : [...chosen, option]];
  });
}

function nameOf(answer: Answer): string {
  return typeof answer === 'string' ? answer : answer.join(' ');
}
