import { nirKey } from '../../domain/identifiers.ts';

/** A French social security number, its key verified. Source: INSEE, structure of the NIR. */
export interface Nir {
  /** 15 characters, key included. */
  value: string;
  sex: 'M' | 'F';
  /** Last two digits of the birth year. */
  year: number;
  /** 1 to 12, or null when the month is one of the fictitious codes (20, 30-42, 50-99). */
  month: number | null;
}

export type ParsedNir =
  | { ok: true; nir: Nir }
  /** `key`: the key is wrong. `nia`: a waiting number (3, 4, 7, 8), never a NIR. */
  | { ok: false; why: 'key' | 'nia' | 'not-a-nir' };

const SHAPE =
  /^([1-8])(\d{2})(0[1-9]|1[0-2]|20|3\d|4[0-2]|[5-9]\d)(\d{2}|2A|2B)(\d{3})(\d{3})(\d{2})$/;

// OIDs of the matricule INS that some software shows beside it. Source: ANS.
const OID =
  /^\s*(?:urn:oid:)?1\.2\.250\.1\.213\.1\.4\.[89](?!\d)[\s:|-]*|[\s(:|-]*(?:urn:oid:)?1\.2\.250\.1\.213\.1\.4\.[89](?!\d)\)?\s*$/u;

/**
 * Reads 13 characters followed by the key, whatever the spaces. A number without its key cannot be
 * verified and is refused. The OID of the NIR or of the NIA may stand beside it.
 */
export function parseNir(text: string): ParsedNir {
  const value = text
    .replace(OID, '')
    .replace(/[\s.·/-]/gu, '')
    .toUpperCase();
  const parts = SHAPE.exec(value);
  if (!parts) return { ok: false, why: 'not-a-nir' };
  if (/^[3478]/.test(value)) return { ok: false, why: 'nia' };
  if (!/^[12]/.test(value)) return { ok: false, why: 'not-a-nir' };
  if (nirKey(value.slice(0, 13)) !== Number(parts[7])) return { ok: false, why: 'key' };
  const month = Number(parts[3]);
  const sex = value.startsWith('1') ? 'M' : 'F';
  return {
    ok: true,
    nir: { value, sex, year: Number(parts[2]), month: month <= 12 ? month : null },
  };
}
