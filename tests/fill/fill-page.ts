import type { FillReport } from '../../lib/domain/form-map.ts';
import { fillForm } from '../../lib/fill/fill-form.ts';
import type { FillEnd, FillOrder } from '../../lib/fill/fill-order.ts';

/** A fictitious person, and nobody else. */
export const MADELEINE = {
  names: ['ROUSSEL', 'LEFÈVRE', 'Madeleine Odette'],
  birthDate: '1949-03-14',
};

/** What a test asks to write: targets and values. */
export function orderOf(
  values: Readonly<Record<string, string | true>>,
  more: Partial<FillOrder> = {},
): FillOrder {
  return {
    host: document.location.host,
    path: '/',
    values: Object.entries(values).map(([target, value]) => ({ target, value })),
    left: [],
    identity: [],
    others: [],
    ...MADELEINE,
    ...more,
  };
}

/** Fills the page of the test, whose clock runs as it pauses: nothing is waited for. */
export async function fillPage(html: string | null, order: FillOrder): Promise<FillEnd> {
  if (html !== null) document.body.innerHTML = html;
  let now = 0;
  return fillForm(document, order, {
    pause: async (milliseconds) => {
      now += milliseconds;
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    now: () => now,
    mark: () => undefined,
  });
}

/** The report of a filling that went to its end. */
export async function reportOf(
  html: string | null,
  values: Readonly<Record<string, string | true>>,
  more: Partial<FillOrder> = {},
): Promise<FillReport> {
  const end = await fillPage(html, orderOf(values, more));
  if (end.end !== 'filled') throw new Error(end.end);
  return end.report;
}

/** What the field shows; `null` when the page has no such field. */
export function shown(selector: string): string | boolean | null {
  const field = document.querySelector(selector);
  if (field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type)) {
    return field.checked;
  }
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? '';
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  return isText ? field.value : null;
}
