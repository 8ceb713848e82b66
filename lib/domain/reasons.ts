import { type Answer, UNSURE } from './checklist.ts';
import type { Condition } from './condition.ts';
import { stateOf } from './evaluate.ts';
import type { Because } from './orientation.ts';
import type { Situation } from './situation.ts';
import { departementOf } from './territory-coverage.ts';
import { type Support, supportsOf, type Trace } from './trace.ts';

/** The answers and facts that settle a condition, in the words of the checklist, each once. */
export function becauseOf(node: Trace, situation: Situation): Because[] {
  return unique(supportsOf(node).flatMap((support) => wordsOf(support, situation)));
}

/**
 * The same, only what speaks for it: « n’est pas en EHPAD » or « exercice en ville » would say
 * nothing of what is needed.
 */
export function positiveReasonsOf(node: Trace, situation: Situation): Because[] {
  const positive = supportsOf(node).filter(({ negated }) => !negated);
  return unique(positive.flatMap((support) => wordsOf(support, situation)));
}

/** A question or a fact in a few words, to name it in a list of what is missing. */
export function shortNameOf(id: string, { index }: Pick<Situation, 'index'>): string {
  const fact = index.pack.checklist.facts.find((candidate) => candidate.id === id);
  return index.questions.get(id)?.short ?? fact?.short ?? id;
}

/** Removes repetitions: one reason per question and answer. */
export function unique(reasons: readonly Because[]): Because[] {
  const seen = new Map(reasons.map((reason) => [`${reason.question}=${reason.answer}`, reason]));
  return [...seen.values()];
}

function wordsOf({ leaf, negated }: Support, situation: Situation): Because[] {
  const { condition } = leaf;
  if ('question' in condition) return wordsOfAnswer(condition, situation);
  return factWords(condition, situation, negated);
}

function wordsOfAnswer(
  condition: Extract<Condition, { question: string }>,
  situation: Situation,
): Because[] {
  const question = situation.index.questions.get(condition.question);
  const answer = question && stateOf(question.id, situation).answer;
  if (!question || answer === undefined) return [];
  const { id } = question;
  if (question.kind === 'yes-no') {
    if (answer !== 'oui' && answer !== 'non') return [];
    return [{ question: id, answer, text: question.reasons[answer] }];
  }
  const wanted = 'is' in condition ? [condition.is] : 'in' in condition ? condition.in : [];
  const chosen = typeof answer === 'string' ? [answer] : answer;
  const named = chosen.filter((option) => wanted.includes(option));
  const options = question.options.filter(({ id: option }) =>
    (named.length > 0 ? named : chosen).includes(option),
  );
  if (options.length === 0 && question.kind === 'multiple' && chosen.length === 0) {
    return [{ question: id, answer: '', text: question.noneReason }];
  }
  return options.map((option) => ({ question: id, answer: option.id, text: option.reason }));
}

function factWords(condition: Condition, situation: Situation, negated: boolean): Because[] {
  const { context } = situation;
  const say = (id: string, value: string, words: string = value): Because[] => {
    const fact = situation.index.pack.checklist.facts.find((candidate) => candidate.id === id);
    if (!fact) return [];
    const option = fact.options?.find((candidate) => candidate.id === value);
    return [
      { question: id, answer: value, text: option?.reason ?? fact.reason.replace('{}', words) },
    ];
  };
  if ('age' in condition) return context.age === null ? [] : say('age', String(context.age));
  if ('setting' in condition) return say('setting', context.setting);
  if ('residence' in condition) return say('residence', context.residence);
  if ('role' in condition) return context.role === null ? [] : say('role', context.role);
  if ('dangerHandled' in condition && !negated) return say('dangerHandled', 'true');
  if ('departement' in condition && context.commune !== null) {
    const code = departementOf(context.commune);
    return say('commune', code, situation.index.pack.geography.departements[code] ?? code);
  }
  return [];
}

/** The words of an answer that is not given (yet): what « Ce qui changerait la réponse » shows. */
export function answerText(questionId: string, answer: Answer, situation: Situation): string {
  const question = situation.index.questions.get(questionId);
  if (!question) return '';
  if (question.kind === 'yes-no') {
    return answer === 'oui' || answer === 'non' ? question.reasons[answer] : question.short;
  }
  const chosen = typeof answer === 'string' ? [answer] : answer;
  const options = question.options.filter((option) => chosen.includes(option.id));
  if (options.length === 0)
    return question.kind === 'multiple' ? question.noneReason : question.short;
  return options.map((option) => option.reason).join(', ');
}

/** A given answer in the words of the checklist, one reason per option; « ne sait pas » said as such. */
export function answerWords(questionId: string, answer: Answer, situation: Situation): Because[] {
  const question = situation.index.questions.get(questionId);
  if (!question) return [];
  const say = (given: string, text: string) => ({ question: questionId, answer: given, text });
  if (answer === UNSURE) return [say(UNSURE, `${question.short}\u00a0: ne sait pas`)];
  if (question.kind === 'yes-no' || answer.length === 0) {
    return [say([answer].flat().join(' '), answerText(questionId, answer, situation))];
  }
  return [answer].flat().map((option) => say(option, answerText(questionId, option, situation)));
}
