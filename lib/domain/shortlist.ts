import { assess, type Assessment } from './assess.ts';
import { coordinationOf, type Coordination } from './coordination.ts';
import { holds } from './evaluate.ts';
import type { ActorStatus } from './orientation.ts';
import { preempts } from './preemption.ts';
import { isInsufficient } from './insufficiency.ts';
import { rank } from './rank.ts';
import type { Situation } from './situation.ts';

/** An actor on its way to the screen: what its rule says, and what the others made of it. */
export interface Entry {
  actor: string;
  /** Null for what has no rule: « Compléter les informations ». */
  assessment: Assessment | null;
  status: 'recommended' | 'to-confirm';
  link: boolean;
  folded: boolean;
  tool: boolean;
  /** Already follows the person. */
  coordinator: boolean;
}

/** Who is listed, in order, and who is set aside: an orientation without its explanations. */
export interface Shortlist {
  entries: Entry[];
  setAside: { actor: string; reason: string }[];
  assessments: readonly Assessment[];
  coordination: Coordination;
  preempted: boolean;
}

/** What each rule says. With `before`, only the rules that read the changed question are read again. */
export function assessAll(
  situation: Situation,
  before?: { assessments: readonly Assessment[]; changed: string },
): Assessment[] {
  const { pack, readsOfRule } = situation.index;
  return pack.rules.map((rule, position) => {
    const kept = before?.assessments[position];
    const untouched = kept && !readsOfRule[position]?.has(before.changed);
    return untouched ? kept : assess(rule, situation);
  });
}

/** Applies `decision.md` 3, 4 and 5 to the assessments: coordinator, pre-emption, links, rank. */
export function shortlist(
  situation: Situation,
  assessments: readonly Assessment[] = assessAll(situation),
): Shortlist {
  const { pack } = situation.index;
  const { policy } = pack;
  const preempted = preempts(situation);
  const coordination = coordinationOf(situation, assessments, preempted);
  const barred = preempted ? policy.preemption.setsAside : [];
  const setAside: Shortlist['setAside'] = [];
  const entries: Entry[] = [];
  const recommendedLevels = levelsRecommended(situation, assessments, barred);

  for (const assessment of assessments) {
    const { actor } = assessment.rule;
    const entry = entryOf(assessment, situation, coordination, recommendedLevels);
    if (entry && barred.includes(actor)) {
      setAside.push({ actor, reason: policy.preemption.setAsideReason });
    } else if (entry && coordination.sets(entry, situation)) {
      setAside.push({ actor, reason: policy.coordination.setAsideReason });
    } else if (entry) {
      entries.push(entry);
    } else if (assessment.status === 'set-aside') {
      setAside.push({ actor, reason: assessment.reason });
    }
  }
  return {
    entries: isInsufficient(situation, entries)
      ? onlyCompletion(situation, entries, assessments)
      : rank(situation, withoutLastResort(entries), coordination),
    setAside,
    assessments,
    coordination,
    preempted,
  };
}

function entryOf(
  assessment: Assessment,
  situation: Situation,
  coordination: Coordination,
  recommendedLevels: ReadonlyMap<string, number>,
): Entry | null {
  const { rule, status, trigger } = assessment;
  const coordinator = coordination.actor === rule.actor;
  const perhaps = coordination.perhaps.includes(rule.actor) && assessment.unguarded;
  const listed = status === 'recommended' || status === 'to-confirm';
  if (!coordinator && !listed && !perhaps) return null;
  const beside = rule.linkBeside;
  const linkedBeside =
    beside !== undefined &&
    holds(beside.when, situation) === 'true' &&
    [...recommendedLevels].some(
      ([actor, level]) =>
        level === beside.level && actor !== rule.actor && !beside.except.includes(actor),
    );
  return {
    actor: rule.actor,
    assessment,
    status: coordinator ? 'recommended' : listed ? status : 'to-confirm',
    link: !coordinator && (assessment.link || linkedBeside),
    folded: !coordinator && (listed ? status === 'to-confirm' && trigger !== 'true' : true),
    tool: situation.index.actors.get(rule.actor)?.family === 'outil',
    coordinator,
  };
}

/** An actor that shows only when nothing else does leaves as soon as anything else is listed. */
function withoutLastResort(entries: readonly Entry[]): readonly Entry[] {
  const others = entries.filter((entry) => !entry.assessment?.alone);
  return others.length > 0 ? others : entries;
}

/** Levels of the actors recommended by their own rule, links excepted. */
function levelsRecommended(
  situation: Situation,
  assessments: readonly Assessment[],
  barred: readonly string[],
): ReadonlyMap<string, number> {
  return new Map(
    assessments
      .filter(
        ({ status, link, rule }) =>
          status === 'recommended' && !link && !barred.includes(rule.actor),
      )
      .map(({ rule }) => [rule.actor, situation.index.actors.get(rule.actor)?.level ?? 0]),
  );
}

/** The state in which too much is unknown: only the cards that the policy lists, in its order. */
function onlyCompletion(
  situation: Situation,
  entries: readonly Entry[],
  assessments: readonly Assessment[],
): Entry[] {
  return situation.index.pack.policy.insufficient.lists.flatMap((actor): Entry[] => {
    const assessment = assessments.find(({ rule }) => rule.actor === actor) ?? null;
    const entry = entries.find((candidate) => candidate.actor === actor);
    if (entry) return entry.assessment?.alone ? [] : [{ ...entry, folded: false }];
    if (assessment?.alone) return [];
    const status = assessment ? 'to-confirm' : 'recommended';
    return [
      { actor, assessment, status, link: false, folded: false, tool: false, coordinator: false },
    ];
  });
}

/** The status of every actor that has one, as the screen says it; the others are silent. */
export function statusesOf(list: Shortlist): ReadonlyMap<string, ActorStatus> {
  const statuses = new Map<string, ActorStatus>();
  for (const { rule, status } of list.assessments) {
    if (status === 'latent') statuses.set(rule.actor, status);
  }
  for (const { actor } of list.setAside) statuses.set(actor, 'set-aside');
  for (const { actor, link, status } of list.entries) statuses.set(actor, link ? 'link' : status);
  return statuses;
}

/** The status of one actor. */
export function statusIn(list: Shortlist, actor: string): ActorStatus {
  return statusesOf(list).get(actor) ?? 'silent';
}
