import { zod } from '../zod.ts';

/**
 * How a DAC takes a request (`domain.md` 4.5, `interop.md` 3). `mss`: its secure mailbox; `xdm`: the
 * same, with the standard document attached; `pdf-form`, `web-form`: its own form; `tool`: a
 * regional tool, outside; `fhir`: a file for its software; `paper`: by hand, post or fax.
 */
export const Channel = zod.enum([
  'phone',
  'mss',
  'xdm',
  'pdf-form',
  'web-form',
  'tool',
  'fhir',
  'paper',
]);
export type Channel = zod.infer<typeof Channel>;
