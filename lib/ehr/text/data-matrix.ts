import { undoAzerty, UNKNOWN_KEY } from './azerty-scan.ts';

const HEADER = /^IS01[0-9A-Z]{22}/;
const GS = '\u001D';

/** The fields of the Data Matrix: their greatest length, and whether it is also the only one. */
const FIELDS = {
  S1: { most: 15, fixed: true },
  S2: { most: 20, fixed: false },
  S3: { most: 100, fixed: false },
  S4: { most: 100, fixed: false },
  S5: { most: 1, fixed: true },
  S6: { most: 10, fixed: true },
  S7: { most: 5, fixed: true },
} as const;

/** As written: matricule, its OID, given names, birth name, sex, date JJ-MM-AAAA, INSEE birth place. */
export type DataMatrixFields = Partial<Record<keyof typeof FIELDS, string>>;

/** True for a text that only a scanned INS Data Matrix begins like. */
export function looksLikeDataMatrix(text: string): boolean {
  return HEADER.test(withSeparators(text));
}

/**
 * The fields of an INS Data Matrix as a scanner types it, or null when the text is not exactly one.
 * Source: ANS, « INS – Format datamatrix » (version 2.2 of 2023): a header of 26 characters (`IS`,
 * `01`, 22 reserved), then fields in any order, a group separator after each one that is shorter
 * than its greatest length and not the last. Scanners that drop the separator, or type a space or
 * `<GS>` for it, are understood: no name holds a digit, so that a mark is never part of one. So are
 * those set for another keyboard: `undoAzerty`.
 */
export function parseDataMatrix(text: string): DataMatrixFields | null {
  const whole = withSeparators(text);
  if (!HEADER.test(whole) || whole.includes(UNKNOWN_KEY)) return null;
  const body = whole.slice(26).replace(/\s+$/u, '');
  const fields: DataMatrixFields = {};
  const separated = body.includes(GS);
  let at = 0;
  while (at < body.length) {
    const mark = markAt(body, at);
    if (!mark || fields[mark] !== undefined) return null;
    const start = at + 2;
    const end = endOf(body, start, mark, separated);
    const value = body.slice(start, end).trim();
    if (value === '' || (FIELDS[mark].fixed && value.length !== FIELDS[mark].most)) return null;
    fields[mark] = value;
    at = end;
    while (body[at] === GS || body[at] === ' ') at += 1;
  }
  return fields;
}

function markAt(body: string, at: number): keyof DataMatrixFields | null {
  const mark = body.slice(at, at + 2);
  // Object.hasOwn says so.
  return Object.hasOwn(FIELDS, mark) ? (mark as keyof DataMatrixFields) : null;
}

function endOf(body: string, start: number, mark: keyof DataMatrixFields, separated: boolean) {
  const { most, fixed } = FIELDS[mark];
  const longest = Math.min(start + most, body.length);
  if (fixed) return longest;
  if (separated) {
    const separator = body.indexOf(GS, start);
    return separator >= 0 && separator < longest ? separator : longest;
  }
  const next = body.slice(start, longest + 2).search(/S[1-7]/);
  return next >= 0 ? start + next : longest;
}

/** What scanners put before the text or type in place of the separator. */
function withSeparators(text: string): string {
  return undoAzerty(text.slice(0, 600))
    .replace(/<GS>|\{GS\}|\[GS\]|\^\]|\\x1d|\\u001d|␝/giu, GS)
    .replace(/^[\s\p{Cc}]*(?:\][dQ]\d)?[\s\p{Cc}]*/u, '')
    .toUpperCase();
}
