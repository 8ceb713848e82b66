/** An ISO 8601 moment with its offset as HL7 writes it: `20261122193105+0100`. */
export function hl7Time(iso: string): string {
  const found =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/.exec(iso);
  if (!found) throw new Error('a moment of a document is not ISO 8601 with its offset');
  const offset = found[7] === 'Z' ? '+0000' : (found[7] ?? '').replace(':', '');
  return `${found.slice(1, 7).join('')}${offset}`;
}

/** The same moment in universal time, without offset, as XDS wants it: `20261122183105`. */
export function universalTime(iso: string): string {
  return new Date(iso).toISOString().replace(/\D/g, '').slice(0, 14);
}

/** An ISO date as HL7 writes it: `19440312`. */
export function hl7Date(iso: string): string {
  return iso.replaceAll('-', '');
}
