import type { Answer, Answers, Question } from '../../lib/domain/checklist.ts';
import type { ActorStatus, Change } from '../../lib/domain/orientation.ts';
import { UNSURE } from '../../lib/domain/unsure.ts';

/** What an actor would become; the answers that would do it come under it, one a line. */
export function changeHeading({ from, to }: Pick<Change, 'from' | 'to'>): string {
  const shown = from === 'recommended' || from === 'to-confirm' || from === 'link';
  const become: Readonly<Record<ActorStatus, string>> = {
    recommended: 'Serait recommandé si',
    'to-confirm': 'Serait à confirmer si',
    link: 'Serait seulement à informer si',
    'set-aside': 'Serait écarté si',
    latent: 'Dépendrait d’une autre réponse si',
    silent: shown ? 'Ne serait plus proposé si' : 'Ne serait pas proposé si',
  };
  return `${become[to]} :`;
}

/** The answer that would do it: « séjour : non, au lieu de oui », or what to tick and untick. */
export function changeLine(change: Change, question: Question, answers: Answers): string {
  const now = answers[question.id];
  return `${question.short} : ${wanted(change, question, now)}`;
}

function wanted(change: Change, question: Question, now: Answer | undefined): string {
  const instead =
    typeof now === 'string' ? `, au lieu de ${quoted(question, now)}` : ' (sans réponse jusqu’ici)';
  if (question.kind !== 'multiple') return `${quoted(question, change.answer)}${instead}`;
  const chosen = now === undefined || now === UNSURE ? [] : [now].flat();
  const after = change.answer === '' ? [] : change.answer.split(' ');
  const added = after.filter((id) => !chosen.includes(id));
  const removed = chosen.filter((id) => !after.includes(id));
  if (added.length + removed.length === 0) return `rien de la liste${instead}`;
  const labels = (ids: readonly string[]) => ids.map((id) => quoted(question, id)).join(', ');
  const steps = [
    removed.length > 0 ? `sans ${labels(removed)}` : '',
    added.length > 0 ? `avec ${labels(added)}${chosen.length > 0 ? ' en plus' : ''}` : '',
  ];
  return steps.filter((step) => step !== '').join(', ');
}

/** The label of an answer, to quote inside a sentence. */
function quoted(question: Question, id: string): string {
  if (id === UNSURE) return '« ne sait pas »';
  if (question.kind === 'yes-no') return `« ${id} »`;
  return `« ${question.options.find((option) => option.id === id)?.label ?? id} »`;
}
