import type { Answer, Answers, Checklist } from '../../domain/checklist.ts';
import { answerOf } from './answer-codes.ts';

/**
 * The answers that a QuestionnaireResponse of any renderer gives to a checklist. Whatever its shape,
 * it never throws: unknown questions and codes are left out, contradictions too, and what is not
 * said stays without an answer.
 */
export function answersFromResponse(response: unknown, checklist: Checklist): Answers {
  const given = new Map<string, { system: string | undefined; code: string }[]>();
  collect(response, given);
  const answers: Record<string, Answer> = {};
  for (const question of checklist.questions) {
    const answer = answerOf(question, given.get(question.id) ?? []);
    if (answer !== undefined) answers[question.id] = answer;
  }
  return answers;
}

/** Renderers nest items in groups, and in the answers of other items. */
function collect(
  node: unknown,
  given: Map<string, { system: string | undefined; code: string }[]>,
  depth = 0,
): void {
  if (depth > 20) return;
  for (const item of listIn(node, 'item')) {
    const linkId = textIn(item, 'linkId') ?? '';
    const codings = given.get(linkId) ?? [];
    for (const answer of listIn(item, 'answer')) {
      const coding: unknown = Object(answer)['valueCoding'];
      const code = textIn(coding, 'code') ?? yesOrNo(answer);
      if (code !== undefined) codings.push({ system: textIn(coding, 'system'), code });
      collect(answer, given, depth + 1);
    }
    given.set(linkId, codings);
    collect(item, given, depth + 1);
  }
}

/** Some renderers write yes and no as a boolean. */
function yesOrNo(answer: unknown): string | undefined {
  const value: unknown = Object(answer)['valueBoolean'];
  return typeof value === 'boolean' ? (value ? 'Y' : 'N') : undefined;
}

function listIn(node: unknown, element: string): readonly unknown[] {
  const list: unknown = Object(node)[element];
  return Array.isArray(list) ? list : [];
}

function textIn(node: unknown, element: string): string | undefined {
  const text: unknown = Object(node)[element];
  return typeof text === 'string' ? text : undefined;
}
