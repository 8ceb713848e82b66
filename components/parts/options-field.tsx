import type { FieldValue } from '../../lib/domain/referral.ts';
import type { FormField } from '../../lib/domain/referral-form.ts';
import { requestText } from '../text/request-text.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';

type Props = {
  id: string;
  field: FormField;
  value: FieldValue | undefined;
  mark?: string | undefined;
  from?: string | undefined;
  help?: string | undefined;
  onEdit(value: FieldValue): void;
};

/** The options of a field, all in sight; what was ticked can be unticked. */
export function OptionsField({ id, field, value, mark, from, help, onEdit }: Props) {
  const chosen = value === undefined ? [] : [value].flat().filter((option) => option !== '');
  const several = field.kind === 'multiple';
  const change = (option: string, checked: boolean): void => {
    const others = chosen.filter((other) => other !== option);
    onEdit(several ? (checked ? [...others, option] : others) : option);
  };
  return (
    <fieldset class="options" id={id}>
      <legend>
        {field.label}
        {mark && <span class="mark"> {mark}</span>}
        {from && <span class="from"> {from}</span>}
      </legend>
      {help && <p class="help">{help}</p>}
      <div class="choices">
        {field.options?.map((option, index) => (
          <Choice
            key={option.id}
            kind={several ? 'checkbox' : 'radio'}
            name={field.id}
            checked={chosen.includes(option.id)}
            shortcut={mark && !from && index < 9 ? String(index + 1) : undefined}
            onChange={(checked) => change(option.id, checked)}
          >
            {option.label}
          </Choice>
        ))}
        {!several && chosen.length > 0 && (
          <Button look="link" onPress={() => onEdit('')}>
            {requestText.clear}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
