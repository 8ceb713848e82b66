import type { Answer } from '../../lib/domain/checklist.ts';
import type { Displayed } from '../../lib/domain/flow.ts';
import { UNSURE } from '../../lib/domain/unsure.ts';
import { fr } from '../text/fr.ts';
import { Choice } from '../ui/choice.tsx';

type Props = { displayed: Displayed; onAnswer(answer: Answer): void };

/** Yes or no, or one of a few: radio buttons, « ne sait pas » last. */
export function OneOfField({ displayed, onAnswer }: Props) {
  const { question, options, answer } = displayed;
  const yesNo = question.kind === 'yes-no';
  const lines = yesNo
    ? (['oui', 'non'] as const).map((id) => ({ id, label: fr.answer[id], shortcut: fr.keys[id] }))
    : options.map((option, index) => ({ ...option, shortcut: String(index + 1) }));
  return (
    <div class={yesNo ? 'choices in-line' : 'choices'}>
      {lines.map(({ id, label, shortcut, ...line }) => (
        <Choice
          key={id}
          kind="radio"
          name={question.id}
          checked={answer === id}
          shortcut={shortcut}
          help={'help' in line ? line.help : undefined}
          onChange={() => onAnswer(id)}
        >
          {label}
        </Choice>
      ))}
      <Choice
        kind="radio"
        name={question.id}
        checked={answer === UNSURE}
        shortcut={fr.keys[UNSURE]}
        onChange={() => onAnswer(UNSURE)}
      >
        {fr.answer[UNSURE]}
      </Choice>
    </div>
  );
}
