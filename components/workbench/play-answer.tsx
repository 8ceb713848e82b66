import { type Answer, UNSURE } from '../../lib/domain/checklist.ts';
import type { Displayed } from '../../lib/domain/flow.ts';
import { workbenchText } from '../text/workbench-text.ts';
import { Choice } from '../ui/choice.tsx';
import { SelectField } from '../ui/select-field.tsx';

type Props = {
  displayed: Displayed;
  onAnswer(answer: Answer | undefined): void;
};

/** One question in one control: a list for one choice, boxes for several. */
export function PlayAnswer({ displayed, onAnswer }: Props) {
  const { question, options, answer } = displayed;
  if (question.kind === 'multiple') {
    return <SeveralOptions displayed={displayed} onAnswer={onAnswer} />;
  }
  const own =
    question.kind === 'yes-no'
      ? [
          { id: 'oui', label: workbenchText.yes },
          { id: 'non', label: workbenchText.no },
        ]
      : options;
  return (
    <SelectField
      id={`play-${question.id}`}
      label={question.label}
      value={typeof answer === 'string' ? answer : ''}
      options={[...own, { id: UNSURE, label: workbenchText.unsure }]}
      none={workbenchText.unanswered}
      onChoose={(chosen) => onAnswer(chosen === '' ? undefined : chosen)}
    />
  );
}

function SeveralOptions({ displayed: { question, options, answer }, onAnswer }: Props) {
  const chosen = Array.isArray(answer) ? answer : [];
  const box = (id: string, label: string, checked: boolean, next: Answer | undefined) => (
    <Choice
      key={id}
      kind="checkbox"
      name={`play-${question.id}`}
      checked={checked}
      onChange={() => onAnswer(checked && typeof next === 'string' ? undefined : next)}
    >
      {label}
    </Choice>
  );
  const toggled = (id: string): Answer | undefined => {
    const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
    return next.length > 0 ? next : undefined;
  };
  const none = Array.isArray(answer) && answer.length === 0;
  return (
    <fieldset class="options">
      <legend>{question.label}</legend>
      {options.map(({ id, label }) => box(id, label, chosen.includes(id), toggled(id)))}
      {box('aucune', workbenchText.none, none, none ? undefined : [])}
      {box(UNSURE, workbenchText.unsure, answer === UNSURE, UNSURE)}
    </fieldset>
  );
}
