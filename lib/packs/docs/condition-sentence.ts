import type { Condition } from '../../domain/condition.ts';
import type { Pack } from '../../domain/pack.ts';
import { answerClause } from './answer-clause.ts';
import { factClause } from './fact-clause.ts';
import { inWords, quoted } from './french-list.ts';

/** How a definition is named in a sentence: plainly, or with a link to its own sentence. */
export type NameDefinition = (name: string) => string;

const ALWAYS = 'toujours';

/** A condition with its negations pushed down to the clauses, ready to be written. */
type Phrase =
  | { clause: string }
  | { join: 'all' | 'any'; parts: readonly Phrase[] }
  | { atLeast: number; negated: boolean; parts: readonly Phrase[] };

/**
 * A condition as a French sentence without capital or full stop: « la personne a 60 ans ou plus, et
 * la réponse à « … » est oui ». Parentheses hold what belongs together.
 */
export function conditionSentence(
  condition: Condition,
  pack: Pack,
  name: NameDefinition = quoted,
): string {
  return written(phraseOf(condition, pack, name, false));
}

/** Its contrary: « sauf si … ». What is not known stays so in both. */
export function contrarySentence(
  condition: Condition,
  pack: Pack,
  name: NameDefinition = quoted,
): string {
  return written(phraseOf(condition, pack, name, true));
}

/** « si … » before a condition, and « toujours » for one that says nothing. */
export function underCondition(sentence: string): string {
  return sentence === ALWAYS ? ALWAYS : `si ${sentence}`;
}

/** The ways to make a condition true, one sentence each; one when there is no choice. */
export function waysOf(
  condition: Condition,
  pack: Pack,
  name: NameDefinition = quoted,
): readonly string[] {
  const phrase = phraseOf(condition, pack, name, false);
  return 'join' in phrase && phrase.join === 'any' && phrase.parts.length > 1
    ? phrase.parts.map(written)
    : [written(phrase)];
}

function phraseOf(
  condition: Condition,
  pack: Pack,
  name: NameDefinition,
  negated: boolean,
): Phrase {
  const inner = (part: Condition) => phraseOf(part, pack, name, negated);
  if ('all' in condition) return junction(negated ? 'any' : 'all', condition.all.map(inner));
  if ('any' in condition) return junction(negated ? 'all' : 'any', condition.any.map(inner));
  if ('not' in condition) return phraseOf(condition.not, pack, name, !negated);
  if ('of' in condition) {
    const parts = condition.of.map((part) => phraseOf(part, pack, name, false));
    return { atLeast: condition.atLeast, negated, parts };
  }
  if ('named' in condition) {
    const verb = negated ? 'ne vaut pas' : 'vaut';
    return { clause: `la définition ${name(condition.named)} ${verb}` };
  }
  if ('question' in condition) return { clause: answerClause(condition, pack, negated) };
  return { clause: factClause(condition, pack, negated) };
}

/** Nested conjunctions become one; a single part stands for itself. */
function junction(join: 'all' | 'any', parts: readonly Phrase[]): Phrase {
  const flat = parts.flatMap((part) => ('join' in part && part.join === join ? part.parts : part));
  const [only] = flat;
  return flat.length === 1 && only ? only : { join, parts: flat };
}

function written(phrase: Phrase): string {
  if ('clause' in phrase) return phrase.clause;
  if ('atLeast' in phrase) {
    const count = inWords(phrase.atLeast);
    const parts = phrase.parts.map(enclosed).join('\u00a0; ');
    return `${phrase.negated ? 'moins de' : 'au moins'} ${count} de ces conditions\u00a0: ${parts}`;
  }
  const { join, parts } = phrase;
  if (parts.length === 0) return join === 'all' ? ALWAYS : 'jamais';
  const words = parts.map(enclosed);
  if (join === 'any') return words.join(', ou ');
  return `${words.slice(0, -1).join(', ')}, et ${words.at(-1) ?? ''}`;
}

function enclosed(phrase: Phrase): string {
  return 'clause' in phrase ? phrase.clause : `(${written(phrase)})`;
}
