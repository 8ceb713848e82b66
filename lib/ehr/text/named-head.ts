import type { PatientReading, ReadFields } from '../../domain/patient.ts';
import { parseFullName } from '../banner-sentence.ts';
import { fold, linesOf } from '../fold.ts';
import { meaningOf } from '../label-lexicon.ts';
import { parseAge } from '../parse/age.ts';
import { CIVILITY } from '../parse/civility.ts';
import { otherPersonIn } from '../zone-role.ts';

const NAME_LINE = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{L}[\p{L}\p{M}'’-]*){1,4}$/u;

const NAMES = new Set(['birthName', 'usedName', 'familyName', 'givenNames']);

/**
 * True when a line names a person by itself (with a civility, an age under it, or a family name in
 * capitals above the labels), and that name is not the one read: the labels below it are then somebody else's (« Solange Cormier, 78 ans », then an
 * interpreter's name and phone).
 */
export function isHeadedByAnother(text: string, { fields }: PatientReading): boolean {
  const lines = linesOf(text).slice(0, 60);
  const labels = lines.findIndex((line) =>
    NAMES.has(meaningOf(line.split(/[:\t]/)[0] ?? '') ?? ''),
  );
  return lines.some((line, at) => {
    const name = line.replace(CIVILITY, '');
    if (!NAME_LINE.test(name) || meaningOf(name) || otherPersonIn(line)) return false;
    const above = lines[at - 1] ?? '';
    const aged = /\p{L}/u.test(lines[at + 1] ?? '') && parseAge(lines[at + 1] ?? '') !== null;
    const told = at < labels && parseFullName(name)?.familyName !== undefined;
    if ((name === line && !aged && !told) || meaningOf(above)) return false;
    return !agrees(new Set(fold(name).split(' ')), fields);
  });
}

function agrees(words: ReadonlySet<string>, fields: ReadFields): boolean {
  const { birthName, usedName, familyName, givenNames } = fields;
  const families = [birthName, usedName, familyName].flatMap((read) => (read ? [read.value] : []));
  return hasOne(words, families) && hasOne(words, givenNames?.value ?? []);
}

/** True when one of the values has all its words there, or when there is no value. */
function hasOne(words: ReadonlySet<string>, values: readonly string[]): boolean {
  const within = (value: string) =>
    fold(value)
      .split(' ')
      .every((word) => words.has(word));
  return values.length === 0 || values.some(within);
}
