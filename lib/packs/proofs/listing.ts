import type { Condition } from '../../domain/condition.ts';
import { assessEverywhere, type RuleDiagrams } from './assessments.ts';
import { ALWAYS, type Diagram, NEVER } from './diagrams.ts';
import type { TruthReader } from './truths.ts';

/** Where one actor is listed, and how (`Entry` of `shortlist.ts`, for all situations at once). */
export interface Listed {
  actor: string;
  /** Null for what has no rule: « Compléter les informations ». */
  assessed: RuleDiagrams | null;
  listed: Diagram;
  recommended: Diagram;
  link: Diagram;
  folded: Diagram;
  tool: boolean;
  coordinator: Diagram;
  setAside: Diagram;
}

/** Who is listed everywhere, before ranking. */
export interface Listing {
  entries: readonly Listed[];
  preempted: Diagram;
  /** Too much is unknown: only « compléter » and its company. */
  insufficient: Diagram;
  /** The coordinator in place was said not to suffice. */
  coordinatorFallsShort: Diagram;
}

/** Applies `decision.md` 3 and 4 to every situation at once, as `shortlist` does to one. */
export function listEverywhere(truths: TruthReader): Listing {
  const d = truths.frame.diagrams;
  const { pack, actors } = truths.frame.index;
  const { policy } = pack;
  const assessed = pack.rules.map((rule) => assessEverywhere(rule, truths));
  const preempted = truths.yes(policy.preemption.when);
  const coordinators = coordinatorsEverywhere(truths, preempted);
  const suffices = d.and(
    truths.yes(policy.coordination.exists),
    truths.yes(policy.coordination.suffices),
  );
  const levels = recommendedLevels(assessed, truths, coordinators, preempted);
  const entries = assessed.map((one): Listed => {
    const { actor, linkBeside } = one.rule;
    const barredHere = policy.preemption.setsAside.includes(actor) ? preempted : NEVER;
    const coordinator = coordinators.of.get(actor) ?? NEVER;
    const perhaps = d.and(coordinators.perhaps.get(actor) ?? NEVER, one.unguarded);
    const own = d.or(one.recommended, one.toConfirm);
    const onlyPerhaps = d.and(perhaps, d.or(d.not(own), suffices));
    const beside = linkBeside
      ? d.and(levels.get(linkBeside.level) ?? NEVER, truths.yes(linkBeside.when))
      : NEVER;
    const link = d.and(d.not(coordinator), d.or(one.link, beside));
    const tool = actors.get(actor)?.family === 'outil';
    const asideFor = tool
      ? NEVER
      : d.and(
          suffices,
          d.not(link),
          d.not(coordinator),
          d.not(perhaps),
          d.not(keptGroup(one, truths)),
        );
    const candidate = d.or(coordinator, own, perhaps);
    const listed = d.and(candidate, d.not(barredHere), d.not(asideFor));
    return {
      actor,
      assessed: one,
      listed,
      recommended: d.and(listed, d.or(coordinator, d.and(one.recommended, d.not(onlyPerhaps)))),
      link: d.and(listed, link),
      folded: d.and(
        listed,
        d.not(coordinator),
        d.or(onlyPerhaps, d.and(one.toConfirm, d.not(one.trigger.yes))),
      ),
      tool,
      coordinator: d.and(listed, coordinator),
      setAside: d.or(barredHere, d.and(candidate, asideFor), d.and(d.not(candidate), one.setAside)),
    };
  });
  const insufficient = tooLittleKnown(entries, truths);
  return {
    entries: withCompletion(withoutLastResort(entries, insufficient, truths), insufficient, truths),
    preempted,
    insufficient,
    coordinatorFallsShort: truths.yes(policy.coordination.insufficient),
  };
}

function keptGroup({ rule }: RuleDiagrams, truths: TruthReader): Diagram {
  const d = truths.frame.diagrams;
  const kept = truths.frame.index.pack.policy.coordination.keepsGroups;
  return d.or(
    ...groupsEverywhere(rule.groups, truths)
      .filter(({ group }) => kept.includes(group))
      .map(({ where }) => where),
  );
}

/** Where an actor ranks in each of its groups, the pack's default group last. */
export function groupsEverywhere(
  groups: readonly { when?: Condition | undefined; group: string }[],
  truths: TruthReader,
): { group: string; where: Diagram }[] {
  const d = truths.frame.diagrams;
  const { defaultGroup } = truths.frame.index.pack.policy.ranking;
  let rest: Diagram = ALWAYS;
  const found = groups.map(({ when, group }) => {
    const holds = truths.yes(when, ALWAYS);
    const where = d.and(rest, holds);
    rest = d.and(rest, d.not(holds));
    return { group, where };
  });
  return [...found, { group: defaultGroup, where: rest }];
}

interface Coordinators {
  of: ReadonlyMap<string, Diagram>;
  perhaps: ReadonlyMap<string, Diagram>;
}

function coordinatorsEverywhere(truths: TruthReader, preempted: Diagram): Coordinators {
  const d = truths.frame.diagrams;
  const { coordination, preemption } = truths.frame.index.pack.policy;
  const of = new Map<string, Diagram>();
  const perhaps = new Map<string, Diagram>();
  const add = (map: Map<string, Diagram>, actor: string, where: Diagram) =>
    map.set(actor, d.or(map.get(actor) ?? NEVER, where));
  const unsure = truths.yes(coordination.unsure);
  let none = truths.yes(coordination.exists);
  for (const { when, actors } of coordination.coordinators) {
    const here = d.and(none, truths.yes(when));
    none = d.and(none, d.not(here));
    for (const { actor, where } of picked(actors, truths)) {
      const barred = preemption.setsAside.includes(actor) ? preempted : NEVER;
      add(of, actor, d.and(here, where, d.not(barred)));
      add(perhaps, actor, d.and(unsure, where));
    }
  }
  return { of, perhaps };
}

/** The first kind that the local directory declares, else the first. */
function picked(
  actors: readonly string[],
  truths: TruthReader,
): { actor: string; where: Diagram }[] {
  const d = truths.frame.diagrams;
  if (actors.length === 1) return actors.map((actor) => ({ actor, where: ALWAYS }));
  let none: Diagram = ALWAYS;
  const found = actors.map((declared) => {
    const here = truths.yes({ declared });
    const where = d.and(none, here);
    none = d.and(none, d.not(here));
    return { actor: declared, where };
  });
  return found.map(({ actor, where }, at) => ({
    actor,
    where: at === 0 ? d.or(where, none) : where,
  }));
}

function recommendedLevels(
  assessed: readonly RuleDiagrams[],
  truths: TruthReader,
  coordinators: Coordinators,
  preempted: Diagram,
): ReadonlyMap<number | null | undefined, Diagram> {
  const d = truths.frame.diagrams;
  const { pack, actors } = truths.frame.index;
  const levels = new Map<number | null | undefined, Diagram>();
  for (const { rule, recommended, link } of assessed) {
    const level = actors.get(rule.actor)?.level;
    const barred = pack.policy.preemption.setsAside.includes(rule.actor) ? preempted : NEVER;
    const own = d.and(recommended, d.not(link), d.not(barred));
    const where = d.or(own, coordinators.of.get(rule.actor) ?? NEVER);
    levels.set(level, d.or(levels.get(level) ?? NEVER, where));
  }
  return levels;
}

/** `isInsufficient`, everywhere. */
function tooLittleKnown(entries: readonly Listed[], truths: TruthReader): Diagram {
  const d = truths.frame.diagrams;
  const { questions, unsureFrom, unknownFrom } = truths.frame.index.pack.policy.insufficient;
  const somebody = d.or(...entries.map((one) => d.and(one.recommended, d.not(one.link))));
  const open = questions.map((id) => truths.state(id));
  const unsure = open.map((state) => d.and(d.not(state.open.no), state.unsure));
  const unknown = open.map((state) => d.and(d.not(state.open.no), d.not(state.known)));
  return d.and(
    d.not(somebody),
    d.or(d.atLeast(unsureFrom, unsure), d.atLeast(unknownFrom, unknown)),
  );
}

/** An actor that shows only when nothing else does leaves as soon as anything else is listed. */
function withoutLastResort(
  entries: readonly Listed[],
  insufficient: Diagram,
  truths: TruthReader,
): Listed[] {
  const d = truths.frame.diagrams;
  const alone = (one: Listed) => one.assessed?.alone ?? NEVER;
  const others = d.or(...entries.map((one) => d.and(one.listed, d.not(alone(one)))));
  const leaves = d.and(others, d.not(insufficient));
  return entries.map((one) =>
    alone(one) === NEVER ? one : keptWhere(one, d.not(d.and(alone(one), leaves)), truths),
  );
}

/** Where too little is known, only the cards that the policy lists. */
function withCompletion(
  entries: readonly Listed[],
  insufficient: Diagram,
  truths: TruthReader,
): Listed[] {
  const d = truths.frame.diagrams;
  const { lists } = truths.frame.index.pack.policy.insufficient;
  const ruled = entries.map((one): Listed => {
    if (!lists.includes(one.actor)) return keptWhere(one, d.not(insufficient), truths);
    const assessed = one.assessed;
    // Outside `entries`, the state lists it all the same, unless its own rule sets it aside.
    const added = d.and(
      insufficient,
      d.not(one.listed),
      d.not(assessed?.alone ?? NEVER),
      d.not(assessed?.setAside ?? NEVER),
    );
    const gone = d.and(insufficient, one.listed, assessed?.alone ?? NEVER);
    const kept = keptWhere(one, d.not(gone), truths);
    return {
      ...kept,
      listed: d.or(kept.listed, added),
      link: d.or(kept.link, d.and(added, assessed?.link ?? NEVER)),
      folded: d.and(kept.folded, d.not(insufficient)),
      setAside: d.and(kept.setAside, d.not(added)),
    };
  });
  const unruled = lists
    .filter((actor) => !entries.some((one) => one.actor === actor))
    .map((actor): Listed => ({
      actor,
      assessed: null,
      listed: insufficient,
      recommended: insufficient,
      link: NEVER,
      folded: NEVER,
      tool: false,
      coordinator: NEVER,
      setAside: NEVER,
    }));
  return [...ruled, ...unruled];
}

function keptWhere(one: Listed, where: Diagram, truths: TruthReader): Listed {
  const { diagrams } = truths.frame;
  const kept = (diagram: Diagram) => diagrams.and(diagram, where);
  return {
    ...one,
    listed: kept(one.listed),
    recommended: kept(one.recommended),
    link: kept(one.link),
    folded: kept(one.folded),
    coordinator: kept(one.coordinator),
  };
}
