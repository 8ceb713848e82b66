import type { Consultation, Origin } from './consultation.ts';

/** A draft as a list shows it; its name and the person's initials are kept encrypted with it. */
export interface DraftLine {
  id: string;
  /** As the person line of the header says it: initials, age, commune; never more. */
  label: string;
  /** ISO 8601, UTC. */
  savedAt: string;
  /** ISO 8601, UTC, on the hour: kept in clear, it tells no more than it must. */
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

/**
 * The consultation as a draft holds it, and as it is taken up again: there is no page to follow any
 * more, nor to point at, and what a reading had to say of its page is of no use.
 */
export function withoutChart(state: Consultation): Consultation {
  const from = Object.entries(state.origins) as [keyof Consultation['origins'], Origin][];
  const origins = from.map(([field, { source, label, level }]) => [
    field,
    { source, label, level, frame: '' },
  ]);
  return {
    ...state,
    link: state.link === 'same' || state.link === 'changed' ? 'draft' : state.link,
    draft: null,
    pending: null,
    unreadable: false,
    held: false,
    warnings: [],
    refused: [],
    origins: Object.fromEntries(origins),
  };
}

/**
 * When a draft saved now expires: `hours` later, up to the next whole hour. `now` in milliseconds
 * since 1970; gives ISO 8601, UTC.
 */
export function expiryOf(now: number, hours: number): string {
  const HOUR = 3_600_000;
  return new Date(Math.ceil(now / HOUR + hours) * HOUR).toISOString();
}

/** True once a draft may not be opened any more. */
export function hasExpired(expiresAt: string, now: number): boolean {
  // What is no date has expired: nothing lives for ever by a fault.
  return !(Date.parse(expiresAt) > now);
}
