import { holds } from './evaluate.ts';
import { type Shortlist, statusIn } from './shortlist.ts';
import type { ReferralState } from './orientation.ts';
import type { Situation } from './situation.ts';

/** Whether a request may be written, and otherwise the first reason why not (`decision.md` 7). */
export function referralStateOf(
  situation: Situation,
  list: Shortlist,
  missing: readonly string[],
): ReferralState {
  const { referral } = situation.index.pack.policy;
  const closure = referral.closures.find(({ when }) => holds(when, situation) === 'true');
  if (closure) return { open: false, reason: closure.reason, overridable: closure.overridable };
  const status = statusIn(list, referral.actor);
  const entry = list.entries.find(({ actor }) => actor === referral.actor);
  if (status === 'recommended' && !entry?.coordinator) {
    return { open: true, reason: '', overridable: false };
  }
  const closed = (reason: string): ReferralState => ({ open: false, reason, overridable: true });
  const aside = list.setAside.find(({ actor }) => actor === referral.actor);
  if (aside) return closed(aside.reason);
  if (missing.length > 0) return closed(referral.missingReason.replace('{}', missing.join(', ')));
  return closed(referral.noNeedReason);
}
