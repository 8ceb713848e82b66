import { conditionsInBalance } from './assess.ts';
import { holds } from './evaluate.ts';
import type { ReferralState } from './orientation.ts';
import type { Policy } from './policy.ts';
import { shortNameOf } from './reasons.ts';
import type { Shortlist } from './shortlist.ts';
import type { Situation } from './situation.ts';
import { gapsOf, trace } from './trace.ts';

type Closure = Pick<Policy['referral']['closures'][number], 'when'>;

/**
 * Whether a request may be written, and otherwise the first reason why not (`decision.md` 7). One
 * closure that cannot be overridden forbids it, even when another gives the reason.
 */
export function referralStateOf(situation: Situation, list: Shortlist): ReferralState {
  const { actor, closures, lastClosures, missingReason, noNeedReason } =
    situation.index.pack.policy.referral;
  if (isReferralOpen(situation, list)) return { open: true, reason: '', overridable: false };
  const isTrue = ({ when }: Closure) => holds(when, situation) === 'true';
  const closing = closures.filter(isTrue);
  const missing = missingNames(actor, situation);
  const reason =
    closing[0]?.reason ??
    (missing.length > 0 ? missingReason.replace('{}', missing.join(', ')) : undefined) ??
    lastClosures.find(isTrue)?.reason ??
    noNeedReason;
  return { open: false, reason, overridable: closing.every(({ overridable }) => overridable) };
}

/** Whether a request may be written, for who needs no reason: telling it takes a while. */
export function isReferralOpen(situation: Situation, { entries }: Shortlist): boolean {
  const { actor, closures } = situation.index.pack.policy.referral;
  const entry = entries.find((listed) => listed.actor === actor);
  if (!entry || entry.link || entry.coordinator || entry.status !== 'recommended') return false;
  return closures.every(({ when }) => holds(when, situation) !== 'true');
}

/** The short names of the answers that the request's actor still lacks. */
function missingNames(actor: string, situation: Situation): string[] {
  const rule = situation.index.pack.rules.find((candidate) => candidate.actor === actor);
  if (!rule || holds(rule.when, situation) === 'false') return [];
  const conditions = conditionsInBalance(rule, situation);
  const ids = conditions.flatMap((condition) => gapsOf(trace(condition, situation)));
  return [...new Set(ids)].map((id) => shortNameOf(id, situation));
}
