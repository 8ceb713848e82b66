import type { BestRows } from './best-rows.ts';
import type { CommuneTable } from './commune-table.ts';

/** Highest population class, and a little more: scores stay positive. */
const CLASSES = 16;

/** Postal codes of an entry as numbers, main one first. */
export function postalCodesOf(table: CommuneTable, entry: number): readonly number[] {
  const arrondissement = table.arrondissements[entry - table.communeCount];
  if (arrondissement !== undefined) return arrondissement.postalCodes;
  const main = table.mainPostalCodes[entry] ?? 0;
  return main === 0 ? [] : [main, ...(table.otherPostalCodes.get(entry) ?? [])];
}

/** The département whose number this is, or that a postal code starts with; null for none. */
export function departementOfPostalCode(table: CommuneTable, code: string): string[] {
  const overseas = code.slice(0, 3);
  const numbers = code.startsWith('20') ? ['2A', '2B'] : [code.slice(0, 2), overseas];
  return numbers.filter((number) => table.departements.some((each) => each.code === number));
}

/**
 * Offers the entries with a postal code that starts with `digits` (one to five of them). An
 * arrondissement comes before its commune: the code says more than the town.
 */
export function searchPostalCodes(table: CommuneTable, digits: string, best: BestRows): void {
  const low = Number(digits.padEnd(5, '0'));
  const high = Number(digits.padEnd(5, '9'));
  const offer = (entry: number, codes: readonly number[], first: number): void => {
    if (!codes.some((code) => code >= low && code <= high)) return;
    best.offer(entry, null, first + CLASSES - (table.populations[entry] ?? 0));
  };
  table.arrondissements.forEach(({ postalCodes }, at) => {
    offer(table.communeCount + at, postalCodes, digits.length === 5 ? 0 : CLASSES);
  });
  for (let entry = 0; entry < table.communeCount; entry += 1) {
    const main = table.mainPostalCodes[entry] ?? 0;
    if (main >= low && main <= high && main !== 0) {
      best.offer(entry, null, 2 * CLASSES - (table.populations[entry] ?? 0));
    }
  }
  for (const [entry, codes] of table.otherPostalCodes) offer(entry, codes, CLASSES);
}

/** Offers the communes of départements, the most populous first. */
export function searchDepartements(
  table: CommuneTable,
  codes: readonly string[],
  best: BestRows,
): void {
  for (const departement of table.departements) {
    if (!codes.includes(departement.code)) continue;
    for (let entry = departement.from; entry < departement.to; entry += 1) {
      best.offer(entry, null, CLASSES - (table.populations[entry] ?? 0));
    }
  }
}
