import type { ComponentChildren } from 'preact';

type Props = {
  id: string;
  label: ComponentChildren;
  /** Said after the label: « obligatoire », « facultatif ». */
  mark?: string | undefined;
  /** Where the value comes from, in a word. */
  from?: string | undefined;
  help?: string | undefined;
  warning?: string | undefined;
  /** Beside the help: what one press writes. */
  beneath?: ComponentChildren;
  /** The control, whose id is `id`. */
  children: ComponentChildren;
};

/** A labelled control with its help and its warning; the control points to them by `describedBy`. */
export function Field({ id, label, mark, from, help, warning, beneath, children }: Props) {
  return (
    <div class="field">
      <label for={id}>
        {label}
        {mark && <span class="mark"> {mark}</span>}
        {from && <span class="from"> {from}</span>}
      </label>
      {children}
      {beneath}
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {warning && (
        <p class="warning" id={`${id}-warning`}>
          {warning}
        </p>
      )}
    </div>
  );
}

/** What `aria-describedby` of the control must hold. */
export function describedBy(id: string, help?: string, warning?: string): string | undefined {
  const ids = [help && `${id}-help`, warning && `${id}-warning`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
