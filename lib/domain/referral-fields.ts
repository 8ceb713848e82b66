import type { Condition } from './condition.ts';
import type { FieldValue, GateState, MissingField, Referral } from './referral.ts';
import type { FormBlock, FormField, ReferralForm, Requirement } from './referral-form.ts';
import type { Truth } from './truth.ts';

/** How a condition of the form is evaluated: `holds` of `evaluate.ts`, bound to the consultation. */
export type Holds = (condition: Condition) => Truth;

/** A block with the fields that count in this consultation, in document order. */
export interface ShownBlock {
  block: FormBlock;
  fields: readonly FormField[];
}

/**
 * The part of the form that this consultation needs. What is not known stays shown: only a
 * condition that is false hides a field. A field that depends on another one is hidden with it.
 */
export function shownBlocks(form: ReferralForm, referral: Referral, holds: Holds): ShownBlock[] {
  return form.blocks
    .filter((block) => applies(block.shown, referral, holds) !== 'false')
    .map((block) => ({ block, fields: fieldsOf(block, referral, holds) }))
    .filter(({ fields }) => fields.length > 0);
}

/** True when the field must be filled here. A condition that is not known obliges to nothing. */
export function isRequired(field: FormField, referral: Referral, holds: Holds): boolean {
  return applies(field.required, referral, holds) === 'true';
}

/** The answers of the gate that one press gives here; null where they would not be the usual ones. */
export function gateAtOnce({ gate: { atOnce } }: ReferralForm, referral: Referral, holds: Holds) {
  if (!atOnce || applies(atOnce.shown, referral, holds) !== 'true') return null;
  return Object.keys(atOnce.values).every((id) => isEmpty(referral.values[id])) ? atOnce : null;
}

/** True for a text of blanks only, for rows of blanks, and for a multiple choice without a choice. */
export function isEmpty(value: FieldValue | undefined): boolean {
  if (value === undefined) return true;
  return [value].flat().every((part) => part.trim() === '');
}

/**
 * What must be filled and is not, in document order; a `oneOf` group counts once, under its first
 * field. On an anonymous sheet nominative fields are completed by hand and never missing.
 */
export function missingFields(
  form: ReferralForm,
  referral: Referral,
  holds: Holds,
  anonymous = false,
): MissingField[] {
  const missing: MissingField[] = [];
  const groups = new Set<string>();
  for (const { block, fields } of shownBlocks(form, referral, holds)) {
    for (const field of fields) {
      if (anonymous && field.nominative) continue;
      if (!isRequired(field, referral, holds) || isFilled(field, fields, referral)) continue;
      if (field.oneOf !== undefined && groups.has(field.oneOf)) continue;
      if (field.oneOf !== undefined) groups.add(field.oneOf);
      missing.push({ id: field.id, block: block.id, label: field.short ?? field.label });
    }
  }
  return missing;
}

/**
 * The legal gate (`domain.md` 4.2): refused as soon as the person refuses; open when the answers
 * say so and nothing is missing in its block (the written reason of an agreement impossible to
 * collect, the date…); closed in every other case, not answered included.
 */
export function gateState(form: ReferralForm, referral: Referral, holds: Holds): GateState {
  const { gate } = form;
  const answered = ({ field, in: accepted }: { field: string; in: readonly string[] }) =>
    includesAny(referral.values[field], accepted);
  if (gate.refusedWhen.some(answered)) {
    return {
      state: 'refused',
      reason: gate.refusedReason,
      anonymousQuestion: gate.anonymousQuestion,
    };
  }
  const closing = gate.opensWhen.filter(
    (way) => !answered(way) && !(way.unless !== undefined && answered(way.unless)),
  );
  const complete = missingFields(form, referral, holds).every(({ block }) => block !== gate.block);
  if (gate.opensWhen.length > 0 && closing.length === 0 && complete) return { state: 'open' };
  const contrary = closing.find(({ field }) => !isEmpty(referral.values[field]));
  return { state: 'closed', reason: contrary?.otherwise ?? gate.closedReason };
}

function fieldsOf(block: FormBlock, referral: Referral, holds: Holds): FormField[] {
  return block.fields.filter((field) => {
    if (applies(field.shown, referral, holds) === 'false') return false;
    const parent = typeof field.shown === 'boolean' ? undefined : field.shown.field;
    const above = block.fields.find(({ id }) => id === parent?.id);
    return above === undefined || applies(above.shown, referral, holds) !== 'false';
  });
}

function applies(requirement: Requirement, referral: Referral, holds: Holds): Truth {
  if (typeof requirement === 'boolean') return requirement ? 'true' : 'false';
  const { field, unless, when } = requirement;
  if (unless !== undefined && includesAny(referral.values[unless.id], unless.in)) return 'false';
  if (field !== undefined && !includesAny(referral.values[field.id], field.in)) return 'false';
  return when === undefined ? 'true' : holds(when);
}

function isFilled(field: FormField, siblings: readonly FormField[], referral: Referral): boolean {
  const enough =
    field.oneOf === undefined ? [field] : siblings.filter(({ oneOf }) => oneOf === field.oneOf);
  return enough.some(({ id }) => !isEmpty(referral.values[id]));
}

function includesAny(value: FieldValue | undefined, accepted: readonly string[]): boolean {
  if (value === undefined) return false;
  return typeof value === 'string'
    ? accepted.includes(value)
    : value.some((option) => accepted.includes(option));
}
