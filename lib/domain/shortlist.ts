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
  /** May be the one who follows the person: the answer is « ne sait pas ». */
  perhapsCoordinator: boolean;
}

/** Who is listed, in order, and who is set aside: an orientation without its explanations. */
export interface Shortlist {
  entries: Entry[];
  setAside: { actor: string; reason: string }[];
  assessments: readonly Assessment[];
  coordination: Coordination;
  preempted: boolean;
}

/** What each rule says, in the order of the pack. */
export function assessAll(situation: Situation): Assessment[] {
  return situation.index.pack.rules.map((rule) => assess(rule, situation));
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
  let known: ReadonlySet<number | null | undefined> | null = null;
  const levels = () => (known ??= levelsRecommended(situation, assessments, coordination, barred));

  for (const assessment of assessments) {
    const { actor } = assessment.rule;
    if (barred.includes(actor)) {
      setAside.push({ actor, reason: policy.preemption.setAsideReason });
      continue;
    }
    const entry = entryOf(assessment, situation, coordination, levels);
    if (entry && coordination.setsAside(entry)) {
      setAside.push({ actor, reason: policy.coordination.setAsideReason });
    } else if (entry) {
      entries.push(entry);
    } else if (assessment.status === 'set-aside') {
      setAside.push({ actor, reason: assessment.reason });
    }
  }
  const listed = isInsufficient(situation, entries)
    ? onlyCompletion(situation, entries, assessments)
    : rank(situation, withoutLastResort(entries), coordination);
  return {
    entries: listed,
    setAside: setAside.filter(({ actor }) => !listed.some((entry) => entry.actor === actor)),
    assessments,
    coordination,
    preempted,
  };
}

function entryOf(
  assessment: Assessment,
  situation: Situation,
  coordination: Coordination,
  levels: () => ReadonlySet<number | null | undefined>,
): Entry | null {
  const { rule, status, trigger } = assessment;
  const coordinator = coordination.actor === rule.actor;
  const perhaps = coordination.perhaps.includes(rule.actor) && assessment.unguarded;
  const listed = status === 'recommended' || status === 'to-confirm';
  if (!coordinator && !listed && !perhaps) return null;
  const beside = rule.linkBeside;
  const linkedBeside =
    beside !== undefined && holds(beside.when, situation) === 'true' && levels().has(beside.level);
  // Somebody suffices and may be this one: it is named, but not put forward in its own right.
  const onlyPerhaps = perhaps && (!listed || coordination.suffices);
  return {
    actor: rule.actor,
    assessment,
    status: coordinator ? 'recommended' : listed && !onlyPerhaps ? status : 'to-confirm',
    link: !coordinator && (assessment.link || linkedBeside),
    folded: !coordinator && (onlyPerhaps || (status === 'to-confirm' && trigger !== 'true')),
    tool: situation.index.actors.get(rule.actor)?.family === 'outil',
    coordinator,
    perhapsCoordinator: perhaps,
  };
}

/** An actor that shows only when nothing else does leaves as soon as anything else is listed. */
function withoutLastResort(entries: readonly Entry[]): readonly Entry[] {
  const others = entries.filter((entry) => !entry.assessment?.alone);
  return others.length > 0 ? others : entries;
}

/** Levels of the actors recommended by their own rule, links excepted, and of the coordinator. */
function levelsRecommended(
  situation: Situation,
  assessments: readonly Assessment[],
  coordination: Coordination,
  barred: readonly string[],
): ReadonlySet<number | null | undefined> {
  const recommended = assessments.filter(
    ({ status, link, rule: { actor } }) =>
      coordination.actor === actor ||
      (status === 'recommended' && !link && !barred.includes(actor)),
  );
  return new Set(recommended.map(({ rule }) => situation.index.actors.get(rule.actor)?.level));
}

const PLAIN = { folded: false, tool: false, coordinator: false, perhapsCoordinator: false };

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
    if (assessment?.alone || assessment?.status === 'set-aside') return [];
    const status = assessment ? 'to-confirm' : 'recommended';
    return [{ ...PLAIN, actor, assessment, status, link: assessment?.link ?? false }];
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
  const entry = list.entries.find((listed) => listed.actor === actor);
  if (entry) return entry.link ? 'link' : entry.status;
  if (list.setAside.some((aside) => aside.actor === actor)) return 'set-aside';
  const own = list.assessments.find(({ rule }) => rule.actor === actor);
  return own?.status === 'latent' ? 'latent' : 'silent';
}
