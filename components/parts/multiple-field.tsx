import type { Answer } from '../../lib/domain/checklist.ts';
import type { Displayed } from '../../lib/domain/flow.ts';
import { UNSURE } from '../../lib/domain/unsure.ts';
import { fr } from '../text/fr.ts';
import { Choice } from '../ui/choice.tsx';
import { toggled } from './question-keys.ts';

type Props = { displayed: Displayed; onAnswer(answer: Answer | null): void };

/** Several of a list; « rien de tout cela » and « ne sait pas » exclude the others. */
export function MultipleField({ displayed, onAnswer }: Props) {
  const { question, options, answer } = displayed;
  const none = Array.isArray(answer) && answer.length === 0;
  return (
    <div class="choices">
      {options.map((option, index) => (
        <div key={option.id} class={option.row === 2 ? 'second-row' : undefined}>
          <Choice
            kind="checkbox"
            name={question.id}
            checked={Array.isArray(answer) && answer.includes(option.id)}
            shortcut={index < 9 ? String(index + 1) : undefined}
            help={option.help}
            onChange={() => onAnswer(toggled(answer, option.id))}
          >
            {option.label}
          </Choice>
        </div>
      ))}
      <div class="exclusive">
        <Choice
          kind="checkbox"
          name={question.id}
          checked={none}
          shortcut={fr.keys.non}
          onChange={(checked) => onAnswer(checked ? [] : null)}
        >
          {fr.none}
        </Choice>
        <Choice
          kind="checkbox"
          name={question.id}
          checked={answer === UNSURE}
          shortcut={fr.keys[UNSURE]}
          onChange={(checked) => onAnswer(checked ? UNSURE : null)}
        >
          {fr.answer[UNSURE]}
        </Choice>
      </div>
    </div>
  );
}
