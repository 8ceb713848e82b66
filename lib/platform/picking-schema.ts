import type { Picking } from '../domain/learned.ts';
import { isPlainSelector } from '../ehr/adapter/selector-grammar.ts';
import { meaningOf } from '../ehr/label-lexicon.ts';
import { zod } from '../zod.ts';

const knownLabel = zod
  .string()
  .check(zod.refine((label) => label === '' || meaningOf(label) !== null));
const common = {
  label: knownLabel,
  count: zod.literal(1),
  read: zod.enum(['text', 'value', 'selectedText']),
  numericDate: zod.boolean(),
};

/** A place as it comes back from the page: a plain selector or a label of the lexicon, no more. */
export const PickingSchema: zod.ZodMiniType<Picking> = zod.union([
  zod.strictObject({ end: zod.enum(['cancelled', 'no-place']) }),
  zod.strictObject({
    end: zod.literal('picked'),
    picked: zod.union([
      zod.strictObject({
        by: zod.literal('selector'),
        place: zod.string().check(zod.refine(isPlainSelector)),
        ...common,
      }),
      zod.strictObject({
        by: zod.literal('label'),
        place: zod.string().check(
          zod.minLength(1),
          zod.refine((label) => meaningOf(label) !== null),
        ),
        ...common,
      }),
    ]),
  }),
]);
