import { isDate } from '../../domain/age.ts';
import { error, quoted, warning } from './fault.ts';
import type { Fault } from './finding.ts';
import type { PackString } from './strings-in.ts';

const DATES = new Set(['date', 'verifiedOn', 'retrieved', 'sourceDate', 'agreedOn', 'reviewOn']);
/** A record is read again against its sources within these months. */
const MONTHS_KEPT = 6;

/** Dates that do not exist, lie ahead or are old on `today` (ISO). */
export function dateFaults(file: string, strings: readonly PackString[], today: string): Fault[] {
  const oldest = monthsBefore(today, MONTHS_KEPT);
  return strings.flatMap(({ at, text }): Fault[] => {
    const key = String(at.at(-1));
    if (!DATES.has(key) || !/^\d{4}(-\d{2}){0,2}$/.test(text)) return [];
    if (!exists(text)) {
      const message = `La date ${quoted(text)} n’existe pas au calendrier\u00a0: la corriger.`;
      return [error('date-invalid', file, at, message)];
    }
    const ahead = text > today.slice(0, text.length);
    if (key === 'reviewOn') {
      if (ahead) return [];
      const message =
        'La date de relecture de cet accord est passée\u00a0: le relire avec ses signataires.';
      return [warning('date-old', file, at, message)];
    }
    if (ahead) {
      const message = `La date ${quoted(text)} est dans l’avenir\u00a0: la corriger.`;
      return [error('date-in-future', file, at, message)];
    }
    if (key !== 'verifiedOn' || text >= oldest.slice(0, text.length)) return [];
    const message = `Vérifié le ${text}, il y a plus de ${MONTHS_KEPT} mois\u00a0: relire les sources.`;
    return [warning('date-old', file, at, message)];
  });
}

function exists(date: string): boolean {
  return isDate(`${date}-01-01`.slice(0, 10));
}

function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const before = String((count % 12) + 1).padStart(2, '0');
  return `${Math.floor(count / 12)}-${before}-${today.slice(8)}`;
}
