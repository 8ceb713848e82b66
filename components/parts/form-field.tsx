import type { FieldValue } from '../../lib/domain/referral.ts';
import type { FormField as Definition } from '../../lib/domain/referral-form.ts';
import { requestText } from '../text/request-text.ts';
import { LongTextField } from '../ui/long-text-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { controlId } from './focus-field.ts';
import { OptionsField } from './options-field.tsx';
import { ReadyWords, TODAY } from './ready-words.tsx';
import { TableField } from './table-field.tsx';

type Props = {
  field: Definition;
  value: FieldValue | undefined;
  /** ISO date. */
  today: string;
  required: boolean;
  /** Where the value comes from, in a word; undefined for the user's own. */
  from: string | undefined;
  warning: string | undefined;
  /** `settled`: one press said it all, and the next line may be shown. */
  onEdit(value: FieldValue, settled?: boolean): void;
};

/** Few options are all shown: a click instead of two, and nothing chosen in advance. */
const SHOWN_AT_ONCE = { required: 7, optional: 5 };

/** One field of the request, by its kind. */
export function FormField({ field, value, today, required, from, warning, onEdit }: Props) {
  const { kind, label, help, options = [], maxLength, ready = [] } = field;
  const text = typeof value === 'string' ? value : '';
  const common = {
    id: controlId(field.id),
    label,
    mark: required ? (field.oneOf ? requestText.oneOf : requestText.required) : undefined,
    from,
    help: maxLength
      ? [help, requestText.counter(text.length, maxLength)].filter(Boolean).join(' ')
      : help,
    warning,
    required,
  };
  const few = SHOWN_AT_ONCE[required ? 'required' : 'optional'];
  if (kind === 'table')
    return <TableField {...common} field={field} value={value} onEdit={onEdit} />;
  if (kind === 'multiple' || (kind === 'choice' && options.length <= few)) {
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
  const words = { value: text, onInput: (typed: string) => onEdit(typed) };
  const beneath = text.trim() === '' && ready.length > 0 && (
    <ReadyWords words={ready} onPick={(word) => onEdit(word === TODAY ? today : word, true)} />
  );
  if (kind === 'long-text') return <LongTextField {...common} {...words} beneath={beneath} />;
  const type = kind === 'date' ? 'date' : kind === 'phone' ? 'tel' : 'text';
  return <TextField {...common} {...words} type={type} beneath={beneath} />;
}
