import type { ComponentChildren } from 'preact';

type Props = {
  kind: 'radio' | 'checkbox';
  name: string;
  checked: boolean;
  /** Key that chooses it, written in the row. */
  shortcut?: string | undefined;
  help?: string | undefined;
  onChange(checked: boolean): void;
  children: ComponentChildren;
};

/** One row of a choice: the whole row is the target. */
export function Choice({ kind, name, checked, shortcut, help, onChange, children }: Props) {
  return (
    <label class="choice">
      <input
        type={kind}
        name={name}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="choice-text">
        {children}
        {help && <span class="help">{help}</span>}
      </span>
      {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
    </label>
  );
}
