import type { Pack } from '../../domain/pack.ts';
import type { Rule } from '../../domain/rule.ts';
import { capitalised } from '../../domain/french-text.ts';
import { quoted } from './french-list.ts';
import { anchor, bullets, heading, linkTo } from './markdown.ts';
import { actorName, ruleSentences } from './rule-sentences.ts';

/** The link to a definition, further down the same page. */
export function definitionLink(name: string): string {
  return quoted(linkTo(name, definitionAnchor(name)));
}

/** Where the sentence of a definition is. */
export function definitionAnchor(name: string): string {
  return `definition-${name}`;
}

/** Where the sentences of an actor's rule are. */
export function ruleAnchor(actor: string): string {
  return `regle-${actor}`;
}

/** « DAC (`dac-coordination`) ». */
export function actorTitle(key: string, pack: Pack): string {
  return `${actorName(key, pack)} (\`${key}\`)`;
}

/** One rule in sentences. */
export function ruleSection(rule: Rule, pack: Pack): string[] {
  const said = ruleSentences(rule, pack, definitionLink);
  return [
    anchor(ruleAnchor(rule.actor)),
    heading(3, actorTitle(rule.actor, pack)),
    ...whenBlock(said.when, said.guards.length > 0),
    ...bullets(said.guards),
    ...titled('À informer plutôt qu’à appeler', said.link),
    ...titled('À confirmer', said.reserves),
    ...titled('Dit aussi', said.notes),
    ...titled('À essayer avant', said.tryBefore),
    `Rang\u00a0: ${said.rank.join('\u00a0; ')}. Sources\u00a0: ${rule.sources.join(', ')}. Exemples\u00a0: ${rule.examples.length}.`,
  ];
}

function whenBlock(ways: readonly string[], guarded: boolean): string[] {
  const [only = ''] = ways;
  if (ways.length === 1) return [`**Quand** ${only}${guarded ? ',' : '.'}`];
  return ['**Quand** l’une de ces conditions est vraie\u00a0:', ...bullets(ways)];
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : [`**${title}**\u00a0:`, ...bullets(lines.map((line) => capitalised(line)))];
}
