/**
 * Control keys of the identifiers of professionals and structures. A wrong key is worth a warning
 * and never a refusal: published demonstration numbers fail it. Source: interop vectors of ANS.
 */

/** True for 11 digits whose Luhn sum holds. */
export function hasValidRppsKey(rpps: string): boolean {
  const digits = compact(rpps);
  return /^\d{11}$/.test(digits) && luhnHolds(digits);
}

/** True for 9 characters whose Luhn sum holds; in Corsica (2A, 2B) A counts as 1 and B as 2. */
export function hasValidFinessKey(finess: string): boolean {
  const code = compact(finess).toUpperCase();
  if (!/^(\d{2}|2A|2B)\d{7}$/.test(code)) return false;
  return luhnHolds(code.replace('A', '1').replace('B', '2'));
}

/** Identifiers are often typed or pasted in groups. */
function compact(identifier: string): string {
  return identifier.replace(/[\s.-]/g, '');
}

function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (let position = 0; position < digits.length; position += 1) {
    const digit = Number(digits[digits.length - 1 - position]);
    const counted = position % 2 === 1 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}
