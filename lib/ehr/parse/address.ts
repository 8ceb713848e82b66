import type { Address } from '../../domain/patient.ts';
import { linesOf } from '../fold.ts';
import { isCountry, isFrance } from './country.ts';

const LONGEST = 120;
// « 3 rue X, Étampes, 91150 », as some software composes it.
const CITY_FIRST = /^([^\n]*\d[^\n,]*),\s*(\p{L}[\p{L}\p{M}'’. -]*),\s*(\d{5})(?=,|$)/u;
const CITY_LINE = /^(?:F-?)?(\d{5})\s+(\p{L}[\p{L}\p{M}\d'’.\-/ ]*)$/u;

/**
 * A postal address on one or several lines: « 12 rue des Lilas, 91150 Étampes ». Lines stay as shown,
 * CEDEX included; null when no line holds a postal code and a city.
 */
export function parseAddress(text: string): Address | null {
  const lines = linesOf(text.replace(CITY_FIRST, '$1, $3 $2')).flatMap(splitBeforePostalCode);
  if (lines.some((line) => line.length > LONGEST || /[<>@{}]/.test(line))) return null;
  const at = lines.findIndex((line) => CITY_LINE.test(line));
  const found = CITY_LINE.exec(lines[at] ?? '');
  if (!found?.[1] || !found[2] || lines.length > 7) return null;
  const after = lines.slice(at + 1);
  const [country] = after;
  if (after.length > 1 || (country && !isCountry(country))) return null;
  const street = lines.slice(0, at).join(', ').slice(0, LONGEST);
  return {
    ...(street ? { line: street } : {}),
    postalCode: found[1],
    city: found[2].replace(/\s*[-,(]?\s*\(?France\)?$/iu, '').trim(),
    ...(country && !isFrance(country) ? { country } : {}),
  };
}

function splitBeforePostalCode(line: string): string[] {
  if (/^F-?\d{5}\s/.test(line)) return [line];
  const [, street = '', city = ''] = /^(?:(.*?)[\s,;–-]+)?(\d{5}\s+\D.*)$/u.exec(line) ?? [];
  return city === '' ? [line] : [street, ...city.split(/,\s*/)].filter((part) => part !== '');
}

/** A street line typed alone, or null. */
export function parseStreet(text: string): string | null {
  const line = linesOf(text).join(', ');
  return line.length <= LONGEST && /\p{L}/u.test(line) && !/[<>@{}]/.test(line) ? line : null;
}

/** A French postal code of five digits, or null. */
export function parsePostalCode(text: string): string | null {
  return /^\d{5}$/.test(text.trim()) ? text.trim() : null;
}

/** The name of a city, CEDEX kept, or null. */
export function parseCity(text: string): string | null {
  const city = linesOf(text).join(' ');
  return city.length <= 60 && /^\p{L}[\p{L}\p{M}\d'’.\-/ ]*$/u.test(city) ? city : null;
}
