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

/** True for 13 characters followed by their key, fictitious months and Corsica included. */
export function hasValidNirKey(nir: string): boolean {
  const number = compact(nir).toUpperCase();
  return NIR.test(number) && nirKey(number.slice(0, 13)) === Number(number.slice(13));
}

/** Sex, year, month, département, commune, order, key. Source: INSEE, structure of the NIR. */
const NIR = /^[1-8]\d{2}(?:0[1-9]|1[0-2]|20|3\d|4[0-2]|[5-9]\d)(?:\d{2}|2A|2B)\d{6}\d{2}$/;

/** 97 minus the 13 characters modulo 97; Corsica's 2A and 2B count as 19 and 18. */
export function nirKey(number: string): number {
  const digits = number.replace('2A', '19').replace('2B', '18');
  return 97 - Number(BigInt(digits) % 97n);
}

/** True for the code of a commune (`91223`, `2A004`) or of a country (`99100` and above). */
export function isInseePlace(code: string): boolean {
  return /^(\d{2}|2A|2B)\d{3}$/i.test(compact(code));
}

/** True for a French number of ten digits, or an international one. */
export function isPhone(phone: string): boolean {
  return /^(?:0[1-9]\d{8}|(?:\+|00)[1-9]\d{6,14})$/.test(phone.replace(/[\s.()/-]/g, ''));
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
