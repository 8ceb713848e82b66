import type { Pack } from '../../domain/pack.ts';
import type { Rule } from '../../domain/rule.ts';
import { linkTo, table } from './markdown.ts';
import { actorTitle, definitionLink, ruleAnchor } from './rule-section.ts';
import { ruleSentences } from './rule-sentences.ts';

/** One line an actor: what calls for it, what sets it aside, where it ranks. */
export function decisionTable(rules: readonly Rule[], pack: Pack): string {
  return table(
    ['acteur', 'niveau', 'quand', 'écarté si', 'groupe', 'priorité'],
    rules.map((rule) => {
      const kind = pack.actors.find(({ key }) => key === rule.actor);
      return [
        linkTo(actorTitle(rule.actor, pack), ruleAnchor(rule.actor)),
        kind?.level === null || kind === undefined ? '–' : String(kind.level),
        ruleSentences(rule, pack, definitionLink).when.join('\u00a0; **ou** '),
        rule.guards.map(({ reason }) => reason).join('\u00a0; ') || '–',
        rule.groups.map(({ group }) => group).join(', ') || pack.policy.ranking.defaultGroup,
        String(rule.priority),
      ];
    }),
  );
}
