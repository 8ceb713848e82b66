import type { Commune, CommuneIndex } from '../../lib/domain/commune.ts';

/** Enough to see every commune of one postal code. */
const MANY = 60;
/** More are no longer a choice at a glance: the search does better. */
const CANDIDATES = 12;

/** An address as the chart writes it; parts that it does not give are empty. */
export interface WrittenAddress {
  city: string;
  postalCode: string;
  country: string;
}

/**
 * The code of the one commune that bears this name and this postal code; null when the postal code
 * is missing or when none or several do: then the user chooses.
 */
export function communeOfAddress(communes: CommuneIndex, address: WrittenAddress): string | null {
  const { city, postalCode } = address;
  if (isAbroad(address) || city === '' || !isPostalCode(postalCode)) return null;
  const named = communesNamed(communes, city).filter(servedBy(postalCode));
  const [only] = named;
  return only && named.length === 1 ? only.code : null;
}

/** The communes that the address may mean, when it does not say which; empty when too many do. */
export function communesOfAddress(communes: CommuneIndex, address: WrittenAddress): Commune[] {
  const { city, postalCode } = address;
  if (isAbroad(address)) return [];
  const all = isPostalCode(postalCode)
    ? communes
        .search(postalCode, MANY)
        .map(({ commune }) => commune)
        .filter(servedBy(postalCode))
    : communesNamed(communes, city);
  return all.length > CANDIDATES ? [] : all;
}

/** True when the chart names another country. */
export function isAbroad({ country }: WrittenAddress): boolean {
  return country !== '' && !/^(fr|fra|france)$/.test(folded(country));
}

function communesNamed(communes: CommuneIndex, city: string): Commune[] {
  if (city === '') return [];
  return communes
    .search(city, MANY)
    .filter(({ commune, via }) => [commune.name, via ?? ''].map(folded).includes(folded(city)))
    .map(({ commune }) => commune);
}

function servedBy(postalCode: string): (commune: Commune) => boolean {
  return ({ postalCodes }) => postalCodes.includes(postalCode);
}

function isPostalCode(text: string): boolean {
  return /^\d{5}$/.test(text);
}

function folded(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/œ/g, 'oe')
    .replace(/\bste?\b/g, (short) => (short === 'st' ? 'saint' : 'sainte'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
