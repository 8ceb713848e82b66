import { ALWAYS, type Diagram, NEVER } from './diagrams.ts';
import { groupsEverywhere, type Listed, type Listing } from './listing.ts';
import type { TruthReader } from './truths.ts';

/** Classes of `rank.ts`, first to last. */
const CLASS = {
  toolsFirst: 0,
  recommended: 1,
  toConfirm: 2,
  information: 3,
  link: 4,
  folded: 5,
  tools: 6,
};

/** One place in the order, and where the actor takes it. */
interface Place {
  key: readonly number[];
  actor: Listed;
  where: Diagram;
}

/**
 * Per actor, where it is the first one listed: `rank` for all situations at once. Actors that follow
 * another (`follows`) are never first: they are listed only with the one they follow.
 */
export function firstEverywhere(listing: Listing, truths: TruthReader): Map<string, Diagram> {
  const d = truths.frame.diagrams;
  const { policy } = truths.frame.index.pack;
  const followers = policy.ranking.follows.map(({ actor }) => actor);
  const entries = listing.entries.filter(({ actor }) => !followers.includes(actor));
  const ranked = entries.map((one) => ({
    ...one,
    listed: d.and(one.listed, d.not(listing.insufficient)),
  }));
  const toolsFirst = toolsFirstEverywhere(ranked, truths);
  const places = ranked.flatMap((one) => placesOf(one, toolsFirst, truths));
  const sorted = firstOf(
    places.toSorted((a, b) => compare(a.key, b.key)),
    truths,
  );
  const placed = withCoordinator(ranked, sorted, listing, toolsFirst, truths);
  const lifted = afterLifts(ranked, placed, truths);
  let none: Diagram = listing.insufficient;
  for (const actor of policy.insufficient.lists) {
    const listed = listing.entries.find((one) => one.actor === actor)?.listed ?? NEVER;
    lifted.set(actor, d.or(lifted.get(actor) ?? NEVER, d.and(none, listed)));
    none = d.and(none, d.not(listed));
  }
  return lifted;
}

function toolsFirstEverywhere(entries: readonly Listed[], truths: TruthReader): Diagram {
  const d = truths.frame.diagrams;
  const whoIsListed = entries
    .filter(({ tool }) => !tool)
    .map((one) => d.and(one.listed, d.not(one.link)));
  return d.or(
    truths.yes(truths.frame.index.pack.policy.ranking.toolsFirst),
    d.not(d.or(...whoIsListed)),
  );
}

/** Every place that an actor may take, the coordinator in place apart. */
function placesOf(one: Listed, toolsFirst: Diagram, truths: TruthReader): Place[] {
  const d = truths.frame.diagrams;
  const { pack, order, actors } = truths.frame.index;
  const { ranking } = pack.policy;
  const listed = d.and(one.listed, d.not(one.coordinator));
  const rule = one.assessed?.rule;
  const rank = order.get(one.actor) ?? Infinity;
  const own = actors.get(one.actor)?.level ?? Infinity;
  const shifted = rule?.rankLevel ? truths.yes(rule.rankLevel.when, ALWAYS) : NEVER;
  const levels = [
    { level: rule?.rankLevel?.level ?? own, where: shifted },
    { level: own, where: d.not(shifted) },
  ];
  const places: Place[] = [];
  for (const { index, where: ordered } of ordersEverywhere(truths)) {
    for (const { group, where: grouped } of groupsEverywhere(rule?.groups ?? [], truths)) {
      const position = ranking.orders[index]?.groups.indexOf(group) ?? -1;
      const groupRank = position === -1 ? (ranking.orders[index]?.groups.length ?? 0) : position;
      for (const { level, where: leveled } of levels) {
        for (const { rank: inClass, where: classed } of classesOf(one, toolsFirst, truths)) {
          const where = d.and(listed, classed, ordered, grouped, leveled);
          if (where === NEVER) continue;
          places.push({
            key: [inClass, groupRank, level, rule?.priority ?? 0, rank],
            actor: one,
            where,
          });
        }
      }
    }
  }
  return places;
}

function ordersEverywhere(truths: TruthReader): { index: number; where: Diagram }[] {
  const d = truths.frame.diagrams;
  let rest: Diagram = ALWAYS;
  return truths.frame.index.pack.policy.ranking.orders.map(({ when }, index) => {
    const where = d.and(rest, truths.yes(when, ALWAYS));
    rest = d.and(rest, d.not(where));
    return { index, where };
  });
}

function classesOf(
  one: Listed,
  toolsFirst: Diagram,
  truths: TruthReader,
): { rank: number; where: Diagram }[] {
  const d = truths.frame.diagrams;
  if (one.tool) {
    return [
      { rank: CLASS.toolsFirst, where: toolsFirst },
      { rank: CLASS.tools, where: d.not(toolsFirst) },
    ];
  }
  const linked = d.and(d.not(one.folded), one.link);
  const called = d.and(d.not(one.folded), d.not(one.link));
  const around = [
    { rank: CLASS.folded, where: one.folded },
    { rank: CLASS.link, where: linked },
  ];
  if (truths.frame.index.pack.policy.ranking.information.includes(one.actor)) {
    return [...around, { rank: CLASS.information, where: called }];
  }
  return [
    ...around,
    { rank: CLASS.recommended, where: d.and(called, one.recommended) },
    { rank: CLASS.toConfirm, where: d.and(called, d.not(one.recommended)) },
  ];
}

function firstOf(places: readonly Place[], truths: TruthReader): Map<string, Diagram> {
  const d = truths.frame.diagrams;
  const first = new Map<string, Diagram>();
  let none: Diagram = ALWAYS;
  for (const { actor, where } of places) {
    const here = d.and(none, where);
    if (here === NEVER) continue;
    first.set(actor.actor, d.or(first.get(actor.actor) ?? NEVER, here));
    none = d.and(none, d.not(where));
  }
  return first;
}

/** The coordinator in place comes first, unless it falls short and an exact answer is there. */
function withCoordinator(
  entries: readonly Listed[],
  sorted: ReadonlyMap<string, Diagram>,
  { coordinatorFallsShort }: Listing,
  toolsFirst: Diagram,
  truths: TruthReader,
): Map<string, Diagram> {
  const d = truths.frame.diagrams;
  const { afterGroups, afterActors, alwaysFirst } = truths.frame.index.pack.policy.coordination;
  const exactOf = (one: Listed) => {
    const grouped = groupsEverywhere(one.assessed?.rule.groups ?? [], truths)
      .filter(({ group }) => afterActors.includes(one.actor) || afterGroups.includes(group))
      .map(({ where }) => where);
    return d.and(
      one.recommended,
      one.listed,
      d.not(one.link),
      d.not(one.coordinator),
      d.or(...grouped),
    );
  };
  const exact = d.or(...entries.filter(({ tool }) => !tool).map(exactOf));
  const tool = d.and(
    toolsFirst,
    d.or(...entries.filter((one) => one.tool).map(({ listed }) => listed)),
  );
  const second = d.and(coordinatorFallsShort, exact);
  const leads = (one: Listed) =>
    d.and(
      one.listed,
      one.coordinator,
      d.not(tool),
      alwaysFirst.includes(one.actor) ? ALWAYS : d.not(second),
    );
  const led = d.or(...entries.map(leads));
  return new Map(
    entries.map((one) => [
      one.actor,
      d.or(leads(one), d.and(sorted.get(one.actor) ?? NEVER, d.not(led))),
    ]),
  );
}

/** An actor lifted just before another of the same status takes its first place. */
function afterLifts(
  entries: readonly Listed[],
  placed: ReadonlyMap<string, Diagram>,
  truths: TruthReader,
): Map<string, Diagram> {
  const d = truths.frame.diagrams;
  const { lifts } = truths.frame.index.pack.policy.ranking;
  const same = (a: Diagram, b: Diagram) => d.choose(a, b, d.not(b));
  const find = (actor: string) => entries.find((one) => one.actor === actor);
  const first = new Map(placed);
  for (const lift of lifts) {
    const moved = find(lift.actor);
    if (!moved) continue;
    const moves = d.and(truths.yes(lift.when, ALWAYS), moved.listed, d.not(moved.coordinator));
    for (const actor of lift.before) {
      const before = find(actor);
      const at = first.get(actor) ?? NEVER;
      if (!before || at === NEVER) continue;
      const taken = d.and(
        at,
        moves,
        d.not(before.coordinator),
        same(before.recommended, moved.recommended),
        same(before.folded, moved.folded),
        same(before.link, moved.link),
      );
      first.set(actor, d.and(at, d.not(taken)));
      first.set(lift.actor, d.or(first.get(lift.actor) ?? NEVER, taken));
    }
  }
  return first;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, position) => value !== b[position]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
