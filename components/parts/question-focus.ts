import type { Displayed } from '../../lib/domain/flow.ts';

/** The id of the question around a control that takes keys; null for a text field or a button. */
export function questionOf(target: EventTarget | null): string | null {
  if (!(target instanceof HTMLInputElement)) return null;
  if (target.type !== 'radio' && target.type !== 'checkbox') return null;
  return target.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? null;
}

/** Puts the focus on a question: on its answer, else on its first control. */
export function focusQuestion(
  list: HTMLElement,
  id: string | undefined,
  block: 'nearest' | 'center' = 'nearest',
): void {
  const fieldset = list.querySelector(`[data-question="${id}"]`);
  const control =
    fieldset?.querySelector<HTMLElement>('input:checked') ?? fieldset?.querySelector('input');
  control?.focus({ preventScroll: true });
  control?.closest('fieldset')?.scrollIntoView({ block });
}

/**
 * Goes from a question to the next one of the list that can still change something (any, while that
 * is not known: `useful` null), then to those passed before, then to the way on. The order is the
 * one the eye sees: a key typed blind must answer the question below.
 */
export function focusOnward(
  list: HTMLElement,
  displayed: readonly Displayed[],
  useful: readonly string[] | null,
  from: string,
): void {
  const start = displayed.findIndex(({ question }) => question.id === from) + 1;
  const inOrder = [...displayed.slice(start), ...displayed.slice(0, Math.max(0, start - 1))];
  const open = inOrder
    .filter(({ settled, answer }) => !settled && answer === undefined)
    .map(({ question }) => question.id);
  const next = open.find((id) => useful === null || useful.includes(id));
  if (next !== undefined) focusQuestion(list, next, 'center');
  else list.parentElement?.querySelector<HTMLElement>('[data-way-on]')?.focus();
}
