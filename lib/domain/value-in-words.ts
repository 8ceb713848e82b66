import { frenchDate, phoneDisplay } from './french-text.ts';
import type { FormField } from './referral-form.ts';
import type { FieldValue } from './referral.ts';
import { rowInWords } from './table-rows.ts';

/** A value as a page shows it: labels of options, French dates and phones, one line a table row. */
export function inWords(field: FormField, value: FieldValue): string {
  const parts = [value].flat();
  if (field.kind === 'table') return lines(parts.map(rowInWords).filter((row) => row !== ''));
  if (field.options !== undefined) {
    const labels = parts.map((id) => field.options?.find((o) => o.id === id)?.label ?? id);
    return labels.join(labels.some((label) => label.includes(',')) ? '\u00a0; ' : ', ');
  }
  const text = parts.join(', ').trim();
  if (field.kind === 'date') return frenchDate(text);
  return field.kind === 'phone' ? phoneDisplay(text) : text;
}

/** Lines that may be cut in two by the page: a dash tells where each begins. */
function lines(rows: readonly string[]): string {
  return rows.length > 1 ? rows.map((row) => `– ${row}`).join('\n') : rows.join('');
}
