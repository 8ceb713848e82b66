import type { Condition } from '../../domain/condition.ts';
import type { Pack } from '../../domain/pack.ts';
import type { Guard, Rule, Sentence, Step } from '../../domain/rule.ts';
import {
  conditionSentence,
  contrarySentence,
  type NameDefinition,
  underCondition,
  waysOf,
} from './condition-sentence.ts';
import { quoted } from './french-list.ts';

/** A rule as a coordinator reads it; each list is empty when the rule says nothing of it. */
export interface RuleSentences {
  /** The ways to call for the actor: any one is enough. */
  when: readonly string[];
  /** « sauf si … : écarté, « … » ». */
  guards: readonly string[];
  /** When the actor is to be informed rather than called. */
  link: readonly string[];
  /** What keeps it « à confirmer ». */
  reserves: readonly string[];
  notes: readonly string[];
  tryBefore: readonly string[];
  /** How it is ranked among the others. */
  rank: readonly string[];
}

/** The sentences of a rule, without capital or full stop. `name` writes the definitions: plainly, or as links. */
export function ruleSentences(
  rule: Rule,
  pack: Pack,
  name: NameDefinition = quoted,
): RuleSentences {
  const say = (condition: Condition) => underCondition(conditionSentence(condition, pack, name));
  return {
    when: waysOf(rule.when, pack, name),
    guards: rule.guards.map((guard) => guardSentence(guard, pack, name)),
    link: linkSentences(rule, say),
    reserves: rule.reserves.map((sentence) => shown(sentence, say)),
    notes: rule.notes.map((sentence) => shown(sentence, say)),
    tryBefore: rule.tryBefore.map((step) => stepSentence(step, pack, say)),
    rank: rankSentences(rule, say),
  };
}

function guardSentence(guard: Guard, pack: Pack, name: NameDefinition): string {
  const unless = `sauf si ${contrarySentence(guard.that, pack, name)}`;
  const otherwise = guard.linkIf
    ? `à informer seulement si ${conditionSentence(guard.linkIf, pack, name)}, sinon ${FALSE_GUARD['set-aside']}`
    : FALSE_GUARD[guard.otherwise];
  return `${unless}\u00a0: ${otherwise}, car ${quoted(guard.reason)}`;
}

const FALSE_GUARD: Readonly<Record<Guard['otherwise'], string>> = {
  'set-aside': 'écarté',
  link: 'à informer seulement',
  silent: 'pas montré',
  alone: 'montré seulement si rien d’autre ne l’est',
};

function linkSentences(rule: Rule, say: (condition: Condition) => string): string[] {
  const beside = rule.linkBeside;
  return [
    ...(rule.link ? [say(rule.link)] : []),
    ...(beside
      ? [`${say(beside.when)}, quand un acteur de niveau ${beside.level} est recommandé`]
      : []),
  ];
}

function shown({ when, text }: Sentence, say: (condition: Condition) => string): string {
  return when ? `${quoted(text)} ${say(when)}` : `${quoted(text)}, toujours`;
}

function stepSentence(
  { actor, text, listedBelow, when }: Step,
  pack: Pack,
  say: (condition: Condition) => string,
): string {
  const fallback = text === undefined ? '' : `, à défaut ${quoted(text)}`;
  const step =
    listedBelow === undefined
      ? (text ?? actorName(actor ?? '', pack))
      : `les acteurs recommandés ici sous le niveau ${listedBelow}${fallback}`;
  return when ? `${step}, ${say(when)}` : step;
}

function rankSentences(rule: Rule, say: (condition: Condition) => string): string[] {
  const groups = rule.groups.map(({ when, group }) =>
    when ? `groupe ${quoted(group)} ${say(when)}` : `groupe ${quoted(group)}`,
  );
  const { rankLevel } = rule;
  return [
    ...groups,
    `priorité ${rule.priority} dans son groupe`,
    ...(rankLevel
      ? [`classé au niveau ${rankLevel.level}${rankLevel.when ? ` ${say(rankLevel.when)}` : ''}`]
      : []),
  ];
}

/** What people call an actor: its acronym when it is alone to bear it, else its name, else its key. */
export function actorName(key: string, pack: Pack): string {
  const actor = pack.actors.find((candidate) => candidate.key === key);
  if (!actor) return key;
  const namesakes = pack.actors.filter(({ acronym }) => acronym === actor.acronym);
  return namesakes.length === 1 ? (actor.acronym ?? actor.name) : actor.name;
}
