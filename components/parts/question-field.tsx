import type { Answer } from '../../lib/domain/checklist.ts';
import type { Displayed } from '../../lib/domain/flow.ts';
import { fr } from '../text/fr.ts';
import { Button } from '../ui/button.tsx';
import { MultipleField } from './multiple-field.tsx';
import { OneOfField } from './one-of-field.tsx';

type Props = {
  displayed: Displayed;
  /** Nothing it says can change the orientation any more: shown quieter. */
  spent: boolean;
  onAnswer(answer: Answer | null): void;
};

/** One question, as real controls; the answer known from the context is told, not asked. */
export function QuestionField({ displayed, spent, onAnswer }: Props) {
  const { question, answer, followUp, settled } = displayed;
  const clearable = !settled && answer !== undefined;
  const rank = question.core?.slice(1);
  const Answers = question.kind === 'multiple' ? MultipleField : OneOfField;
  const look = ['question', followUp && 'follow-up', spent && 'spent'].filter(Boolean).join(' ');
  return (
    <fieldset class={look} data-question={question.id} part="question">
      <legend>
        {rank && <span class="rank">{rank}</span>}
        {question.label}
        {settled && <span class="mark"> {fr.prefilled}</span>}
      </legend>
      {(question.help || clearable) && (
        <p class="help">
          {question.help}{' '}
          {clearable && (
            <Button look="link" onPress={() => onAnswer(null)}>
              {fr.clearAnswer}
            </Button>
          )}
        </p>
      )}
      {settled ? (
        <p class="settled">{settledWords(displayed)}</p>
      ) : (
        <Answers displayed={displayed} onAnswer={onAnswer} />
      )}
    </fieldset>
  );
}

function settledWords({ answer, options }: Displayed): string {
  const ids = [answer ?? []].flat();
  const yesNo: Readonly<Record<string, string>> = fr.answer;
  return ids.map((id) => options.find((o) => o.id === id)?.label ?? yesNo[id] ?? id).join(', ');
}
