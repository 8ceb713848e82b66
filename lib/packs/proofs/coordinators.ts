import { ALWAYS, type Diagram, NEVER } from './diagrams.ts';
import { firstThatHolds } from './groups.ts';
import type { TruthReader } from './truths.ts';

/** Where each actor is the coordinator in place, and where a « ne sait pas » says that it may be. */
export interface Coordinators {
  of: ReadonlyMap<string, Diagram>;
  perhaps: ReadonlyMap<string, Diagram>;
}

/** `coordinationOf` for all situations at once. */
export function coordinatorsEverywhere(truths: TruthReader, preempted: Diagram): Coordinators {
  const d = truths.frame.diagrams;
  const { coordination, preemption } = truths.frame.index.pack.policy;
  const of = new Map<string, Diagram>();
  const perhaps = new Map<string, Diagram>();
  const add = (map: Map<string, Diagram>, actor: string, where: Diagram) =>
    map.set(actor, d.or(map.get(actor) ?? NEVER, where));
  const exists = truths.yes(coordination.exists);
  const unsure = truths.yes(coordination.unsure);
  for (const { one, where: here } of firstThatHolds(coordination.coordinators, truths).cases) {
    for (const { actor, where } of picked(one.actors, truths)) {
      const barred = preemption.setsAside.includes(actor) ? preempted : NEVER;
      add(of, actor, d.and(exists, here, where, d.not(barred)));
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
  const [only] = actors;
  if (actors.length === 1 && only !== undefined) return [{ actor: only, where: ALWAYS }];
  const d = truths.frame.diagrams;
  const declared = actors.map((kind) => ({ kind, when: { declared: kind } }));
  const { cases, none } = firstThatHolds(declared, truths);
  return cases.map(({ one, where }, at) => ({
    actor: one.kind,
    where: at === 0 ? d.or(where, none) : where,
  }));
}
