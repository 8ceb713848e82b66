import type { ComponentChildren } from 'preact';
import { describedBy, Field } from './field.tsx';

type Props = {
  id: string;
  label: string;
  value: string;
  type?: 'text' | 'tel' | 'date';
  mark?: string | undefined;
  from?: string | undefined;
  beneath?: ComponentChildren;
  help?: string | undefined;
  warning?: string | undefined;
  required?: boolean;
  onInput(value: string): void;
};

/** One line of text. Nothing typed here is remembered by the browser. */
export function TextField(props: Props) {
  const {
    id,
    label,
    value,
    type = 'text',
    mark,
    from,
    help,
    warning,
    beneath,
    required = false,
    onInput,
  } = props;
  // Preact types each kind of input apart, and a union of kinds fits none of them.
  const kind = { type } as { type: 'text' };
  return (
    <Field {...{ id, label, mark, from, help, warning, beneath }}>
      <input
        id={id}
        {...kind}
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-required={required}
        aria-describedby={describedBy(id, help, warning)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Field>
  );
}
