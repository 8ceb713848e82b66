import { assess, type Assessment, conditionsInBalance } from './assess.ts';
import type { Answer, Answers } from './checklist.ts';
import type { Condition } from './condition.ts';
import { reads } from './condition-reads.ts';
import { holds } from './evaluate.ts';
import type { Because } from './orientation.ts';
import type { Pack } from './pack.ts';
import type { PatientContext } from './patient.ts';
import { answerWords, becauseOf, unique } from './reasons.ts';
import { type Entry, type Shortlist, shortlist } from './shortlist.ts';
import { situate, type Situation } from './situation.ts';
import { smallestSubset } from './smallest-subset.ts';
import { gapsAmong, trace } from './trace.ts';

/** What decides of an actor: the answers, and the facts of the context that count beside them. */
export interface Deciding {
  answers: Because[];
  facts: Because[];
}

/**
 * The smallest set of given answers that alone, with the facts of the context, makes what is said of
 * an actor: every other question taken as unanswered, its rule says the same. Where the policy
 * decides (danger, coordinator), the answers are those of its condition. Ties go to the first
 * questions of the checklist. Empty when facts alone decide, or only what is not answered.
 */
export function decidingAnswers(
  pack: Pack,
  context: PatientContext,
  answers: Answers,
  actor: string,
): Because[] {
  const situation = situate(pack, context, answers);
  return decidingIn(situation, shortlist(situation), actor).answers;
}

/** The same for a situation already read. */
export function decidingIn(situation: Situation, list: Shortlist, actor: string): Deciding {
  const decision = decisionOn(situation, list, actor);
  if (!decision) return { answers: [], facts: [] };
  const { checklist, policy } = situation.index.pack;
  const read = reads(decision.conditions, policy, situation.index.questions);
  const given = checklist.questions
    .map(({ id }) => id)
    .filter((id) => read.has(id) && situation.answers[id] !== undefined);
  const among = (kept: Answers) => situateAgain(situation, kept);
  const ids = smallestSubset(given, (some) =>
    decision.holdsIn(among(pick(situation.answers, some))),
  );
  const kept = withFewestOptions(ids, situation, (some) => decision.holdsIn(among(some)));
  const alone = among(kept);
  const facts = decision
    .against(alone)
    .flatMap((condition) => becauseOf(trace(condition, alone), alone));
  return {
    answers: Object.entries(kept).flatMap(([id, answer]) => answerWords(id, answer, situation)),
    facts: unique(facts.filter(({ question }) => !situation.index.questions.has(question))),
  };
}

/** What is said, as a test that some of the answers pass or not. */
interface Decision {
  /** All that it reads. */
  conditions: readonly Condition[];
  holdsIn(situation: Situation): boolean;
  /** What keeps the actor away, when something does. */
  against(situation: Situation): Condition[];
}

/** Who decides of an actor: the policy, or its own rule; null when only others or silence do. */
function decisionOn(situation: Situation, list: Shortlist, actor: string): Decision | null {
  const { preemption, coordination } = situation.index.pack.policy;
  const entry = list.entries.find((listed) => listed.actor === actor);
  const aside = list.setAside.find((other) => other.actor === actor);
  const own = list.assessments.find(({ rule }) => rule.actor === actor);
  if (list.preempted && aside && preemption.setsAside.includes(actor)) {
    return whenTrue(preemption.when);
  }
  if (entry?.coordinator) {
    const place = coordination.coordinators.find(({ when }) => holds(when, situation) === 'true');
    return place ? whenTrue({ all: [coordination.exists, place.when] }) : null;
  }
  if (entry?.perhapsCoordinator && entry.folded) return whenTrue(coordination.unsure);
  if (!own) return null;
  if (aside && own.status !== 'set-aside') {
    return whenTrue({ all: [coordination.exists, coordination.suffices] });
  }
  const unseen = own.status === 'silent' || own.status === 'latent';
  if (own.status === 'latent' || (!entry && !aside && !unseen)) return null;
  return ofRule(own, entry, situation);
}

function whenTrue(when: Condition): Decision {
  return {
    conditions: [when],
    holdsIn: (situation) => holds(when, situation) === 'true',
    against: () => [],
  };
}

/** The rule says the same: status, link, reason, and what is missing when it is to be confirmed. */
function ofRule(own: Assessment, entry: Entry | undefined, situation: Situation): Decision {
  const { rule } = own;
  const beside = entry?.link && !own.link ? rule.linkBeside?.when : undefined;
  const said = wordsOf(own, situation);
  return {
    conditions: [...decidingConditions(own, situation), ...(beside ? [beside] : [])],
    holdsIn: (other) =>
      wordsOf(assess(rule, other), other) === said && (!beside || holds(beside, other) === 'true'),
    against: (other) => {
      if (own.status === 'silent' && holds(rule.when, other) === 'false') return [rule.when];
      const guard = rule.guards.find(({ that }) => holds(that, other) === 'false');
      return guard && (own.status === 'silent' || own.status === 'set-aside') ? [guard.that] : [];
    },
  };
}

function wordsOf(
  { rule, status, link, reason, trigger }: Assessment,
  situation: Situation,
): string {
  // A silent actor is silent, link or not, whatever its guards.
  if (status === 'silent') return status;
  const missing = status === 'to-confirm' ? gapsAmong(inBalance(rule, situation), situation) : [];
  return [status, link, reason, trigger === 'true', ...[...missing].toSorted()].join(' ');
}

function inBalance(rule: Assessment['rule'], situation: Situation): Condition[] {
  return [
    ...conditionsInBalance(rule, situation),
    ...rule.reserves.flatMap(({ when }) => when ?? []),
  ];
}

function decidingConditions({ rule }: Assessment, situation: Situation): Condition[] {
  const links = rule.guards.flatMap(({ linkIf }) => linkIf ?? []);
  return [
    ...inBalance(rule, situation),
    ...rule.guards.map(({ that }) => that),
    ...links,
    ...(rule.link ? [rule.link] : []),
  ];
}

/** The same facts with other answers; what the directory declares is not looked up again. */
function situateAgain(situation: Situation, answers: Answers): Situation {
  const again = situate(situation.index.pack, situation.context, answers);
  return { ...again, memo: { ...again.memo, declared: situation.memo.declared } };
}

function pick(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const answer = answers[id];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

/** The answers to these questions; of a multiple choice, only the options without which it fails. */
function withFewestOptions(
  ids: readonly string[],
  situation: Situation,
  holdsIn: (kept: Answers) => boolean,
): Answers {
  let kept = pick(situation.answers, ids);
  for (const [id, answer] of Object.entries(kept)) {
    if (typeof answer === 'string') continue;
    for (const option of answer.toReversed()) {
      const fewer: Answer = [kept[id] ?? []].flat().filter((other) => other !== option);
      if (fewer.length > 0 && holdsIn({ ...kept, [id]: fewer })) kept = { ...kept, [id]: fewer };
    }
  }
  return kept;
}
