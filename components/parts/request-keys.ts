import type { FieldValue, MissingField } from '../../lib/domain/referral.ts';
import type { FormField, ReferralForm } from '../../lib/domain/referral-form.ts';
import { controlId } from './focus-field.ts';

/** What a key does in the request. `settled`: the line is answered, go on. */
export type RequestAct = 'onward' | { value: FieldValue; settled: boolean };

/** The field around a control; undefined for what is not a line of the request. */
export function fieldOf(target: EventTarget | null, form: ReferralForm): FormField | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const id = target.closest('fieldset.options')?.id ?? target.id;
  return form.blocks.flatMap(({ fields }) => fields).find((field) => controlId(field.id) === id);
}

/** Digits choose among the options of a line; Entrée goes on, but inside a text of several lines. */
export function requestAct(
  key: string,
  { kind, options = [] }: FormField,
  value: FieldValue | undefined,
  { target }: Pick<Event, 'target'>,
): RequestAct | null {
  if (!(target instanceof HTMLInputElement)) return null;
  if (key === 'Enter') return kind === 'table' ? null : 'onward';
  const option = /^[1-9]$/.test(key) ? options[Number(key) - 1] : undefined;
  if (!option || (target.type !== 'radio' && target.type !== 'checkbox')) return null;
  if (kind !== 'multiple') return { value: option.id, settled: true };
  const chosen = [value ?? []].flat();
  const without = chosen.filter((id) => id !== option.id);
  const ticked = without.length === chosen.length ? [...chosen, option.id] : without;
  return { value: ticked, settled: false };
}

/** The missing line after `from` in the order of the form, else the first one. */
export function nextMissing(
  form: ReferralForm,
  missing: readonly MissingField[],
  from: string,
): MissingField | undefined {
  const order = form.blocks.flatMap(({ fields }) => fields.map(({ id }) => id));
  const place = order.indexOf(from);
  return missing.find(({ id }) => order.indexOf(id) > place) ?? missing[0];
}
