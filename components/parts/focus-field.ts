/** Id of the control of a field of the request. */
export function controlId(field: string): string {
  return `field-${field}`;
}

/** Puts the focus on a field of the request, opening the block that folds it. */
export function focusField(room: HTMLElement | null, field: string): void {
  const control = room?.querySelector<HTMLElement>(`#${controlId(field)}`);
  const fold = control?.closest('details');
  if (fold) fold.open = true;
  const first = control?.matches('fieldset')
    ? control.querySelector<HTMLElement>('input')
    : control;
  first?.focus();
  control?.scrollIntoView({ block: 'center' });
}
