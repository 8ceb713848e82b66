import type { Answer, Answers, Question } from '../../lib/domain/checklist.ts';
import type { Change } from '../../lib/domain/orientation.ts';
import { UNSURE } from '../../lib/domain/unsure.ts';
import { statusText } from './orientation-text.ts';

/** One answer and what it would make: « Si « Séjour » était « non » (aujourd’hui : oui) : écarté. » */
export function changeSentence(change: Change, question: Question, answers: Answers): string {
  const now = answers[question.id];
  const end = ` : ${statusText[change.to]}.`;
  return `Si ${condition(change, question, now)} (${today(question, now)})${end}`;
}

function condition(change: Change, question: Question, now: Answer | undefined): string {
  const name = `« ${question.short} »`;
  if (question.kind !== 'multiple') {
    return `${name} était « ${labelOf(question, change.answer)} »`;
  }
  const chosen = now === undefined || now === UNSURE ? [] : [now].flat();
  const after = change.answer === '' ? [] : change.answer.split(' ');
  const added = after.filter((id) => !chosen.includes(id));
  const removed = chosen.filter((id) => !after.includes(id));
  const labels = (ids: readonly string[]) => ids.map((id) => labelOf(question, id)).join(', ');
  if (after.length === 0) return `${name} ne comptait rien de la liste`;
  if (added.length === 0) return `${name} ne comptait plus : ${labels(removed)}`;
  return `${name} comptait${chosen.length > 0 ? ' aussi' : ''} : ${labels(added)}`;
}

function today(question: Question, answer: Answer | undefined): string {
  if (answer === undefined) return 'aujourd’hui sans réponse';
  const labels = [answer].flat().map((id) => labelOf(question, id));
  return `aujourd’hui : ${labels.length === 0 ? 'rien de la liste' : labels.join(', ')}`;
}

/** The label of an answer, to quote inside a sentence. */
function labelOf(question: Question, id: string): string {
  if (id === UNSURE) return 'ne sait pas';
  if (question.kind === 'yes-no') return id;
  return question.options.find((option) => option.id === id)?.label ?? id;
}
