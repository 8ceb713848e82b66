import { describedBy, Field } from './field.tsx';

type Props = {
  id: string;
  label: string;
  value: string;
  options: readonly { id: string; label: string }[];
  /** Said for no choice at all; without it, one option is always chosen. */
  none?: string | undefined;
  mark?: string | undefined;
  from?: string | undefined;
  help?: string | undefined;
  required?: boolean;
  onChoose(id: string): void;
};

/** One choice among a few, in one line. */
export function SelectField(props: Props) {
  const { id, label, value, options, none, mark, from, help, required = false, onChoose } = props;
  return (
    <Field id={id} label={label} mark={mark} from={from} help={help}>
      <select
        id={id}
        value={value}
        aria-required={required}
        aria-describedby={describedBy(id, help)}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
