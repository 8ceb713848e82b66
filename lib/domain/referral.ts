import { zod } from '../zod.ts';

/** A value of one field of the request: text, or option ids for a multiple choice. */
export type FieldValue = string | readonly string[];

/** The practice as the settings keep it: who asks. */
export interface Letterhead {
  name: string;
  role: string;
  structure: string;
  rpps: string;
  phone: string;
  mss: string;
}

/** The addressee, as the directory or the user's own entry gives it. */
export const Addressee = zod.strictObject({
  id: zod.nullable(zod.string()),
  name: zod.string(),
  phone: zod.string(),
  mss: zod.string(),
  email: zod.string(),
  website: zod.string(),
  /** ISO date of the last check, or null when the user typed it. */
  verifiedOn: zod.nullable(zod.string()),
  /** Source of the record, or null when the user typed it. */
  source: zod.nullable(zod.string()),
});
export type Addressee = zod.infer<typeof Addressee>;

/** The request, written and editable. Field ids are those of the form. */
export interface Referral {
  addressee: Addressee | null;
  values: Readonly<Record<string, FieldValue>>;
  /** Reasons of the orientation, for the document's list. */
  reasons: readonly string[];
  /** Knowledge the orientation rests on: name, version and date of each pack that applies. */
  pack: string;
  /**
   * What is known of the person and not written here (a phone read and not confirmed), by the field it
   * would fill: taken out of an anonymous text all the same.
   */
  alsoKnown?: Readonly<Record<string, string>>;
}

export type GateState =
  | { state: 'open' }
  | { state: 'closed'; reason: string }
  | { state: 'refused'; reason: string; anonymousQuestion: string };

/** A field that must be filled and is not. `block` is where one click goes. */
export interface MissingField {
  id: string;
  block: string;
  label: string;
}

/**
 * What the outputs lay out: no decision left, every text ready. A row without a value is a blank
 * line to complete by hand (anonymous sheet), or several: `lines`.
 */
export interface ReferralDocument {
  title: string;
  date: string;
  addressee: { name: string; lines: string[] } | null;
  blocks: { heading: string; rows: { label: string; value: string; lines?: number }[] }[];
  footer: string[];
}
