import type { Pack } from '../../domain/pack.ts';
import type { Question } from '../../domain/checklist.ts';
import type { Rule } from '../../domain/rule.ts';
import { conditionSentence } from './condition-sentence.ts';
import { linkTo, table } from './markdown.ts';
import { questionsReadBy } from './question-readers.ts';
import { definitionLink, ruleAnchor } from './rule-section.ts';
import { actorName } from './rule-sentences.ts';

/** One line a question: when it is asked, and which rules read its answer. */
export function questionTable(
  questions: readonly Question[],
  rules: readonly Rule[],
  pack: Pack,
): string {
  const readers = rules.map((rule) => [rule.actor, questionsReadBy(rule, pack.policy)] as const);
  const conduct = questionsReadBy({ ...pack.policy, definitions: {} }, pack.policy);
  return table(
    ['question', 'posée', 'lue par'],
    questions.map((question) => {
      const { id, core, label, opensIf } = question;
      const links = readers
        .filter(([, read]) => read.has(id))
        .map(([actor]) => linkTo(actorName(actor, pack), ruleAnchor(actor)));
      const readBy = [...links, ...(conduct.has(id) ? ['la conduite de l’orientation'] : [])];
      return [
        `${core ? `${core}. ` : ''}${label} (\`${id}\`)`,
        opensIf ? `si ${conditionSentence(opensIf, pack, definitionLink)}` : 'toujours',
        readBy.join(', ') || 'personne',
      ];
    }),
  );
}
