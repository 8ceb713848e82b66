import { FORM_FAULTS } from '../domain/failure.ts';
import { FILL_REFUSALS } from '../domain/form-map.ts';
import { zod } from '../zod.ts';

const name = zod.string();

const Refused = zod.strictObject({
  ok: zod.literal(false),
  failure: zod.strictObject({ code: zod.literal('form-unusable'), why: zod.enum(FORM_FAULTS) }),
});

/** What a worker that opened a foreign file may say of it: checked, as all that comes from outside. */
export const ReadAnswer = zod.union([
  Refused,
  zod.strictObject({
    ok: zod.literal(true),
    value: zod.strictObject({
      title: zod.string(),
      sha256: zod.string().check(zod.regex(/^[0-9a-f]{64}$/)),
      disarmed: zod.boolean(),
      held: zod.array(name),
      fields: zod.array(
        zod.strictObject({
          name,
          kind: zod.enum(['text', 'choice', 'box', 'other']),
          label: zod.string(),
          offered: zod.array(zod.string()),
          maxLength: zod.nullable(zod.number()),
          page: zod.number(),
        }),
      ),
    }),
  }),
]);

/** The filled file, with what was done in it. */
export const FillAnswer = zod.union([
  Refused,
  zod.strictObject({
    ok: zod.literal(true),
    value: zod.strictObject({
      bytes: zod.instanceof(Uint8Array),
      report: zod.strictObject({
        filled: zod.array(name),
        left: zod.array(name),
        unmapped: zod.array(name),
        refused: zod.array(zod.strictObject({ target: name, reason: zod.enum(FILL_REFUSALS) })),
      }),
    }),
  }),
]);
