import type { Address, ReadFields, ReadValue } from '../domain/patient.ts';
import { provenanceOf, type Remarks } from './evidence.ts';
import { fold, oneLine } from './fold.ts';
import { fieldOf, type Meaning } from './label-lexicon.ts';
import { parseAddress, parseCity, parsePostalCode, parseStreet } from './parse/address.ts';
import { parsePhone } from './parse/phone.ts';
import type { PlacedPair } from './place-pairs.ts';

type Contact = Pick<ReadFields, 'phone' | 'address'>;

/** Phone and address, from pairs already known to stand with the patient's identity. */
export function collectContact(pairs: readonly PlacedPair[], remarks: Remarks): Contact {
  const phone = phoneOf(pairs, remarks);
  const address = addressOf(pairs, remarks);
  return { ...(phone && { phone }), ...(address && { address }) };
}

/** Mobile first, then an unnamed phone, then the home line. */
function phoneOf(pairs: readonly PlacedPair[], remarks: Remarks): ReadValue<string> | undefined {
  for (const meaning of ['mobile', 'phone', 'homePhone'] as const) {
    const found = only(pairs, meaning, parsePhone, (value) => value, remarks);
    if (found) return found;
  }
  return undefined;
}

function addressOf(pairs: readonly PlacedPair[], remarks: Remarks): ReadValue<Address> | undefined {
  const code = only(pairs, 'postalCode', parsePostalCode, (value) => value, remarks);
  const city = only(pairs, 'city', parseCity, fold, remarks);
  const both = only(pairs, 'postalCodeAndCity', parseAddress, keyOf, remarks);
  const lines = pairs.filter(({ meaning }) => meaning === 'address');
  const whole = only(
    lines.filter(({ value }) => parseAddress(value)),
    'address',
    parseAddress,
    keyOf,
    remarks,
  );
  const streets = lines
    .filter(({ value }) => !parseAddress(value))
    .map((pair) => ({ ...pair, meaning: 'street' as const }));
  const typed = [...streets, ...pairs.filter(({ meaning }) => meaning === 'street')];
  const street = only(typed, 'street', parseStreet, fold, remarks);
  const parts: Address = {
    ...(street && { line: street.value }),
    ...(code && { postalCode: code.value }),
    ...(city && { city: city.value }),
    ...both?.value,
  };
  const place = whole ?? both ?? code ?? city ?? street;
  if (!place) return undefined;
  const codes = new Set(
    [whole, both].flatMap((read) => read?.value.postalCode ?? []).concat(code?.value ?? []),
  );
  if (codes.size > 1) {
    remarks.refuse('address', 'conflict');
    return undefined;
  }
  return { value: whole?.value ?? parts, provenance: place.provenance };
}

function keyOf(address: Address): string {
  return fold([address.line, address.postalCode, address.city].join(' '));
}

/** The one value under a meaning; two different ones are none. */
function only<T>(
  pairs: readonly PlacedPair[],
  meaning: Meaning,
  parse: (text: string) => T | null,
  key: (value: T) => string,
  remarks: Remarks,
): ReadValue<T> | undefined {
  const field = fieldOf(meaning) ?? 'address';
  const values = new Map<string, ReadValue<T>>();
  for (const pair of pairs.filter((candidate) => candidate.meaning === meaning)) {
    const value = parse(
      meaning === 'address' || meaning === 'street' ? pair.value : oneLine(pair.value),
    );
    if (value === null) remarks.refuse(field, 'not-valid', pair.label);
    else
      values.set(key(value), { value, provenance: provenanceOf({ ...pair, level: 'labelled' }) });
  }
  if (values.size > 1) remarks.refuse(field, 'conflict');
  return values.size === 1 ? [...values.values()][0] : undefined;
}
