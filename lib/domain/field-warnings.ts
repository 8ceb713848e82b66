import { isDate } from './age.ts';
import { hasValidFinessKey, hasValidRppsKey } from './identifiers.ts';
import type { Referral } from './referral.ts';
import type { FormField, ReferralForm } from './referral-form.ts';

/** A value that looks wrong. It is said, and never blocks: the user may know better. */
export interface FieldWarning {
  /** Field id. */
  field: string;
  code:
    | 'rpps-key'
    | 'finess-key'
    | 'too-long'
    | 'date-impossible'
    | 'date-in-the-future'
    | 'mss-domain';
  /** The sentence to show; it never repeats the value. */
  text: string;
}

/** Days that are still to come by nature: a planned discharge. */
const EXPECTED_LATER = new Set(['sejour-date-de-sortie']);

/** No one alive is older than this, in years: an older birth year is a slip of the keyboard. */
const LONGEST_LIFE = 130;

/** Warnings on the values of a request, in the order of the form. `today` is an ISO date. */
export function fieldWarnings(
  form: ReferralForm,
  referral: Referral,
  today: string,
): FieldWarning[] {
  return form.blocks
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      const value = referral.values[field.id];
      return typeof value === 'string' && value.trim() !== ''
        ? warningsOf(field, value.trim(), today)
        : [];
    });
}

function warningsOf(field: FormField, value: string, today: string): FieldWarning[] {
  const warnings: FieldWarning[] = [];
  const warn = (code: FieldWarning['code'], text: string) =>
    warnings.push({ field: field.id, code, text });
  if (field.maxLength !== undefined && value.length > field.maxLength) {
    const excess = value.length - field.maxLength;
    const plural = excess > 1 ? 's' : '';
    warn('too-long', `Texte trop long : ${excess} caractère${plural} de trop.`);
  }
  if (field.kind === 'rpps' && !hasValidRppsKey(value)) {
    warn('rpps-key', 'Ce numéro RPPS ne semble pas juste : vérifiez ses 11 chiffres.');
  }
  if (field.kind === 'finess' && !hasValidFinessKey(value)) {
    warn('finess-key', 'Ce numéro FINESS ne semble pas juste : vérifiez ses 9 caractères.');
  }
  if (field.kind === 'mss' && !/^[^@\s]+@([a-z0-9-]+\.)+mssante\.fr$/i.test(value)) {
    warn(
      'mss-domain',
      'Cette adresse ne se termine pas par « mssante.fr » : est-ce bien une messagerie sécurisée de santé ?',
    );
  }
  if (field.kind === 'date') {
    if (!isDate(value) || yearOf(value) < yearOf(today) - LONGEST_LIFE) {
      warn('date-impossible', 'Cette date n’existe pas, ou elle est trop ancienne.');
    } else if (value > today && !EXPECTED_LATER.has(field.id)) {
      warn('date-in-the-future', 'Cette date est dans le futur.');
    }
  }
  return warnings;
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
