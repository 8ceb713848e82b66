import { FILL_REFUSALS } from '../domain/form-map.ts';
import { zod } from '../zod.ts';
import type { FillEnd, FillOrder } from './fill-order.ts';

const words = zod.string().check(zod.maxLength(500));

/** What came back from a page: only targets of the order, and labels. */
export function parseFillEnd(answer: unknown, order: FillOrder): FillEnd | null {
  const parsed = FillEndSchema.safeParse(answer);
  if (!parsed.success) return null;
  if (parsed.data.end !== 'filled') return parsed.data;
  const asked = new Set(order.values.map(({ target }) => target));
  const { filled, refused } = parsed.data.report;
  const told = [...filled, ...refused.map(({ target }) => target)];
  return told.every((target) => asked.has(target)) ? parsed.data : null;
}

const FillEndSchema = zod.discriminatedUnion('end', [
  zod.strictObject({ end: zod.literal('elsewhere') }),
  zod.strictObject({ end: zod.literal('left') }),
  zod.strictObject({
    end: zod.literal('filled'),
    report: zod.strictObject({
      filled: zod.array(words),
      left: zod.array(words),
      unmapped: zod.array(words).check(zod.maxLength(200)),
      refused: zod.array(zod.strictObject({ target: words, reason: zod.enum(FILL_REFUSALS) })),
    }),
  }),
]);
