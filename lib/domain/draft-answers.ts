import type { Answer, Answers, Checklist, Question } from './checklist.ts';
import { UNSURE } from './checklist.ts';
import { capitalised } from './french-text.ts';
import type { Draft } from './referral-form.ts';

/**
 * The answers of the checklist that the request repeats in words, by field id: `dimensions` (what
 * is there, what is explicitly not known, no score), `deja-essaye`, `coordinateur-existant`.
 * A question without an answer gives nothing: `answers` are those of open questions only.
 */
export function draftAnswers(
  checklist: Checklist,
  answers: Answers,
  draft: Draft,
): Record<string, string> {
  return {
    dimensions: dimensions(checklist, answers, draft),
    'deja-essaye': inWords(checklist, answers, draft.questions.tried),
    'coordinateur-existant': coordinator(checklist, answers, draft),
  };
}

function dimensions(checklist: Checklist, answers: Answers, draft: Draft): string {
  const present: string[] = [];
  const unsure: string[] = [];
  for (const { question: id, answer: telling } of draft.dimensions) {
    const question = questionOf(checklist, id);
    if (question === undefined) continue;
    present.push(...tellings(question, answers[id], telling));
    if (answers[id] === UNSURE) unsure.push(question.short);
  }
  return [line('Oui', present), line('Ne sait pas', unsure)]
    .filter((text) => text !== '')
    .join('\n');
}

/** What an answer tells: the words of the telling one, or of each chosen option. */
function tellings(question: Question, answer: Answer | undefined, telling?: string): string[] {
  if (question.kind === 'yes-no') {
    return telling !== undefined && answer === telling ? [reason(question, telling)] : [];
  }
  const chosen = [answer ?? []].flat();
  return question.options.filter(({ id }) => chosen.includes(id)).map((option) => option.reason);
}

function line(heading: string, texts: readonly string[]): string {
  return texts.length === 0 ? '' : `${heading} : ${texts.join(' ; ')}.`;
}

/** Who coordinates says more than that somebody does. */
function coordinator(checklist: Checklist, answers: Answers, { questions }: Draft): string {
  const question = questionOf(checklist, questions.coordinator);
  const chosen = [answers[questions.coordinator] ?? []].flat();
  const known =
    answers[questions.coordinated] !== 'oui' || question === undefined || question.kind === 'yes-no'
      ? []
      : question.options.filter(({ id }) => chosen.includes(id)).map((option) => option.reason);
  if (known.length > 0) return `${capitalised(known.join(', '))}.`;
  return inWords(checklist, answers, questions.coordinated);
}

/** One yes-no answer as a sentence; empty when the question has no answer. */
function inWords(checklist: Checklist, answers: Answers, id: string): string {
  const question = questionOf(checklist, id);
  const answer: Answer | undefined = answers[id];
  if (question === undefined || answer === undefined) return '';
  if (answer === UNSURE) return 'Ne sait pas.';
  const words = reason(question, String(answer));
  return words === '' ? '' : `${capitalised(words)}.`;
}

function reason(question: Question, answer: string): string {
  if (question.kind !== 'yes-no') return '';
  return { oui: question.reasons.oui, non: question.reasons.non }[answer] ?? '';
}

function questionOf(checklist: Checklist, id: string): Question | undefined {
  return checklist.questions.find((question) => question.id === id);
}
