import type { Condition, Residence, Role, Setting, Subject } from '../../domain/condition.ts';
import { Residence as Residences, Setting as Settings } from '../../domain/condition.ts';
import { holds } from '../../domain/evaluate.ts';
import type { Pack } from '../../domain/pack.ts';
import { PatientContext } from '../../domain/patient.ts';
import { indexOf, type PackIndex } from '../../domain/pack-index.ts';
import { situate } from '../../domain/situation.ts';
import { communesThatDiffer } from './commune-classes.ts';
import { conditionsOf, leavesIn } from './conditions-of.ts';
import { Diagrams } from './diagrams.ts';
import { type AnswerCode, type FactCode, Variables } from './variables.ts';

/** Everything that a consultation may hold, as variables: all facts and all answers. */
export interface Frame {
  diagrams: Diagrams;
  index: PackIndex;
  /** Conditions that are read beside those of the pack. */
  beside: readonly Condition[];
  subject: FactCode<Subject>;
  dangerHandled: FactCode<boolean>;
  setting: FactCode<Setting>;
  residence: FactCode<Residence>;
  role: FactCode<Role | null>;
  /** One age per interval that some condition tells from the others; null is not known. */
  age: FactCode<number | null>;
  /** One commune per class that some condition or territory tells from the others. */
  commune: FactCode<string | null>;
  /** The commune of `commune.values` that stands for another. */
  communeLike(commune: string | null): string | null;
  answers: ReadonlyMap<string, AnswerCode>;
}

/**
 * Lays the variables of a pack out: facts first, then the questions in the order of the checklist.
 * `beside`: other conditions that will be read, so that the ages and communes they tell apart are.
 */
export function frameOf(pack: Pack, beside: readonly Condition[] = []): Frame {
  const diagrams = new Diagrams();
  const variables = new Variables(diagrams);
  const leaves = [...conditionsOf(pack), ...beside].flatMap(leavesIn);
  const classOf = communeReader(pack, leaves);
  const communes = new Map<string, string | null>();
  for (const commune of communesThatDiffer(pack)) {
    const name = classOf(commune);
    if (!communes.has(name)) communes.set(name, commune);
  }
  return {
    diagrams,
    index: indexOf(pack),
    beside,
    subject: variables.oneOf<Subject>(['person', 'collective']),
    dangerHandled: variables.oneOf([false, true]),
    setting: variables.oneOf(Settings.options),
    residence: variables.oneOf(Residences.options),
    role: variables.oneOf<Role | null>([null, 'autre', 'medecin-traitant']),
    age: variables.oneOf(agesThatDiffer(leaves)),
    commune: variables.oneOf([...communes.values()]),
    communeLike: (commune) => communes.get(classOf(commune)) ?? null,
    answers: new Map(
      pack.checklist.questions.map((question) => [question.id, variables.question(question)]),
    ),
  };
}

function agesThatDiffer(leaves: readonly Condition[]): (number | null)[] {
  const limits = leaves.flatMap((leaf) =>
    'age' in leaf ? [leaf.age.from ?? 0, leaf.age.under ?? 0] : [],
  );
  return [null, ...[...new Set([0, ...limits])].toSorted((a, b) => a - b)];
}

/** How conditions and territories read a commune: those that read alike are one class. */
function communeReader(
  pack: Pack,
  leaves: readonly Condition[],
): (commune: string | null) => string {
  const local = [
    ...new Map(
      leaves
        .filter((leaf) => 'departement' in leaf || 'coveredBy' in leaf)
        .map((leaf) => [JSON.stringify(leaf), leaf]),
    ).values(),
    // The coordinator in place is picked by what is declared, even where no condition says so.
    ...kindsDeclared(pack, leaves).map((declared): Condition => ({ declared })),
  ];
  const nobody = PatientContext.parse({});
  return (commune) => {
    const situation = situate(pack, { ...nobody, commune }, {});
    return local.map((leaf) => holds(leaf, situation)).join(' ');
  };
}

function kindsDeclared(pack: Pack, leaves: readonly Condition[]): string[] {
  return [
    ...new Set([
      ...leaves.flatMap((leaf) => ('declared' in leaf ? [leaf.declared] : [])),
      ...pack.policy.coordination.coordinators
        .filter(({ actors }) => actors.length > 1)
        .flatMap(({ actors }) => actors),
    ]),
  ];
}
