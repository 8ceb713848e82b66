import { ownTrigger } from '../../domain/protocol.ts';
import { assessEverywhere, type RuleDiagrams } from './assessments.ts';
import { type Coordinators, coordinatorsEverywhere } from './coordinators.ts';
import { type Diagram, NEVER } from './diagrams.ts';
import { ownGroupsEverywhere } from './groups.ts';
import type { TruthReader } from './truths.ts';

/**
 * Where an actor is listed and how, by its own rule and the policy (`Entry` of `shortlist.ts` for all
 * situations at once), where too little is not known.
 */
export interface ActorDiagrams {
  actor: string;
  assessed: RuleDiagrams;
  tool: boolean;
  listed: Diagram;
  recommended: Diagram;
  link: Diagram;
  folded: Diagram;
  coordinator: Diagram;
  setAside: Diagram;
  /** Where it may leave: a last resort, if anybody else is listed, or after one; the rest is exact. */
  uncertain: Diagram;
}

/** Everything that proofs read of a pack, drawn once. */
export interface ActorsEverywhere {
  truths: TruthReader;
  /** Before last resorts and those that follow them leave. */
  entries: readonly ActorDiagrams[];
  actors: readonly ActorDiagrams[];
  /** Where an entry leaves, or may, because it follows an actor that is not listed. */
  unled: Diagram;
  /** Of those, where nobody else may be sure to stay. */
  lost: Diagram;
  /** Where enough is unknown for « compléter les informations », if nobody else is recommended. */
  littleKnown: Diagram;
  preempted: Diagram;
  /** Where the coordinator in place was said not to suffice. */
  fallsShort: Diagram;
}

/** Applies `decision.md` 3 and 4 to every situation at once, as `shortlist` does to one. */
export function actorsEverywhere(truths: TruthReader): ActorsEverywhere {
  const d = truths.frame.diagrams;
  const { pack, actors } = truths.frame.index;
  const { policy } = pack;
  const preempted = truths.yes(policy.preemption.when);
  const coordinators = coordinatorsEverywhere(truths, preempted);
  const suffices = d.and(
    truths.yes(policy.coordination.exists),
    truths.yes(policy.coordination.suffices),
  );
  const read = pack.rules.map((rule) => assessEverywhere(rule, truths));
  const drawn = read.map((assessed): ActorDiagrams => {
    const { actor, linkBeside } = assessed.rule;
    const barred = policy.preemption.setsAside.includes(actor) ? preempted : NEVER;
    const coordinator = coordinators.of.get(actor) ?? NEVER;
    const perhaps = d.and(coordinators.perhaps.get(actor) ?? NEVER, assessed.unguarded);
    const own = d.or(assessed.recommended, assessed.toConfirm);
    const onlyPerhaps = d.and(perhaps, d.or(d.not(own), suffices));
    const beside = linkBeside
      ? d.and(
          truths.yes(linkBeside.when),
          levelRecommended(linkBeside.level, read, truths, coordinators, preempted),
        )
      : NEVER;
    const link = d.and(d.not(coordinator), d.or(assessed.link, beside));
    const tool = actors.get(actor)?.family === 'outil';
    const called = d.and(d.not(link), d.not(coordinator), d.not(perhaps));
    const aside = tool ? NEVER : d.and(suffices, called, d.not(keptEverywhere(assessed, truths)));
    const candidate = d.or(coordinator, own, perhaps);
    const listed = d.and(candidate, d.not(barred), d.not(aside));
    return {
      actor,
      assessed,
      tool,
      listed,
      recommended: d.and(
        listed,
        d.or(coordinator, d.and(assessed.recommended, d.not(onlyPerhaps))),
      ),
      link: d.and(listed, link),
      folded: d.and(
        listed,
        d.not(coordinator),
        d.or(onlyPerhaps, d.and(assessed.toConfirm, d.not(assessed.trigger.yes))),
      ),
      coordinator: d.and(listed, coordinator),
      setAside: d.or(barred, d.and(candidate, aside), d.and(d.not(candidate), assessed.setAside)),
      uncertain: assessed.alone,
    };
  });
  return {
    truths,
    entries: drawn,
    ...withLeaders(drawn, truths),
    littleKnown: littleKnown(truths),
    preempted,
    fallsShort: truths.yes(policy.coordination.insufficient),
  };
}

/** Where an actor of this level is recommended, links apart, or already coordinates. */
function levelRecommended(
  level: number,
  read: readonly RuleDiagrams[],
  truths: TruthReader,
  coordinators: Coordinators,
  preempted: Diagram,
): Diagram {
  const d = truths.frame.diagrams;
  const { actors, pack } = truths.frame.index;
  const { setsAside } = pack.policy.preemption;
  const own = read.filter(({ rule }) => actors.get(rule.actor)?.level === level);
  return d.or(
    ...own.map(({ rule, recommended, link }) => {
      const barred = setsAside.includes(rule.actor) ? preempted : NEVER;
      const called = d.and(recommended, d.not(link), d.not(barred));
      return d.or(called, coordinators.of.get(rule.actor) ?? NEVER);
    }),
  );
}

/** An actor that follows another is not listed without it: one after the other, as `rank.ts` does. */
function withLeaders(
  entries: readonly ActorDiagrams[],
  truths: TruthReader,
): Pick<ActorsEverywhere, 'actors' | 'unled' | 'lost'> {
  const d = truths.frame.diagrams;
  const { follows } = truths.frame.index.pack.policy.ranking;
  let unled: Diagram = NEVER;
  const actors = follows.reduce<readonly ActorDiagrams[]>((before, { actor, after }) => {
    const leader = before.find((one) => one.actor === after);
    const led = leader?.listed ?? NEVER;
    const kept = (where: Diagram) => d.and(where, led);
    return before.map((one) => {
      if (one.actor !== actor) return one;
      const perhapsAlone = leader?.uncertain ?? NEVER;
      unled = d.or(unled, d.and(one.listed, d.or(d.not(led), perhapsAlone)));
      return {
        ...one,
        listed: kept(one.listed),
        recommended: kept(one.recommended),
        link: kept(one.link),
        folded: kept(one.folded),
        coordinator: kept(one.coordinator),
        uncertain: d.or(one.uncertain, perhapsAlone),
      };
    });
  }, entries);
  const followers = entries.filter(({ actor }) => follows.some((row) => row.actor === actor));
  const called = followers.map(({ recommended, link }) => d.and(recommended, d.not(link)));
  const alone = entries.map(({ listed, uncertain }) => d.and(listed, uncertain));
  return { actors, unled, lost: d.and(unled, d.or(...called, ...alone)) };
}

/** Where a coordination that suffices keeps the actor beside it: an exact answer of its own rule. */
function keptEverywhere({ rule }: RuleDiagrams, truths: TruthReader): Diagram {
  const d = truths.frame.diagrams;
  const kept = truths.frame.index.pack.policy.coordination.keepsGroups;
  const where = ownGroupsEverywhere(rule, truths)
    .filter(({ group }) => kept.includes(group))
    .map((group) => group.where);
  const protocols = truths.frame.index.protocols.get(rule.actor) ?? [];
  const called = d.not(truths.of(ownTrigger(rule.when, protocols)).no);
  return d.and(called, d.or(...where));
}

/** The counts of `isInsufficient`, everywhere. */
function littleKnown(truths: TruthReader): Diagram {
  const d = truths.frame.diagrams;
  const { questions, unsureFrom, unknownFrom } = truths.frame.index.pack.policy.insufficient;
  if (questions.length === 0) return NEVER;
  const open = questions.map((id) => truths.state(id));
  const unsure = open.map((state) => d.and(d.not(state.open.no), state.unsure));
  const unknown = open.map((state) => d.and(d.not(state.open.no), d.not(state.known)));
  return d.or(d.atLeast(unsureFrom, unsure), d.atLeast(unknownFrom, unknown));
}
