import { attributeOf, textContentOf } from '../dom.ts';
import type { Adapter } from './adapter.ts';
import { keyIn } from './shapes.ts';

/**
 * A short value that changes with the patient, or null when the page gives none. Compared in memory,
 * never stored nor shown: it is a hash, and the address it came from is not kept.
 */
export function patientKeyOf(adapter: Adapter, address: string, document: Document): string | null {
  const key = keyOf(adapter, address, document);
  return key === null ? null : hashOf(`${adapter.id} ${key.toLowerCase()}`);
}

function keyOf({ patientKey }: Adapter, address: string, document: Document): string | null {
  if (!patientKey) return null;
  if (patientKey.from === 'selector') {
    const [element, ...more] = [
      // A page may name a form « querySelectorAll ».
      ...Document.prototype.querySelectorAll.call(document, patientKey.selector),
    ];
    if (!element || more.length > 0) return null;
    const { read } = patientKey;
    const text = read.startsWith('attr:')
      ? (attributeOf(element, read.slice('attr:'.length)) ?? '')
      : textContentOf(element, 300);
    return keyIn(text, patientKey.take);
  }
  if (!URL.canParse(address)) return null;
  const { searchParams, pathname } = new URL(address);
  if (patientKey.from === 'query') {
    const values = searchParams.getAll(patientKey.name);
    return values.length === 1 ? keyIn(values[0] ?? '', patientKey.take) : null;
  }
  const segments = pathname.split('/').map((segment) => keyIn(segment, patientKey.take));
  return segments.find((segment) => segment !== null) ?? null;
}

/** FNV-1a on 64 bits, in base 36. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(36);
}
