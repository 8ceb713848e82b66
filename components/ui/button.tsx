import type { ComponentChildren } from 'preact';

type Props = {
  /** `primary`: the way on. `plain`: another way. `link`: a detail. */
  look?: 'primary' | 'plain' | 'link';
  submit?: boolean;
  disabled?: boolean;
  /** Key that does the same, written beside the words. */
  shortcut?: string;
  /** Marks the way on, where the keyboard goes when a room has nothing left to ask. */
  wayOn?: boolean;
  /** A key pressed, without modifier, while the button has the focus. */
  onKey?(key: string): void;
  onPress?(): void;
  children: ComponentChildren;
};

/** A real button. */
export function Button({
  look = 'plain',
  submit,
  disabled,
  shortcut,
  wayOn,
  onKey,
  onPress,
  children,
}: Props) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button ${look}`}
      disabled={disabled ?? false}
      data-way-on={wayOn ? '' : undefined}
      onKeyDown={(event) => {
        // A key held down presses once.
        if (event.repeat && event.key === 'Enter') event.preventDefault();
        if (!event.ctrlKey && !event.altKey && !event.metaKey) onKey?.(event.key);
      }}
      onClick={onPress}
    >
      {children}
      {shortcut && <kbd>{shortcut}</kbd>}
    </button>
  );
}
