import { INS_SYSTEMS } from './interop-systems.ts';

/** Identifier of the person in a national system of `INS_SYSTEMS`. */
export interface Ins {
  value: string;
  system: { oid: string; uri: string };
  kind: keyof typeof INS_SYSTEMS;
}

/**
 * Matricules that ANS publishes for tests: they are no real person’s, and travel under the OID of
 * tests. A number is never taken for a test one otherwise. Source: ansforge/TestContenuCDA-3-0
 * ExemplesCDA/DOC_NON_STRUCTURE_CDA-R2-N1.xml.
 */
const PUBLISHED_TEST_INS: ReadonlySet<string> = new Set(['279035121518989']);

/**
 * Reads a matricule of 15 characters, key included; null when its shape or its key is wrong: what
 * is not surely the number of the person never travels as one. Waiting numbers (3, 4, 7, 8) are NIA.
 */
export function insOf(matricule: string): Ins | null {
  const value = compact(matricule);
  if (!/^[1-478]\d{4}(\d{2}|2A|2B)\d{8}$/.test(value)) return null;
  if (insKey(value.slice(0, 13)) !== Number(value.slice(13))) return null;
  const kind = PUBLISHED_TEST_INS.has(value) ? 'test' : /^[3478]/.test(value) ? 'nia' : 'nir';
  return { value, kind, system: INS_SYSTEMS[kind] };
}

/** 97 minus the number modulo 97; in Corsica 2A counts as 19 and 2B as 18. `body`: 13 characters. */
function insKey(body: string): number {
  return 97 - Number(BigInt(body.replace('2A', '19').replace('2B', '18')) % 97n);
}

/**
 * National identifier of a professional: 8 then the RPPS. Null when it has not 11 digits; a wrong
 * key is kept, because published demonstration numbers fail it.
 */
export function professionalIdOf(rpps: string): string | null {
  const digits = compact(rpps);
  return /^\d{11}$/.test(digits) ? `8${digits}` : null;
}

/** National identifier of a structure: 1 then the FINESS. Null without its shape; a wrong key is kept. */
export function structureIdOf(finess: string): string | null {
  const code = compact(finess);
  return /^(\d{2}|2A|2B)\d{7}$/.test(code) ? `1${code}` : null;
}

/** Code of a commune or a country of birth (COG), or null. */
export function cogOf(text: string): string | null {
  const code = compact(text);
  return /^(\d{2}|2A|2B)\d{3}$/.test(code) ? code : null;
}

/** OID of a UUID, without asking any register: `2.25.` and the UUID in decimal (ITU-T X.667). */
export function oidOfUuid(uuid: string): string {
  return `2.25.${BigInt(`0x${uuid.replaceAll('-', '')}`)}`;
}

function compact(identifier: string): string {
  return identifier.replace(/[\s.·-]/g, '').toUpperCase();
}
