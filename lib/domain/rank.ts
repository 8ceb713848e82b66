import { holds } from './evaluate.ts';
import type { Coordination } from './coordination.ts';
import type { Entry } from './shortlist.ts';
import type { Situation } from './situation.ts';

/** The ranking group of an entry: the one of a local agreement that holds, else that of its rule. */
export function groupOf(entry: Pick<Entry, 'assessment'>, situation: Situation): string {
  const { protocols } = situation.index;
  const agreed = protocols
    .get(entry.assessment?.rule.actor ?? '')
    ?.find(({ group, when }) => group !== undefined && holds(when, situation) === 'true');
  return agreed?.group ?? ownGroupOf(entry, situation);
}

/** The group that the rule itself gives: the first whose condition is true, else the pack's default. */
export function ownGroupOf(entry: Pick<Entry, 'assessment'>, situation: Situation): string {
  const { defaultGroup } = situation.index.pack.policy.ranking;
  const groups = entry.assessment?.rule.groups ?? [];
  const first = groups.find(({ when }) => !when || holds(when, situation) === 'true');
  return first?.group ?? defaultGroup;
}

/** Puts the listed actors in the order of `decision.md` 5. */
export function rank(
  situation: Situation,
  entries: readonly Entry[],
  coordination: Pick<Coordination, 'insufficient'>,
): Entry[] {
  const keyOf = rankingKeys(situation, toolsComeFirst(situation, entries));
  const sorted = entries.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
  const placed = placeCoordinator(situation, sorted, coordination);
  return followers(situation, lifted(situation, placed));
}

/** Classes of `decision.md` 5.3, first to last. */
export const CLASS = {
  toolsFirst: 0,
  recommended: 1,
  toConfirm: 2,
  information: 3,
  link: 4,
  folded: 5,
  tools: 6,
};

/** Tools come before the actors: the only need, or nobody else to call. */
export function toolsComeFirst(situation: Situation, entries: readonly Entry[]): boolean {
  const { toolsFirst } = situation.index.pack.policy.ranking;
  return holds(toolsFirst, situation) === 'true' || entries.every(({ tool, link }) => tool || link);
}

/**
 * How to sort an entry: class, group, level, priority, order of the pack; smaller comes first. Each
 * entry's key is made once.
 */
export function rankingKeys(
  situation: Situation,
  toolsFirst: boolean,
): (entry: Entry) => readonly number[] {
  const { ranking } = situation.index.pack.policy;
  const groups =
    ranking.orders.find(({ when }) => !when || holds(when, situation) === 'true')?.groups ?? [];
  const made = new Map<Entry, readonly number[]>();
  return (entry) => {
    const known = made.get(entry);
    if (known) return known;
    const group = groups.indexOf(groupOf(entry, situation));
    const key = [
      classOf(entry, ranking.information, toolsFirst),
      group === -1 ? groups.length : group,
      levelOf(entry, situation),
      entry.assessment?.rule.priority ?? 0,
      situation.index.order.get(entry.actor) ?? Infinity,
    ];
    made.set(entry, key);
    return key;
  };
}

function classOf(entry: Entry, information: readonly string[], toolsFirst: boolean): number {
  if (entry.tool) return toolsFirst ? CLASS.toolsFirst : CLASS.tools;
  if (entry.folded) return CLASS.folded;
  if (entry.link) return CLASS.link;
  if (information.includes(entry.actor)) return CLASS.information;
  return entry.status === 'recommended' ? CLASS.recommended : CLASS.toConfirm;
}

function levelOf(entry: Entry, situation: Situation): number {
  const shift = entry.assessment?.rule.rankLevel;
  if (shift && (!shift.when || holds(shift.when, situation) === 'true')) return shift.level;
  return situation.index.actors.get(entry.actor)?.level ?? Infinity;
}

/** Compares two ranking keys, first difference first. */
export function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    // Infinity - Infinity: neither has a level.
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return 0;
}

/** The coordinator in place comes first, or just after the first exact answer when it does not suffice. */
function placeCoordinator(
  situation: Situation,
  sorted: readonly Entry[],
  { insufficient }: Pick<Coordination, 'insufficient'>,
): Entry[] {
  const coordinator = sorted.find((entry) => entry.coordinator);
  if (!coordinator) return [...sorted];
  const { afterGroups, afterActors, alwaysFirst } = situation.index.pack.policy.coordination;
  const others = sorted.filter((entry) => entry !== coordinator);
  const firstCalled = others.findIndex((entry) => !entry.tool);
  const start = firstCalled === -1 ? toolsAhead(sorted, coordinator) : firstCalled;
  const exact =
    insufficient === 'true' && !alwaysFirst.includes(coordinator.actor)
      ? others.findIndex(
          (entry) =>
            entry.status === 'recommended' &&
            !entry.link &&
            !entry.tool &&
            (afterActors.includes(entry.actor) || afterGroups.includes(groupOf(entry, situation))),
        )
      : -1;
  return others.toSpliced(exact === -1 ? start : exact + 1, 0, coordinator);
}

/** How many tools the sort already put before the coordinator. */
function toolsAhead(sorted: readonly Entry[], coordinator: Entry): number {
  return sorted.slice(0, sorted.indexOf(coordinator)).filter((entry) => entry.tool).length;
}

/** Moves an actor up to just before the first of those it must precede, at equal status. */
function lifted(situation: Situation, entries: readonly Entry[]): Entry[] {
  const { lifts } = situation.index.pack.policy.ranking;
  return lifts.reduce<Entry[]>(
    (order, lift) => {
      if (lift.when && holds(lift.when, situation) !== 'true') return order;
      if (lift.unless && holds(lift.unless, situation) === 'true') return order;
      const from = order.findIndex((entry) => entry.actor === lift.actor);
      const moved = order[from];
      if (!moved || moved.coordinator) return order;
      const to = order.findIndex(
        (entry, position) =>
          position < from &&
          lift.before.includes(entry.actor) &&
          !entry.coordinator &&
          entry.status === moved.status &&
          entry.folded === moved.folded &&
          entry.link === moved.link,
      );
      return to === -1 ? order : order.toSpliced(from, 1).toSpliced(to, 0, moved);
    },
    [...entries],
  );
}

/** An actor that directly follows another, unless it is folded; without it, it is not listed. */
function followers(situation: Situation, entries: readonly Entry[]): Entry[] {
  const { follows } = situation.index.pack.policy.ranking;
  return follows.reduce<Entry[]>(
    (order, { actor, after }) => {
      const follower = order.find((entry) => entry.actor === actor);
      if (!follower) return order;
      const others = order.filter((entry) => entry !== follower);
      const leader = others.findIndex((entry) => entry.actor === after);
      if (leader === -1) return others;
      return follower.folded && !others[leader]?.folded
        ? order
        : others.toSpliced(leader + 1, 0, follower);
    },
    [...entries],
  );
}
