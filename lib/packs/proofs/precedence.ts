import { CLASS } from '../../domain/rank.ts';
import { ALWAYS, type Diagram, NEVER } from './diagrams.ts';
import type { ActorDiagrams, ActorsEverywhere } from './entries.ts';
import { firstThatHolds, groupsEverywhere } from './groups.ts';
import type { TruthReader } from './truths.ts';

/** One place in the order of `rank.ts`, and where the actor surely takes it. */
interface Place {
  key: readonly number[];
  where: Diagram;
}

/** Says where one actor keeps another from the first place. Places are computed once per actor. */
export class Precedence {
  readonly #everywhere: ActorsEverywhere;
  readonly #places = new Map<string, Place[]>();
  readonly #pairs = new Map<string, Diagram>();

  constructor(everywhere: ActorsEverywhere) {
    this.#everywhere = everywhere;
  }

  /**
   * Where `a` being listed keeps `b` from the first place, whatever the other actors: never more than
   * that, perhaps less. Says nothing where too little is known.
   */
  before(a: ActorDiagrams, b: ActorDiagrams): Diagram {
    const pair = `${a.actor} ${b.actor}`;
    const known = this.#pairs.get(pair);
    if (known !== undefined) return known;
    const { diagrams } = this.#everywhere.truths.frame;
    const { follows } = this.#everywhere.truths.frame.index.pack.policy.ranking;
    const moves = a.actor === b.actor || follows.some(({ actor }) => actor === a.actor);
    const made = moves
      ? NEVER
      : diagrams.and(
          diagrams.not(a.uncertain),
          diagrams.or(
            this.#coordinatorLeads(a, b),
            this.#coordinatorWaits(a, b),
            this.#toolsWait(a, b),
            diagrams.and(this.#sorted(a, b), diagrams.not(this.#mayBeLifted(b, a))),
          ),
        );
    this.#pairs.set(pair, made);
    return made;
  }

  /** By the ranking key alone, the coordinator in place apart. */
  #sorted(a: ActorDiagrams, b: ActorDiagrams): Diagram {
    const d = this.#everywhere.truths.frame.diagrams;
    const ahead = this.#placesOf(a).flatMap((own) =>
      this.#placesOf(b)
        .filter((other) => isSmaller(own.key, other.key))
        .map((other) => d.and(own.where, other.where)),
    );
    return d.or(...ahead);
  }

  /**
   * Where `b`, sorted behind `a`, could be moved up past it: an actor that it goes before is not
   * itself behind `a`. Those of `behind` are known to be: moves among them pass nobody else.
   */
  #mayBeLifted(b: ActorDiagrams, a: ActorDiagrams, behind: readonly string[] = []): Diagram {
    const { truths, actors } = this.#everywhere;
    const d = truths.frame.diagrams;
    const known = [...behind, b.actor];
    const lifts = truths.frame.index.pack.policy.ranking.lifts.filter(
      ({ actor }) => actor === b.actor,
    );
    const lifted = lifts.flatMap(({ when, unless, before }) =>
      actors
        .filter(({ actor }) => before.includes(actor) && !known.includes(actor))
        .map((target) => {
          const past =
            target === a
              ? ALWAYS
              : d.or(d.not(this.#sorted(a, target)), this.#mayBeLifted(target, a, known));
          return d.and(
            truths.yes(when, ALWAYS),
            d.not(truths.yes(unless)),
            target.listed,
            this.#alike(target.recommended, b.recommended),
            this.#alike(target.folded, b.folded),
            this.#alike(target.link, b.link),
            past,
          );
        }),
    );
    return d.or(...lifted);
  }

  #alike(a: Diagram, b: Diagram): Diagram {
    const d = this.#everywhere.truths.frame.diagrams;
    return d.choose(a, b, d.not(b));
  }

  /** The coordinator in place comes before any other actor, unless it falls short. */
  #coordinatorLeads(a: ActorDiagrams, b: ActorDiagrams): Diagram {
    const d = this.#everywhere.truths.frame.diagrams;
    const { alwaysFirst } = this.#everywhere.truths.frame.index.pack.policy.coordination;
    // Only before a tool could it be lifted past the coordinator in place.
    if (b.tool || this.#isLiftedBeforeTool(b)) return NEVER;
    const short = alwaysFirst.includes(a.actor) ? NEVER : this.#everywhere.fallsShort;
    return d.and(a.coordinator, d.not(short), b.listed);
  }

  #isLiftedBeforeTool(b: ActorDiagrams): boolean {
    const { lifts } = this.#everywhere.truths.frame.index.pack.policy.ranking;
    const targets = lifts.flatMap(({ actor, before }) => (actor === b.actor ? before : []));
    return this.#everywhere.actors.some(({ actor, tool }) => tool && targets.includes(actor));
  }

  /** Tools come after whoever is called, unless they are the only need. */
  #toolsWait(a: ActorDiagrams, b: ActorDiagrams): Diagram {
    const { truths } = this.#everywhere;
    const d = truths.frame.diagrams;
    if (a.tool || !b.tool) return NEVER;
    const only = truths.yes(truths.frame.index.pack.policy.ranking.toolsFirst);
    return d.and(a.listed, d.not(a.link), d.not(a.uncertain), d.not(only), b.listed);
  }

  /** A coordinator that falls short comes after the first exact answer. */
  #coordinatorWaits(a: ActorDiagrams, b: ActorDiagrams): Diagram {
    const { truths, fallsShort } = this.#everywhere;
    const d = truths.frame.diagrams;
    const { alwaysFirst, afterActors, afterGroups } = truths.frame.index.pack.policy.coordination;
    if (a.tool || alwaysFirst.includes(b.actor)) return NEVER;
    const exact = groupsEverywhere(a.assessed.rule, truths)
      .filter(({ group }) => afterActors.includes(a.actor) || afterGroups.includes(group))
      .map(({ where }) => where);
    const called = d.and(a.recommended, d.not(a.link), d.not(a.coordinator));
    return d.and(b.coordinator, fallsShort, called, d.or(...exact));
  }

  #placesOf(actor: ActorDiagrams): Place[] {
    const known = this.#places.get(actor.actor);
    if (known) return known;
    const made = placesOf(actor, this.#everywhere.truths);
    this.#places.set(actor.actor, made);
    return made;
  }
}

function placesOf(one: ActorDiagrams, truths: TruthReader): Place[] {
  const d = truths.frame.diagrams;
  const { pack, order, actors } = truths.frame.index;
  const { rule } = one.assessed;
  const { ranking } = pack.policy;
  const own = actors.get(one.actor)?.level ?? Infinity;
  const shifted = rule.rankLevel ? truths.yes(rule.rankLevel.when, ALWAYS) : NEVER;
  const levels = [
    { level: rule.rankLevel?.level ?? own, where: shifted },
    { level: own, where: d.not(shifted) },
  ];
  const sure = d.and(one.listed, d.not(one.coordinator), d.not(one.uncertain));
  const tail = [rule.priority, order.get(one.actor) ?? Infinity];
  const places: Place[] = [];
  const orders = firstThatHolds(ranking.orders, truths).cases;
  for (const { one: ordered, where: inOrder } of orders) {
    for (const { group, where: inGroup } of groupsEverywhere(rule, truths)) {
      const at = ordered.groups.indexOf(group);
      const groupRank = at === -1 ? ordered.groups.length : at;
      for (const { level, where: atLevel } of levels) {
        const shared = d.and(sure, inOrder, inGroup, atLevel);
        if (shared === NEVER) continue;
        for (const { rank, where } of classesOf(one, truths)) {
          places.push({ key: [rank, groupRank, level, ...tail], where: d.and(shared, where) });
        }
      }
    }
  }
  return places.filter(({ where }) => where !== NEVER);
}

/** The class of `rank.ts`. A tool that is not asked for comes last or first, as the others decide. */
function classesOf(one: ActorDiagrams, truths: TruthReader): { rank: number; where: Diagram }[] {
  const d = truths.frame.diagrams;
  const { ranking } = truths.frame.index.pack.policy;
  if (one.tool) return [{ rank: CLASS.toolsFirst, where: truths.yes(ranking.toolsFirst) }];
  const shown = d.not(one.folded);
  const called = d.and(shown, d.not(one.link));
  const around = [
    { rank: CLASS.folded, where: one.folded },
    { rank: CLASS.link, where: d.and(shown, one.link) },
  ];
  if (ranking.information.includes(one.actor)) {
    return [...around, { rank: CLASS.information, where: called }];
  }
  return [
    ...around,
    { rank: CLASS.recommended, where: d.and(called, one.recommended) },
    { rank: CLASS.toConfirm, where: d.and(called, d.not(one.recommended)) },
  ];
}

function isSmaller(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, position) => value !== b[position]);
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
}
