import type { ActorInstance, ActorKind, EmergencyLine } from './actor.ts';
import type { Admission } from './admission.ts';
import type { Checklist } from './checklist.ts';
import type { NoticeText } from './information-notice.ts';
import type { Policy } from './policy.ts';
import type { Protocol } from './protocol.ts';
import type { ReferralForm } from './referral-form.ts';
import type { Rule } from './rule.ts';
import type { SecureMailDomain } from './secure-mail.ts';
import type { Area, Geography } from './territory.ts';

/** One pack among those merged: the national one, a region, a CPTS. */
export interface PackPart {
  name: string;
  label: string;
  version: string;
  /** ISO date of the knowledge. */
  date: string;
  /** Where it applies: `[{ level: 'national', code: 'FR' }]` for the national one. */
  covers: readonly Area[];
}

/**
 * The knowledge of one installation: the national pack with every region merged into it. Built and
 * checked by `lib/packs`; its cross-references hold (ids, options, keys).
 */
export interface Pack {
  name: string;
  version: string;
  /** ISO date of the knowledge. */
  date: string;
  /** The packs merged here, the national one first. */
  parts: readonly PackPart[];
  checklist: Checklist;
  policy: Policy;
  rules: readonly Rule[];
  /** In the order of `product.md` 6.1, which is also the last ranking key. */
  actors: readonly ActorKind[];
  lines: readonly EmergencyLine[];
  /** What the person is told before anything is shared. */
  notice: NoticeText;
  /** Where mail that names somebody may go. */
  secureMail: readonly SecureMailDomain[];
  instances: readonly ActorInstance[];
  /** Agreements between local actors; their conditions are already part of the rules. */
  protocols: readonly Protocol[];
  /** What to do at a hospital admission. */
  admission: Admission;
  geography: Geography;
  form: ReferralForm;
  /** Source tags (`S000`, `P24`…) in words. */
  sources: Readonly<Record<string, { title: string; url: string | null }>>;
  /** Département to what the pack of its region says it does not know. */
  gaps: Readonly<Record<string, string>>;
}
