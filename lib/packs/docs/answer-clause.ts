import type { Question } from '../../domain/checklist.ts';
import type { Condition } from '../../domain/condition.ts';
import { indexOf } from '../../domain/pack-index.ts';
import type { Pack } from '../../domain/pack.ts';
import { joined, noneOf, quoted } from './french-list.ts';

export type AnswerCondition = Extract<Condition, { question: string }>;

/** A condition on an answer, as a French clause; `negated` says its contrary. */
export function answerClause(condition: AnswerCondition, pack: Pack, negated: boolean): string {
  const question = indexOf(pack).questions.get(condition.question);
  const name = quoted(question?.short ?? condition.question);
  const answer = `la réponse à ${name}`;
  const say = (yes: string, no: string) => (negated ? no : yes);
  if ('open' in condition) {
    return `la question ${name} ${say('est posée', 'n’est pas posée')}`;
  }
  if ('unanswered' in condition) {
    return `la question ${name} ${say('est sans réponse', 'a une réponse')}`;
  }
  if ('unsure' in condition) {
    return `${answer} ${say('est', 'n’est pas')} ${quoted('ne sait pas')}`;
  }
  if ('within' in condition) {
    const words = condition.within.map((id) => optionWords(question, id));
    if (words.length === 0) {
      return `${answer} ${say('est', 'n’est pas')} ${quoted('aucune de ces propositions')}`;
    }
    const verb = say('ne comprend rien d’autre que', 'comprend autre chose que');
    return `${answer} ${verb} ${joined(words, 'ou')}`;
  }
  const wanted = 'is' in condition ? [condition.is] : condition.in;
  const words = wanted.map((id) => optionWords(question, id));
  if (question?.kind === 'multiple') {
    return `${answer} ${say(`comprend ${joined(words, 'ou')}`, `ne comprend ${noneOf(words)}`)}`;
  }
  return `${answer} ${say(`est ${joined(words, 'ou')}`, `n’est ${noneOf(words)}`)}`;
}

/** `oui` and `non` as they are; an option by its label. */
export function optionWords(question: Question | undefined, id: string): string {
  if (!question || question.kind === 'yes-no') return id;
  return quoted(question.options.find((option) => option.id === id)?.label ?? id);
}
