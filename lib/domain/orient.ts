import type { Answers } from './checklist.ts';
import { conditionsInBalance } from './assess.ts';
import type { Condition } from './condition.ts';
import { holds } from './evaluate.ts';
import { COMPLEXITY, type Orientation, type Recommendation } from './orientation.ts';
import { nextQuestions } from './next-questions.ts';
import type { Pack } from './pack.ts';
import type { PatientContext } from './patient.ts';
import { preemptionOf } from './preemption.ts';
import { protocolsBehind } from './protocols-behind.ts';
import { becauseOf, positiveReasonsOf, unique } from './reasons.ts';
import { referralStateOf } from './referral-state.ts';
import { type Candidate, candidatesFor } from './resolution.ts';
import { type Entry, type Shortlist, shortlist } from './shortlist.ts';
import { situate, type Situation } from './situation.ts';
import { gapsOf, trace } from './trace.ts';

/**
 * Whom to call for this person, in this commune, and why. Pure: the same pack, facts and answers
 * always give the same orientation (`decision.md` 2 to 7).
 */
export function orient(pack: Pack, context: PatientContext, answers: Answers): Orientation {
  const situation = situate(pack, context, answers);
  const list = shortlist(situation);
  const recommendations = list.entries.map((entry, position) =>
    explain(entry, position + 1, situation, list),
  );
  return {
    preemption: preemptionOf(situation),
    complexity: complexityOf(situation),
    recommendations,
    setAside: list.setAside.map(({ actor, reason }) => ({ actor, reason })),
    nextQuestions: nextQuestions(situation, list),
    referral: referralStateOf(situation, list),
  };
}

/** The legal definition, never a score; unknown for a collective subject. */
function complexityOf(situation: Situation): Orientation['complexity'] {
  if (situation.context.subject === 'collective') return 'unknown';
  return COMPLEXITY[holds(situation.index.pack.policy.complexity.when, situation)];
}

function explain(
  entry: Entry,
  position: number,
  situation: Situation,
  list: Shortlist,
): Recommendation {
  const { pack, actors } = situation.index;
  const kind = actors.get(entry.actor);
  const rule = entry.assessment?.rule;
  return {
    rank: position,
    actor: entry.actor,
    level: kind?.level ?? null,
    status: entry.status,
    link: entry.link,
    folded: entry.folded,
    tool: entry.tool,
    because: reasonsFor(entry, situation),
    missing: missingFor(entry, situation),
    tryBefore: stepsBefore(entry, situation, list),
    notes: notesFor(entry, situation, list),
    protocols: protocolsBehind(entry, situation),
    instances: instancesFor(kind?.instances ?? entry.actor, situation),
    sources: [...(rule?.sources ?? kind?.sources ?? [])],
  };

  function instancesFor(instanceKind: string, { context }: Situation): Recommendation['instances'] {
    if (context.commune === null) return [];
    return candidatesFor(pack, instanceKind, context.commune).map(({ instance, coverage }) => ({
      id: instance.id,
      name: instance.name ?? instance.label,
      precision: precisionOf(instance.territory.precision, coverage),
    }));
  }
}

/** A territory that only may hold the commune (Paris without its arrondissement) is not exact here. */
function precisionOf(
  precision: Recommendation['instances'][number]['precision'],
  coverage: Candidate['coverage'],
): typeof precision {
  return precision === 'exact' && coverage === 'possible' ? 'unknown' : precision;
}

function stepsBefore(entry: Entry, situation: Situation, list: Shortlist): string[] {
  if (entry.coordinator) return [];
  const { actors } = situation.index;
  const nameOf = (actor: string) => actors.get(actor)?.acronym ?? actors.get(actor)?.name ?? actor;
  const barred = new Set(
    list.assessments
      .filter(({ status, alone }) => status === 'set-aside' || alone)
      .map(({ rule }) => rule.actor),
  );
  const steps = (entry.assessment?.rule.tryBefore ?? []).filter(
    ({ when, actor }) =>
      (!when || holds(when, situation) === 'true') && !(actor && barred.has(actor)),
  );
  const names = steps.flatMap(({ actor, text, listedBelow }) => {
    if (listedBelow === undefined) return [text ?? nameOf(actor ?? '')];
    const below = list.entries.filter(
      (other) =>
        other.status === 'recommended' &&
        !other.link &&
        !other.tool &&
        other !== entry &&
        (actors.get(other.actor)?.level ?? listedBelow) < listedBelow,
    );
    return below.length > 0 ? below.map((other) => nameOf(other.actor)) : text ? [text] : [];
  });
  return [...new Set(names)];
}

function reasonsFor(entry: Entry, situation: Situation): Recommendation['because'] {
  const own = entry.coordinator
    ? coordinatorConditions(entry, situation)
        .filter((when) => holds(when, situation) === 'true')
        .flatMap((when) => positiveReasonsOf(trace(when, situation), situation))
    : [];
  const rule = entry.assessment?.rule;
  if (!rule) return own;
  const trigger = trace(rule.when, situation);
  return unique([
    ...own,
    ...(trigger.truth === 'true' ? becauseOf(trigger, situation) : []),
    ...rule.guards
      .filter(({ quiet }) => !quiet)
      .map(({ that }) => trace(that, situation))
      .filter(({ truth }) => truth === 'true')
      .flatMap((guard) => positiveReasonsOf(guard, situation)),
  ]);
}

/** The conditions under which an actor is the coordinator in place. */
function coordinatorConditions(entry: Entry, situation: Situation): Condition[] {
  return situation.index.pack.policy.coordination.coordinators
    .filter(({ actors }) => actors.includes(entry.actor))
    .map(({ when }) => when);
}

function missingFor(entry: Entry, situation: Situation): string[] {
  const rule = entry.assessment?.rule;
  if (entry.coordinator || entry.status !== 'to-confirm' || !rule) return [];
  const conditions = [
    ...(entry.perhapsCoordinator ? coordinatorConditions(entry, situation) : []),
    ...conditionsInBalance(rule, situation),
    ...rule.reserves.flatMap(({ when }) => (when ? [when] : [])),
  ];
  return [...new Set(conditions.flatMap((condition) => gapsOf(trace(condition, situation))))];
}

function notesFor(entry: Entry, situation: Situation, { coordination }: Shortlist): string[] {
  const rule = entry.assessment?.rule;
  if (entry.coordinator) return coordination.note ? [coordination.note] : [];
  if (!rule) return [];
  const reserves = rule.reserves.filter(({ when }) => !when || holds(when, situation) !== 'false');
  const notes = rule.notes.filter(({ when }) => !when || holds(when, situation) === 'true');
  return [...reserves, ...notes].map(({ text }) => text);
}
