import { z } from '../zod.ts';

/** ISO date, or a year or month when the page says no more. */
export const SourceDate = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

/** Where a fact comes from. `url` is null when the address of a secondary source is not known. */
export const Source = z.strictObject({
  url: z.nullable(z.string()),
  publisher: z.string(),
  date: z.nullable(SourceDate),
  retrieved: SourceDate,
  kind: z.optional(z.string()),
  note: z.optional(z.string()),
});
export type Source = z.infer<typeof Source>;
