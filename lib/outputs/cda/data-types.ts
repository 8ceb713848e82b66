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

/** A French number, or another one of at most 15 digits: two numbers in one field stay two. */
const NUMBERS = /(?:(?:\+|00)33|0)[\s.-]*[1-9](?:[\s.-]*\d{2}){4}|\+?\d(?:[\s.-]*\d){2,14}/g;

/**
 * Contacts that can be written as addresses of telecommunication, each once. When there is none, one
 * that says so: the rules allow `NASK`, « not asked ».
 */
export function telecoms(
  { phone, mss }: { phone: string; mss: string },
  use: 'H' | 'WP',
): XmlElement[] {
  // « +33 (0)6… » has a nought that nobody dials; an extension is no number.
  const dialled = phone.replace(/\(0\)|\bposte\s*\d+/gi, '').match(NUMBERS) ?? [];
  const numbers = new Set(dialled.map((number) => number.replace(/[^\d+]/g, '')));
  const isMobile = (number: string) => /^((\+|00)33|0)[67]/.test(number);
  const known = [
    ...[...numbers].map((number) => ({
      value: `tel:${number}`,
      use: use === 'H' && isMobile(number) ? 'MC' : use,
    })),
    ...(/^[\w.+-]+@[\w.-]+$/.test(mss) ? [{ value: `mailto:${mss}`, use }] : []),
  ];
  return known.length > 0
    ? known.map((attributes) => element('telecom', attributes))
    : [element('telecom', { nullFlavor: 'NASK' })];
}

/** Lines that the rules let in an address. */
const MOST_LINES = 7;

/**
 * An address in lines, never in parts: mixing both is refused. What is past the last line that the
 * rules let in joins it, so that the commune is never lost.
 */
export function address(lines: string, use: 'H' | 'WP'): XmlElement {
  const all = lines.split(/\r?\n/).filter((line) => line.trim() !== '');
  const last = all.slice(MOST_LINES - 1).join(', ');
  const known = [...all.slice(0, MOST_LINES - 1), ...(last === '' ? [] : [last])];
  return known.length === 0
    ? element('addr', { nullFlavor: 'NASK' })
    : element(
        'addr',
        { use },
        known.map((line) => element('streetAddressLine', {}, [line])),
      );
}
