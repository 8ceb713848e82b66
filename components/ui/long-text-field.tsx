import type { ComponentChildren } from 'preact';
import { describedBy, Field } from './field.tsx';

type Props = {
  id: string;
  label: string;
  value: string;
  mark?: string | undefined;
  from?: string | undefined;
  beneath?: ComponentChildren;
  help?: string | undefined;
  warning?: string | undefined;
  required?: boolean;
  onInput(value: string): void;
};

/** Several lines of text, as high as they need. */
export function LongTextField(props: Props) {
  const { id, label, value, mark, from, help, warning, beneath, required = false, onInput } = props;
  return (
    <Field {...{ id, label, mark, from, help, warning, beneath }}>
      <textarea
        id={id}
        value={value}
        rows={value.length > 160 ? 6 : 3}
        aria-required={required}
        aria-describedby={describedBy(id, help, warning)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Field>
  );
}
