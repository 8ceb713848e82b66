import { zod } from '../zod.ts';

/**
 * A union of objects told apart by their keys, all of them needed: the first form whose keys a value
 * has reads it alone, and only its faults are told. A value that has the keys of none is tried as
 * each of them, as in any union.
 */
export function keyedUnion<const Forms extends readonly zod.ZodMiniObject[]>(
  forms: Forms,
): zod.ZodMiniUnion<Forms> {
  const union = zod.union(forms);
  const keyed = forms.map((form) => ({ form, keys: Object.keys(form.shape) }));
  const throughAll = union._zod.parse;
  const parse: typeof throughAll = (payload, context) => {
    const { value } = payload;
    if (typeof value !== 'object' || value === null) return throughAll(payload, context);
    const fitting = keyed.find(({ keys }) => keys.every((key) => Object.hasOwn(value, key)));
    return fitting ? fitting.form._zod.run(payload, context) : throughAll(payload, context);
  };
  union._zod.parse = parse;
  union._zod.run = parse;
  return union;
}
