import { isDate } from './age.ts';
import type { FieldWarning } from './field-warnings.ts';
import type { FieldValue } from './referral.ts';

/** Days of a life and of a stay that follow each other: `early` cannot come after `late`. */
const ORDER: readonly { early: string; late: string; text: string }[] = [
  ...['sejour-date-d-entree', 'esms-date-d-entree', 'accord-date'].map((late) => ({
    early: 'date-de-naissance',
    late,
    text: 'Cette date précède la naissance de la personne.',
  })),
  ...['sejour-date-de-sortie', 'sejour-sortant-depuis'].map((late) => ({
    early: 'sejour-date-d-entree',
    late,
    text: 'Cette date précède celle de l’entrée.',
  })),
];

/** Dates that contradict an earlier one, told beside the later one. */
export function dateOrderWarnings(values: Readonly<Record<string, FieldValue>>): FieldWarning[] {
  return ORDER.flatMap(({ early, late, text }) => {
    const [from, to] = [values[early], values[late]];
    const inOrder = !isDay(from) || !isDay(to) || from <= to;
    return inOrder ? [] : [{ field: late, code: 'date-order' as const, text }];
  });
}

function isDay(value: FieldValue | undefined): value is string {
  return typeof value === 'string' && isDate(value);
}
