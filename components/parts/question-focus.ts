import type { Displayed } from '../../lib/domain/flow.ts';

/** The id of the question around a control that takes keys; null for a text field or a button. */
export function questionOf(target: EventTarget | null): string | null {
  if (!(target instanceof HTMLInputElement)) return null;
  if (target.type !== 'radio' && target.type !== 'checkbox') return null;
  return target.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? null;
}

/** Puts the focus on a question: on its answer, else on its first control. */
export function focusQuestion(list: HTMLElement, id: string | undefined): void {
  const fieldset = list.querySelector(`[data-question="${id}"]`);
  const control =
    fieldset?.querySelector<HTMLElement>('input:checked') ?? fieldset?.querySelector('input');
  control?.focus();
  control?.closest('fieldset')?.scrollIntoView({ block: 'nearest' });
}

/**
 * Goes from a question to the next one worth asking, beginning again at the top after the last; to
 * the way on when there is none. `useful` null: every question is worth asking.
 */
export function focusOnward(
  list: HTMLElement,
  displayed: readonly Displayed[],
  useful: readonly string[] | null,
  from: string,
): void {
  const start = displayed.findIndex(({ question }) => question.id === from) + 1;
  const inOrder = [...displayed.slice(start), ...displayed.slice(0, Math.max(0, start - 1))];
  const next = inOrder.find(
    ({ question, answer, settled }) =>
      !settled && answer === undefined && (useful === null || useful.includes(question.id)),
  );
  if (next) focusQuestion(list, next.question.id);
  else list.parentElement?.querySelector<HTMLElement>('[data-way-on]')?.focus();
}
