import { anonymiser } from './anonymise.ts';
import type { Answers, Checklist } from './checklist.ts';
import { isEmpty, shownBlocks, type Holds } from './referral-fields.ts';
import type { ReferralForm } from './referral-form.ts';
import type { Addressee, FieldValue, Referral, ReferralDocument } from './referral.ts';

/**
 * The request with nothing left to decide, for the formats that carry data and not only a page. Two
 * equal values always give the same bytes: what changes from one delivery to the next is in it.
 */
export interface DeliverableRequest {
  /** UUID, lower case, of this delivery. */
  id: string;
  /** ISO 8601 with its offset: `2026-11-22T19:31:05+01:00`. */
  issuedAt: string;
  /** What a page shows. */
  document: ReferralDocument;
  /** True: nothing in it names or locates the person. */
  anonymous: boolean;
  form: ReferralForm;
  /** By field id; only what is filled, and shown in this consultation. */
  values: Readonly<Record<string, FieldValue>>;
  addressee: Addressee | null;
  /** Commune of residence; null when it is not known or would locate the person. */
  commune: { code: string; name: string } | null;
  checklist: Checklist;
  /** Those that count. */
  answers: Answers;
  /** Why this addressee, in words of the pack. */
  reasons: readonly string[];
  /** Knowledge the orientation rests on: name, version and date of each pack that applies. */
  pack: string;
}

/** What `deliverable` is made from, beside the form and the request. */
export interface Delivered extends Pick<
  DeliverableRequest,
  'id' | 'issuedAt' | 'document' | 'anonymous' | 'commune' | 'checklist' | 'answers'
> {
  holds: Holds;
}

/** The request ready for a format. When anonymous, no nominative value is left, in free texts either. */
export function deliverable(
  form: ReferralForm,
  referral: Referral,
  { holds, ...delivered }: Delivered,
): DeliverableRequest {
  const { anonymous } = delivered;
  const clean = anonymous ? anonymiser(form, referral) : (text: string) => text;
  const values: Record<string, FieldValue> = {};
  for (const field of shownBlocks(form, referral, holds).flatMap(({ fields }) => fields)) {
    const value = referral.values[field.id];
    if (value === undefined || isEmpty(value) || (anonymous && field.nominative)) continue;
    const isOwnWords = field.origin !== 'letterhead' && field.options === undefined;
    const told = isOwnWords ? clean : (text: string) => text;
    if (typeof value === 'string') values[field.id] = told(value);
    else values[field.id] = value.filter((part) => part.trim() !== '').map(told);
  }
  return {
    ...delivered,
    form,
    values,
    commune: anonymous ? null : delivered.commune,
    addressee: referral.addressee,
    reasons: referral.reasons.map(clean),
    pack: referral.pack,
  };
}
