import type { Condition } from '../../domain/condition.ts';
import { ownTrigger } from '../../domain/protocol.ts';
import { error, note, quoted } from '../check/fault.ts';
import type { Fault } from '../check/finding.ts';
import type { RuleDiagrams } from './assessments.ts';
import { type Diagram, NEVER } from './diagrams.ts';
import { leavesIn } from './conditions-of.ts';
import type { ActorDiagrams, ActorsEverywhere } from './entries.ts';

/** One way in which a rule proposes its actor: a branch of its trigger, or a local agreement. */
interface Way {
  file: string;
  at: Fault['at'];
  name: string;
  when: Condition;
  /** A local agreement: it also shows its text. */
  agreed: boolean;
}

/** Where a local agreement is written, by its id. */
export type Places = ReadonlyMap<string, { file: string; at: Fault['at'] }>;

/** What no combination of facts and answers makes of a rule: exact, unknown answers included. */
export function ruleFaults(everywhere: ActorsEverywhere, places: Places): Fault[] {
  return everywhere.actors.flatMap((actor) => faultsOf(actor, everywhere, places));
}

function faultsOf(actor: ActorDiagrams, everywhere: ActorsEverywhere, places: Places): Fault[] {
  const { rule, trigger } = actor.assessed;
  const file = `national/rules/${rule.actor}.json`;
  const [absent] = kindsAwaited(rule.when, everywhere.truths);
  if (trigger.yes === NEVER && absent) {
    const message = `La règle ${quoted(rule.actor)} dort\u00a0: aucun annuaire ne déclare encore ${quoted(absent)}.`;
    return [note('rule-dormant', file, ['when'], message)];
  }
  if (trigger.yes === NEVER) {
    const message = `Aucune réponse ne rend vraie la règle ${quoted(rule.actor)}\u00a0: revoir sa condition.`;
    return [error('rule-never-true', file, ['when'], message)];
  }
  const found: Fault[] = [];
  if (trigger.no === NEVER && !isEverything(rule.when)) {
    const message = `La règle ${quoted(rule.actor)} n’est jamais fausse\u00a0: écrire ${quoted('{ "all": [] }')} si c’est voulu.`;
    found.push(error('rule-always-true', file, ['when'], message));
  }
  const ways = waysOf(actor.assessed, everywhere, places, file);
  const protocols = everywhere.truths.frame.index.protocols.get(rule.actor) ?? [];
  found.push(...contradictions(actor.assessed, ways, everywhere), ...shadows(ways, everywhere));
  const told = new Set(found.map(({ at }) => at.join(' ')));
  const parts = deadParts(ownTrigger(rule.when, protocols), everywhere, file, ['when']);
  return [
    ...found,
    ...idleGuards(actor.assessed, everywhere, file),
    ...parts.filter(({ at }) => !told.has(at.join(' '))),
  ];
}

/** Kinds of actors that a condition waits for and that no directory declares. */
function kindsAwaited(condition: Condition, { frame }: ActorsEverywhere['truths']): string[] {
  const kinds = leavesIn(condition).flatMap((leaf) => ('declared' in leaf ? [leaf.declared] : []));
  return kinds.filter((kind) => !frame.index.instances.has(kind));
}

function isEverything(condition: Condition): boolean {
  return 'all' in condition && condition.all.length === 0;
}

/** The branches of an alternative, each by its place; local agreements after those of the rule. */
function waysOf(
  { rule }: RuleDiagrams,
  { truths }: ActorsEverywhere,
  places: Places,
  file: string,
): Way[] {
  const protocols = truths.frame.index.protocols.get(rule.actor) ?? [];
  const own = ownTrigger(rule.when, protocols);
  const branches =
    'any' in own
      ? own.any.map((when, row): Way => ({
          file,
          at: ['when', 'any', row],
          name: `branche ${row + 1}`,
          when,
          agreed: false,
        }))
      : [{ file, at: ['when'], name: 'la règle', when: own, agreed: false }];
  const agreed = protocols.flatMap(({ id, when }): Way[] => {
    const place = places.get(id);
    return place ? [{ ...place, name: id, when, agreed: true }] : [];
  });
  return [...branches, ...agreed];
}

/** A way that a guard always bars: the same answers propose the actor and set it aside. */
function contradictions(
  { rule, barred, unguarded }: RuleDiagrams,
  ways: readonly Way[],
  { truths }: ActorsEverywhere,
): Fault[] {
  const d = truths.frame.diagrams;
  return ways.flatMap(({ file, at, when }) => {
    const { yes } = truths.of(when);
    if (yes === NEVER || d.and(yes, unguarded) !== NEVER) return [];
    const bar = rule.guards.find((_, row) => d.implies(yes, barred[row] ?? NEVER));
    const reason = bar ? ` ${quoted(bar.reason)}` : '';
    const message = `Les mêmes réponses proposent ${quoted(rule.actor)} et l’écartent toujours${reason}\u00a0: revoir la condition ou la garde.`;
    return [error('rule-contradictory', file, at, message)];
  });
}

/** A way that is never true, or adds nothing since another of the same actor holds wherever it does. */
function shadows(ways: readonly Way[], { truths }: ActorsEverywhere): Fault[] {
  const d = truths.frame.diagrams;
  return ways.flatMap((way, row) => {
    const own = truths.of(way.when);
    if (own.yes === NEVER && ways.length > 1) {
      if (kindsAwaited(way.when, truths).length > 0) return [];
      const message = `Aucune réponse ne rend vraie cette condition\u00a0: la revoir ou l’ôter.`;
      return [error('part-never-true', way.file, way.at, message)];
    }
    const over = ways.find((other, at) => {
      if (at === row) return false;
      const { yes, no } = truths.of(other.when);
      const covers = d.implies(own.yes, yes) && d.implies(no, own.no);
      const same = own.yes === yes && own.no === no;
      return covers && (!same || at < row);
    });
    if (!over) return [];
    if (way.agreed) {
      const message = `Cet accord n’amène personne de plus que ${quoted(over.name)}\u00a0: il ne fait que montrer son texte.`;
      return [note('rule-shadowed', way.file, way.at, message)];
    }
    const message = `Cette condition n’ajoute rien à ${quoted(over.name)}, vraie partout où elle l’est\u00a0: l’ôter ou la préciser.`;
    return [error('rule-shadowed', way.file, way.at, message)];
  });
}

/** A guard that never bars nor holds back anybody whom the rule could propose. */
function idleGuards(
  { rule, trigger }: RuleDiagrams,
  { truths }: ActorsEverywhere,
  file: string,
): Fault[] {
  const d = truths.frame.diagrams;
  return rule.guards.flatMap(({ that }, row) => {
    if (!d.implies(d.not(trigger.no), truths.of(that).yes)) return [];
    const message = `Cette garde n’écarte jamais personne que la règle proposerait\u00a0: l’ôter ou la revoir.`;
    return [note('guard-without-effect', file, ['guards', row, 'that'], message)];
  });
}

/** Parts of a composite without which it would read the same. */
export function deadParts(
  condition: Condition,
  everywhere: ActorsEverywhere,
  file: string,
  at: Fault['at'],
): Fault[] {
  const { truths } = everywhere;
  const [key, parts] =
    'all' in condition
      ? (['all', condition.all] as const)
      : 'any' in condition
        ? (['any', condition.any] as const)
        : (['not', 'not' in condition ? [condition.not] : []] as const);
  const whole = truths.of(condition);
  return parts.flatMap((part, row) => {
    const place = key === 'not' ? [...at, 'not'] : [...at, key, row];
    const deeper = deadParts(part, everywhere, file, place);
    if (key === 'not' || parts.length < 2) return deeper;
    const others = parts.filter((_, other) => other !== row);
    const without = truths.of(key === 'all' ? { all: [...others] } : { any: [...others] });
    if (!isSame(whole, without)) return deeper;
    const message = `Sans cette partie, la condition serait la même\u00a0: l’ôter ou la préciser.`;
    return [note('part-without-effect', file, place, message), ...deeper];
  });
}

function isSame(a: { yes: Diagram; no: Diagram }, b: { yes: Diagram; no: Diagram }): boolean {
  return a.yes === b.yes && a.no === b.no;
}
