import { isDate } from './age.ts';
import { dateOrderWarnings } from './date-order.ts';
import {
  hasValidFinessKey,
  hasValidNirKey,
  hasValidRppsKey,
  isInseePlace,
  isPhone,
} from './identifiers.ts';
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
    | 'date-order'
    | 'mss-domain'
    | 'nir-key'
    | 'insee-place'
    | 'phone';
  /** The sentence to show; it never repeats the value. */
  text: string;
}

/** Days that are still to come by nature: a planned discharge. */
const EXPECTED_LATER = new Set(['sejour-date-de-sortie']);

/** No one alive is older than this, in years: an older birth year is a slip of the keyboard. */
const LONGEST_LIFE = 130;

/** Warnings on the values of a request: each by itself, then dates that contradict each other. `today` is an ISO date. */
export function fieldWarnings(
  form: ReferralForm,
  referral: Referral,
  today: string,
): FieldWarning[] {
  const own = form.blocks
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      const value = referral.values[field.id];
      return typeof value === 'string' && value.trim() !== ''
        ? warningsOf(field, value.trim(), today)
        : [];
    });
  const wrong = new Set(own.map(({ field }) => field));
  return [...own, ...dateOrderWarnings(referral.values).filter(({ field }) => !wrong.has(field))];
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
  const shape = SHAPES[field.kind];
  if (shape !== undefined && !shape.holds(value)) warn(shape.code, shape.text);
  if (field.kind === 'date') {
    if (!isDate(value) || yearOf(value) < yearOf(today) - LONGEST_LIFE) {
      warn('date-impossible', 'Cette date n’existe pas, ou elle est trop ancienne.');
    } else if (value > today && !EXPECTED_LATER.has(field.id)) {
      warn('date-in-the-future', 'Cette date est dans le futur.');
    }
  }
  return warnings;
}

interface Shape {
  holds(value: string): boolean;
  code: FieldWarning['code'];
  text: string;
}

/** What the value of a kind of field looks like. */
const SHAPES: Partial<Record<FormField['kind'], Shape>> = {
  rpps: {
    holds: hasValidRppsKey,
    code: 'rpps-key',
    text: 'Ce numéro RPPS ne semble pas juste : vérifiez ses 11 chiffres.',
  },
  finess: {
    holds: hasValidFinessKey,
    code: 'finess-key',
    text: 'Ce numéro FINESS ne semble pas juste : vérifiez ses 9 caractères.',
  },
  nir: {
    holds: hasValidNirKey,
    code: 'nir-key',
    text: 'Ce matricule ne semble pas juste : vérifiez ses 15 caractères, clé comprise.',
  },
  insee: {
    holds: isInseePlace,
    code: 'insee-place',
    text: 'Un code INSEE a cinq caractères, par exemple 75056, ou 99109 pour l’Allemagne.',
  },
  phone: {
    holds: isPhone,
    code: 'phone',
    text: 'Ce numéro ne semble pas complet : dix chiffres, ou « + » et l’indicatif du pays.',
  },
  mss: {
    holds: (value) => /^[^@\s]+@([a-z0-9-]+\.)+mssante\.fr$/i.test(value),
    code: 'mss-domain',
    text: 'Cette adresse ne se termine pas par « mssante.fr » : est-ce bien une messagerie sécurisée de santé ?',
  },
};

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
