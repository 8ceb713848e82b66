import type { Answers, Checklist } from '../../domain/checklist.ts';
import { CHECKLIST_URL, codingsOf } from './answer-codes.ts';
import type { Json, Resource } from './resource.ts';
import type { Writing } from './writing.ts';

/** The answers that count, under the ids of their questions. What nobody answered is not there. */
export function questionnaireResponse({ ids, to, request }: Writing): Resource {
  return {
    resourceType: 'QuestionnaireResponse',
    id: ids['questionnaire-response'],
    language: 'fr-FR',
    questionnaire: CHECKLIST_URL,
    status: 'completed',
    subject: to('patient'),
    authored: request.issuedAt,
    author: to('practitioner-role') ?? to('organization'),
    item: answeredItems(request.checklist, request.answers),
  };
}

/** The items of a response, in the order of the checklist; undefined when nothing is answered. */
export function answeredItems(checklist: Checklist, answers: Answers): readonly Json[] | undefined {
  const items = checklist.questions.flatMap((question) => {
    const answer = answers[question.id];
    const codings = answer === undefined ? [] : codingsOf(question, answer);
    if (codings.length === 0) return [];
    const given = codings.map((valueCoding) => ({ valueCoding }));
    return [{ linkId: question.id, text: question.label, answer: given }];
  });
  return items.length === 0 ? undefined : items;
}
