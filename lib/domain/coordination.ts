import type { Assessment } from './assess.ts';
import { holds } from './evaluate.ts';
import { ownTrigger } from './protocol.ts';
import { ownGroupOf } from './rank.ts';
import type { Entry } from './shortlist.ts';
import type { Situation } from './situation.ts';
import type { Truth } from './truth.ts';

/** Who already coordinates, as far as the answers say (`decision.md` 4). */
export interface Coordination {
  /** The actor that follows the person; null when nobody, unknown, or without a card. */
  actor: string | null;
  note: string;
  suffices: boolean;
  insufficient: Truth;
  /** Actors that may be the coordinator, after a « ne sait pas ». */
  perhaps: readonly string[];
  /** Whether the coordinator in place sets this entry aside. */
  setsAside(entry: Entry): boolean;
}

/** Reads the coordinator in place. Under pre-emption it never brings back a barred actor. */
export function coordinationOf(
  situation: Situation,
  assessments: readonly Assessment[],
  preempted: boolean,
): Coordination {
  const { coordination, preemption } = situation.index.pack.policy;
  const truth = (condition: Parameters<typeof holds>[0]) => holds(condition, situation);
  const exists = truth(coordination.exists) === 'true';
  const entry = exists
    ? coordination.coordinators.find(({ when }) => truth(when) === 'true')
    : undefined;
  const actor = entry ? pick(entry.actors, situation) : null;
  const barred = preempted && actor !== null && preemption.setsAside.includes(actor);
  const suffices = exists && truth(coordination.suffices) === 'true';
  const known = actor !== null && assessments.some(({ rule }) => rule.actor === actor);
  return {
    actor: known && !barred ? actor : null,
    note: entry?.note ?? '',
    suffices,
    insufficient: truth(coordination.insufficient),
    perhaps:
      truth(coordination.unsure) === 'true'
        ? coordination.coordinators.map(({ actors }) => pick(actors, situation))
        : [],
    setsAside: (candidate) =>
      suffices &&
      !candidate.link &&
      !candidate.coordinator &&
      !candidate.perhapsCoordinator &&
      !candidate.tool &&
      !(
        coordination.keepsGroups.includes(ownGroupOf(candidate, situation)) &&
        isCalledByItsRule(candidate, situation)
      ),
  };
}

/** A local agreement opens a way: it does not keep its actor beside a coordination that suffices. */
function isCalledByItsRule({ actor, assessment }: Entry, situation: Situation): boolean {
  const protocols = situation.index.protocols.get(actor) ?? [];
  if (!assessment || protocols.length === 0) return true;
  return holds(ownTrigger(assessment.rule.when, protocols), situation) !== 'false';
}

/** The first kind that the local directory declares, else the first. */
function pick(actors: readonly string[], situation: Situation): string {
  const declared = actors.find((actor) => holds({ declared: actor }, situation) === 'true');
  return declared ?? actors[0] ?? '';
}
