import type { CommuneIndex } from '../../lib/domain/commune.ts';

/** Enough to see every commune of one postal code. */
const MANY = 60;

/**
 * The code of the one commune that bears this name and this postal code; null when the postal code
 * is missing or when none or several do: then the user chooses.
 */
export function communeOfAddress(
  communes: CommuneIndex,
  city: string,
  postalCode: string,
): string | null {
  if (city === '' || !/^\d{5}$/.test(postalCode)) return null;
  const named = communes
    .search(city, MANY)
    .filter(({ commune }) => commune.postalCodes.includes(postalCode))
    .filter(
      ({ commune, via }) =>
        folded(commune.name) === folded(city) ||
        (via !== undefined && folded(via) === folded(city)),
    );
  const [only] = named;
  return only && named.length === 1 ? only.commune.code : null;
}

function folded(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/œ/g, 'oe')
    .replace(/\bste?\b/g, (short) => (short === 'st' ? 'saint' : 'sainte'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
