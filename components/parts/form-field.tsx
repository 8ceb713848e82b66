import type { FieldValue } from '../../lib/domain/referral.ts';
import type { FormField as Definition } from '../../lib/domain/referral-form.ts';
import { requestText } from '../text/request-text.ts';
import { LongTextField } from '../ui/long-text-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { controlId } from './focus-field.ts';
import { OptionsField } from './options-field.tsx';

type Props = {
  field: Definition;
  value: FieldValue | undefined;
  required: boolean;
  warning: string | undefined;
  onEdit(value: FieldValue): void;
};

/** Few options are all shown: a click instead of two, and nothing chosen in advance. */
const SHOWN_AT_ONCE = 5;

/** One field of the request, by its kind. */
export function FormField({ field, value, required, warning, onEdit }: Props) {
  const { kind, label, help, options = [], maxLength } = field;
  const text = typeof value === 'string' ? value : '';
  const common = {
    id: controlId(field.id),
    label,
    mark: required ? (field.oneOf ? requestText.oneOf : requestText.required) : undefined,
    help: maxLength
      ? [help, requestText.counter(text.length, maxLength)].filter(Boolean).join(' ')
      : help,
    warning,
    required,
  };
  if (kind === 'multiple' || (kind === 'choice' && options.length <= SHOWN_AT_ONCE)) {
    return <OptionsField {...common} field={field} value={value} onEdit={onEdit} />;
  }
  if (kind === 'choice') {
    return (
      <SelectField
        {...common}
        value={text}
        options={options}
        none={requestText.notAnswered}
        onChoose={onEdit}
      />
    );
  }
  if (kind === 'long-text') return <LongTextField {...common} value={text} onInput={onEdit} />;
  const type = kind === 'date' ? 'date' : kind === 'phone' ? 'tel' : 'text';
  return <TextField {...common} type={type} value={text} onInput={onEdit} />;
}
