import type { Case } from '../lib/domain/case.ts';
import type { Pack } from '../lib/domain/pack.ts';
import { situate } from '../lib/domain/situation.ts';
import { trace } from '../lib/domain/trace.ts';

/**
 * The yardstick of every speed ratio: each rule of the pack with its guards, in three values, every
 * step kept; nothing ranked, nothing explained.
 */
export function bareEvaluation(pack: Pack, { context, answers }: Case): void {
  const situation = situate(pack, context, answers);
  for (const { when, guards } of pack.rules) {
    trace(when, situation);
    for (const { that } of guards) trace(that, situation);
  }
}
