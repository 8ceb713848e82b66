import { reads } from '../../lib/domain/condition-reads.ts';
import type { Displayed } from '../../lib/domain/flow.ts';
import type { Pack } from '../../lib/domain/pack.ts';

/**
 * The questions with each follow-up beneath the last core question that can open it: a new question
 * then appears below the one just answered, never above.
 */
export function beneathOpeners(displayed: readonly Displayed[], pack: Pack): Displayed[] {
  const questions = new Map(pack.checklist.questions.map((question) => [question.id, question]));
  const core = displayed.filter(({ followUp }) => !followUp);
  const place = ({ question, followUp }: Displayed): number => {
    const opener = followUp
      ? reads(question.opensIf ? [question.opensIf] : [], pack.policy, questions)
      : new Set([question.id]);
    return core.findLastIndex((candidate) => opener.has(candidate.question.id));
  };
  return displayed.toSorted(
    (a, b) => place(a) - place(b) || Number(a.followUp) - Number(b.followUp),
  );
}
