import type { Condition } from './condition.ts';
import type { Situation } from './situation.ts';
import { areasCover, coverage, departementOf } from './territory-coverage.ts';
import { type Truth, truthOf } from './truth.ts';

/** A condition on the context of the consultation rather than on an answer. */
export type FactCondition = Extract<
  Condition,
  | { age: unknown }
  | { setting: unknown }
  | { role: unknown }
  | { residence: unknown }
  | { subject: unknown }
  | { dangerHandled: true }
  | { departement: unknown }
  | { declared: string }
  | { coveredBy: string }
>;

/** Reads a fact. An age or a commune that is not known leaves the condition unknown. */
export function factReader(condition: FactCondition): (situation: Situation) => Truth {
  if ('age' in condition) {
    const { from = 0, under = Infinity } = condition.age;
    return ({ context: { age } }) =>
      age === null ? 'unknown' : truthOf(age >= from && age < under);
  }
  if ('setting' in condition) {
    return ({ context }) => truthOf(condition.setting.includes(context.setting));
  }
  if ('residence' in condition) {
    return ({ context }) => truthOf(condition.residence.includes(context.residence));
  }
  if ('subject' in condition) {
    return ({ context }) => truthOf(condition.subject === context.subject);
  }
  if ('role' in condition) {
    return ({ context: { role } }) => truthOf(role !== null && condition.role.includes(role));
  }
  if ('dangerHandled' in condition) return ({ context }) => truthOf(context.dangerHandled);
  if ('declared' in condition) return (situation) => declaredHere(condition.declared, situation);
  if ('coveredBy' in condition) return (situation) => coveredHere(condition.coveredBy, situation);
  return ({ context: { commune } }) =>
    commune === null ? 'unknown' : truthOf(condition.departement.includes(departementOf(commune)));
}

/** A pack whose area only may hold the commune (Paris without its arrondissement) leaves it unknown. */
function coveredHere(name: string, { index, context: { commune } }: Situation): Truth {
  const { parts, geography } = index.pack;
  const part = parts.find((candidate) => candidate.name === name);
  if (!part) return 'false';
  if (commune === null) return 'unknown';
  const reach = areasCover(part.covers, commune, geography);
  return reach === 'possible' ? 'unknown' : truthOf(reach === 'inside');
}

/** Territories do not depend on answers: what is declared is kept for all answers of one context. */
function declaredHere(kind: string, situation: Situation): Truth {
  const known = situation.memo.declared.get(kind);
  if (known) return known;
  const truth = declaration(kind, situation);
  situation.memo.declared.set(kind, truth);
  return truth;
}

function declaration(kind: string, { index, context: { commune } }: Situation): Truth {
  const instances = index.instances.get(kind) ?? [];
  if (instances.length === 0) return 'false';
  if (commune === null) return 'unknown';
  const { geography } = index.pack;
  const mayHold = instances.some(
    ({ territory }) => coverage(territory, commune, geography) !== 'outside',
  );
  return truthOf(mayHold);
}
