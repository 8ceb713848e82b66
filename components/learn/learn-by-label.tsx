import { useId, useState } from 'preact/hooks';
import { LEARN_FIELDS, type LearnField } from '../../lib/domain/learned.ts';
import { learnText } from '../text/learn-text.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';

type Props = { onName(field: LearnField, label: string): void };

const OPTIONS = LEARN_FIELDS.map((field) => ({ id: field, label: learnText.fields[field] }));

/** The same without pointing: by the words that the page shows beside a value. */
export function LearnByLabel({ onName }: Props) {
  const id = useId();
  const [field, setField] = useState<LearnField>('birthName');
  const [label, setLabel] = useState('');
  return (
    <details class="fold">
      <summary>{learnText.byLabelTitle}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onName(field, label);
        }}
      >
        <p class="quiet">{learnText.byLabelLead}</p>
        <SelectField
          id={`${id}-field`}
          label={learnText.byLabelField}
          value={field}
          options={OPTIONS}
          onChoose={(chosen) => setField(LEARN_FIELDS.find((each) => each === chosen) ?? field)}
        />
        <TextField
          id={`${id}-label`}
          label={learnText.byLabelWords}
          value={label}
          onInput={setLabel}
        />
        <div class="actions">
          <Button submit disabled={label.trim() === ''}>
            {learnText.byLabelUse}
          </Button>
        </div>
      </form>
    </details>
  );
}
