import type { Condition } from '../domain/condition.ts';
import { partsOf } from '../domain/condition-reads.ts';
import type { Pack } from '../domain/pack.ts';

/** A reference that leads nowhere: which file, where in it, and why. */
export interface BrokenReference {
  file: string;
  at: string;
  reason: string;
}

/** The first reference of the pack that leads nowhere, or null. Order: actors, rules, questions, policy. */
export function brokenReference(pack: Pack, actorOrder: readonly string[]): BrokenReference | null {
  const actors = new Set(pack.actors.map(({ key }) => key));
  const known = (key: string) => actors.has(key);
  const faults = [
    ...pack.actors
      .filter(({ key }) => !actorOrder.includes(key))
      .map(({ key }) => fault(`national/actors/${key}.json`, 'key', 'acteur absent de actorOrder')),
    ...actorOrder
      .filter((key) => !known(key))
      .map((key) => fault('national/pack.json', 'actorOrder', `acteur sans fiche : ${key}`)),
    ...pack.actors
      .filter(({ becomes }) => becomes !== undefined && !known(becomes))
      .map(({ key }) => fault(`national/actors/${key}.json`, 'becomes', 'acteur inconnu')),
    ...pack.actors.flatMap(({ key, sources }) =>
      unknownSources(pack, `national/actors/${key}.json`, sources),
    ),
    ...pack.rules.flatMap((rule) => ruleFaults(pack, rule, known)),
    ...pack.checklist.questions.flatMap((question) => [
      ...conditionFaults(pack, 'national/checklist.json', question.opensIf),
      ...(question.settledBy ?? []).flatMap(({ when }) =>
        conditionFaults(pack, 'national/checklist.json', when),
      ),
      ...(question.kind === 'yes-no' ? [] : question.options).flatMap(({ offeredIf }) =>
        conditionFaults(pack, 'national/checklist.json', offeredIf),
      ),
    ]),
    ...conditionsIn(pack.policy).flatMap((condition) =>
      conditionFaults(pack, 'national/policy.json', condition),
    ),
    ...policyFaults(pack, known),
    ...repeated(
      'instances',
      pack.instances.map(({ id }) => id),
    ),
    ...repeated(
      'national/checklist.json',
      pack.checklist.questions.map(({ id }) => id),
    ),
    ...repeated(
      'national/rules',
      pack.rules.map(({ actor }) => actor),
    ),
  ];
  return faults[0] ?? null;
}

/** Actors and questions that the policy and the directory name outside conditions. */
function policyFaults(pack: Pack, known: (key: string) => boolean): BrokenReference[] {
  const { preemption, insufficient, coordination, ranking, referral } = pack.policy;
  const actors = [
    ...preemption.setsAside,
    ...insufficient.lists,
    ...coordination.coordinators.flatMap((entry) => entry.actors),
    ...coordination.afterActors,
    ...coordination.alwaysFirst,
    ...ranking.information,
    ...ranking.lifts.flatMap(({ actor, before }) => [actor, ...before]),
    ...ranking.follows.flatMap(({ actor, after }) => [actor, after]),
    referral.actor,
  ];
  const questions = new Set(pack.checklist.questions.map(({ id }) => id));
  const kinds = new Set(pack.actors.map(({ key, instances }) => instances ?? key));
  return [
    ...actors
      .filter((key) => !known(key))
      .map((key) => fault('national/policy.json', 'actors', `acteur inconnu\u00a0: ${key}`)),
    ...[preemption.nature, ...insufficient.questions]
      .filter((id) => !questions.has(id))
      .map((id) => fault('national/policy.json', 'questions', `question inconnue\u00a0: ${id}`)),
    ...pack.instances
      .filter(({ kind }) => !kinds.has(kind))
      .map(({ id, kind }) => fault('instances', id, `genre d’acteur inconnu\u00a0: ${kind}`)),
  ];
}

function ruleFaults(
  pack: Pack,
  rule: Pack['rules'][number],
  known: (key: string) => boolean,
): BrokenReference[] {
  const file = `national/rules/${rule.actor}.json`;
  const groups = new Set(pack.policy.ranking.orders.flatMap((order) => order.groups));
  return [
    ...(known(rule.actor) ? [] : [fault(file, 'actor', 'acteur inconnu')]),
    ...rule.tryBefore
      .filter(({ actor }) => actor !== undefined && !known(actor))
      .map(({ actor }) => fault(file, 'tryBefore', `acteur inconnu : ${actor}`)),
    ...rule.groups
      .filter(({ group }) => !groups.has(group))
      .map(({ group }) => fault(file, 'groups', `groupe inconnu : ${group}`)),
    ...unknownSources(pack, file, rule.sources),
    ...conditionsIn(rule).flatMap((condition) => conditionFaults(pack, file, condition)),
  ];
}

/** Every condition found under the keys that hold one. */
function conditionsIn(value: unknown): Condition[] {
  if (Array.isArray(value)) return value.flatMap(conditionsIn);
  if (typeof value !== 'object' || value === null) return [];
  const holders = [
    'when',
    'that',
    'link',
    'linkIf',
    'opensIf',
    'offeredIf',
    'exists',
    'suffices',
    'insufficient',
    'unsure',
    'toolsFirst',
  ];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'definitions') return Object.values(inner as Record<string, Condition>);
    // The schemas already said that these keys hold conditions (or, for `insufficient`, an object).
    if (holders.includes(key) && isCondition(inner)) return [inner];
    return conditionsIn(inner);
  });
}

const LEAVES = [
  'all',
  'any',
  'not',
  'of',
  'named',
  'question',
  'age',
  'setting',
  'role',
  'residence',
  'subject',
  'dangerHandled',
  'departement',
  'declared',
  'coveredBy',
];

function isCondition(value: unknown): value is Condition {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).some((key) => LEAVES.includes(key))
  );
}

function conditionFaults(
  pack: Pack,
  file: string,
  condition: Condition | undefined,
): BrokenReference[] {
  if (!condition) return [];
  const inner = partsOf(condition).flatMap((part) => conditionFaults(pack, file, part));
  if ('named' in condition && !(condition.named in pack.policy.definitions)) {
    return [fault(file, 'named', `définition inconnue : ${condition.named}`)];
  }
  if (!('question' in condition)) return inner;
  const question = pack.checklist.questions.find(({ id }) => id === condition.question);
  if (!question) return [fault(file, 'question', `question inconnue : ${condition.question}`)];
  const offered =
    question.kind === 'yes-no' ? ['oui', 'non'] : question.options.map(({ id }) => id);
  const read =
    'is' in condition
      ? [condition.is]
      : 'in' in condition
        ? condition.in
        : 'within' in condition
          ? condition.within
          : [];
  return read
    .filter((option) => !offered.includes(option))
    .map((option) => fault(file, condition.question, `option inconnue : ${option}`));
}

function unknownSources(pack: Pack, file: string, tags: readonly string[]): BrokenReference[] {
  return tags
    .filter((tag) => !(tag in pack.sources))
    .map((tag) => fault(file, 'sources', `source inconnue : ${tag}`));
}

function repeated(file: string, ids: readonly string[]): BrokenReference[] {
  return ids
    .filter((id, position) => ids.indexOf(id) !== position)
    .map((id) => fault(file, 'id', `identifiant répété : ${id}`));
}

function fault(file: string, at: string, reason: string): BrokenReference {
  return { file, at, reason };
}
