import { Id } from '../../domain/checklist.ts';
import { zod } from '../../zod.ts';

const reason = zod.string().check(zod.minLength(1));

/**
 * `packs/national/analysis.json`: what the analysis would say and authors have accepted, each time
 * with the reason. An allowance that nothing needs any more is itself a fault.
 */
export const Allowances = zod.strictObject({
  $schema: zod.optional(zod.string()),
  /** Options that no condition tells from « none of these » (`decision.md` 8). */
  indistinctOptions: zod._default(
    zod.array(zod.strictObject({ question: Id, option: Id, reason })),
    [],
  ),
  /** Kinds of which several actors serve one commune: their territories may overlap. */
  sharedTerritories: zod._default(zod.array(zod.strictObject({ kind: Id, reason })), []),
});
export type Allowances = zod.infer<typeof Allowances>;
