import type { InteropCode } from '../../domain/interop-systems.ts';
import { hl7Time } from '../../domain/hl7-time.ts';
import { element, type XmlElement } from '../xml.ts';

/** A coded element, whole: readers and rules want the three attributes. */
export function coded(
  name: string,
  { code, display, system }: InteropCode & { system: { oid: string } },
): XmlElement {
  return element(name, { code, displayName: display, codeSystem: system.oid });
}

/** A moment. `iso`: ISO 8601 with its offset. */
export function timestamp(name: string, iso: string): XmlElement {
  return element(name, { value: hl7Time(iso) });
}

/** A period that has begun and is not said to end. */
export function since(iso: string): XmlElement {
  return element('effectiveTime', {}, [timestamp('low', iso)]);
}

/**
 * Contacts that can be written as addresses of telecommunication, each once. When there is none, one
 * that says so: the rules allow `NASK`, « not asked ».
 */
export function telecoms(
  { phone, mss }: { phone: string; mss: string },
  use: 'H' | 'WP',
): XmlElement[] {
  const number = phone.replace(/[^\d+]/g, '');
  const isMobile = /^(\+33|0)[67]/.test(number);
  const known = [
    ...(number.length > 2
      ? [{ value: `tel:${number}`, use: use === 'H' && isMobile ? 'MC' : use }]
      : []),
    ...(/^[\w.+-]+@[\w.-]+$/.test(mss) ? [{ value: `mailto:${mss}`, use }] : []),
  ];
  return known.length > 0
    ? known.map((attributes) => element('telecom', attributes))
    : [element('telecom', { nullFlavor: 'NASK' })];
}

/** An address in lines (seven at most), never in parts: mixing both is refused. */
export function address(lines: string, use: 'H' | 'WP'): XmlElement {
  const known = lines
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 7);
  return known.length === 0
    ? element('addr', { nullFlavor: 'NASK' })
    : element(
        'addr',
        { use },
        known.map((line) => element('streetAddressLine', {}, [line])),
      );
}
