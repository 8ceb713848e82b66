import type { Consultation } from './consultation.ts';

/** A draft as a list shows it; its name and the person's initials are kept encrypted with it. */
export interface DraftLine {
  id: string;
  /** As the person line of the header says it: initials, age, commune; never more. */
  label: string;
  /** ISO 8601, UTC. */
  savedAt: string;
  expiresAt: string;
  /** `memory`: the browser gives no lasting storage (private window); gone when it closes. */
  place: 'disk' | 'memory';
}

/** What a draft holds: a consultation, without the chart it came from. */
export interface Draft {
  label: string;
  consultation: Consultation;
}

/** How long a draft lives unless the user chose otherwise, in hours. */
export const DRAFT_HOURS = 72;
