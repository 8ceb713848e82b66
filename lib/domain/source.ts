import { zod } from '../zod.ts';

/** ISO date, or a year or month when the page says no more. */
export const SourceDate = zod.string().check(zod.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

/** A page that can be opened: a link to anything else could run, or lead into the browser. */
export const WebAddress = zod.string().check(zod.regex(/^https?:\/\/\S+$/));

/** Where a fact comes from. `url` is null when the address of a secondary source is not known. */
export const Source = zod.strictObject({
  url: zod.nullable(WebAddress),
  publisher: zod.string(),
  date: zod.nullable(SourceDate),
  retrieved: SourceDate,
  kind: zod.optional(zod.string()),
  note: zod.optional(zod.string()),
});
export type Source = zod.infer<typeof Source>;
