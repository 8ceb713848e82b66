import type { Answer, Answers, Question } from './checklist.ts';
import { conditionsInBalance } from './assess.ts';
import { stateOf } from './evaluate.ts';
import { flip } from './flip.ts';
import { offeredAnswers } from './offers.ts';
import type { ActorStatus, Because, Change } from './orientation.ts';
import type { Pack } from './pack.ts';
import type { PatientContext } from './patient.ts';
import { answerText, becauseOf } from './reasons.ts';
import { shortlist, statusesOf, statusIn } from './shortlist.ts';
import { situate, type Situation } from './situation.ts';
import { gapsOf, trace } from './trace.ts';

/** Why an actor stands where it stands, recommended or not. */
export interface WhyNot {
  status: ActorStatus;
  /** The sentence of the pack that sets it aside; empty otherwise. */
  reason: string;
  /** The answers that keep it away. */
  because: Because[];
  missing: string[];
  changes: Change[];
}

/**
 * For each actor, the single answers that would change what is said of it. Each question open now is
 * tried with each of its other answers, everything else unchanged.
 */
export function changesOf(
  pack: Pack,
  context: PatientContext,
  answers: Answers,
): ReadonlyMap<string, Change[]> {
  const situation = situate(pack, context, answers);
  const list = shortlist(situation);
  const before = statusesOf(list);
  const changes = new Map<string, Change[]>();
  for (const question of pack.checklist.questions) {
    if (stateOf(question.id, situation).open !== 'true' || isSettled(question, situation)) continue;
    for (const answer of otherAnswers(question, situation)) {
      const after = statusesOf(flip(situation, list, question.id, answer).list);
      for (const key of new Set([...before.keys(), ...after.keys()])) {
        const from = before.get(key) ?? 'silent';
        const to = after.get(key) ?? 'silent';
        if (from === to || (isUnseen(from) && isUnseen(to))) continue;
        const text = answerText(question.id, answer, situation);
        const change = { question: question.id, answer: name(answer), text, from, to };
        changes.set(key, [...(changes.get(key) ?? []), change]);
      }
    }
  }
  return changes;
}

/** « Pourquoi pas … ? » for any actor of the pack. */
export function whyNot(
  pack: Pack,
  context: PatientContext,
  answers: Answers,
  actor: string,
): WhyNot {
  const situation = situate(pack, context, answers);
  const list = shortlist(situation);
  const rule = pack.rules.find((candidate) => candidate.actor === actor);
  const trigger = rule ? trace(rule.when, situation) : null;
  const guards = (rule?.guards ?? []).map(({ that }) => trace(that, situation));
  const weighed = rule ? conditionsInBalance(rule, situation) : [];
  const against = guards.filter(({ truth }) => truth === 'false').slice(0, 1);
  const deciding = trigger?.truth === 'false' ? [trigger] : against;
  return {
    status: statusIn(list, actor),
    reason: list.setAside.find((aside) => aside.actor === actor)?.reason ?? '',
    because: deciding.flatMap((node) => becauseOf(node, situation)),
    missing: [...new Set(weighed.flatMap((condition) => gapsOf(trace(condition, situation))))],
    changes: changesOf(pack, context, answers).get(actor) ?? [],
  };
}

function isUnseen(status: ActorStatus): boolean {
  return status === 'silent' || status === 'latent';
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

function name(answer: Answer): string {
  return typeof answer === 'string' ? answer : answer.join(' ');
}
