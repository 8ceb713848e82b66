import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button.tsx';

type Props = {
  title: string;
  closeLabel: string;
  onClose(): void;
  children: ComponentChildren;
};

/** A modal dialog: Escape closes it, and the focus goes back where it was. */
export function Dialog({ title, closeLabel, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={heading} part="dialog" onClose={onClose}>
      <div class="dialog-head">
        <h2 id={heading}>{title}</h2>
        <Button onPress={onClose}>{closeLabel}</Button>
      </div>
      {children}
    </dialog>
  );
}
