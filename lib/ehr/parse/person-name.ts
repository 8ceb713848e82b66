import { fold, oneLine } from '../fold.ts';

const LONGEST = 80;
const NAME = /^\p{L}[\p{L}\p{M}'’.\- ]*$/u;
const CIVILITY = /^(?:M\.|Mr\.?|Monsieur|Mme\.?|Madame|Mlle\.?|Mademoiselle)\s+/iu;
const DOCTOR = /^(?:Dr\.?|Docteure?|Pr\.?|Professeure?)\s+/iu;
const NOBODY = [
  'test',
  'anonyme',
  'inconnu',
  'inconnue',
  'xxx',
  'x',
  'patient',
  'null',
  'undefined',
];

export type ParsedName =
  | { ok: true; name: string; bornAs: string | null }
  /** `practitioner`: a doctor's title stands before it. */
  | { ok: false; why: 'practitioner' | 'not-a-name' };

/** A family name as shown, without its civility; « DURAND née MARTIN » gives both names. */
export function parseFamilyName(text: string): ParsedName {
  if (DOCTOR.test(text)) return { ok: false, why: 'practitioner' };
  const shown = oneLine(text).replace(CIVILITY, '');
  const [name = '', bornAs, ...more] = shown.split(/\s*[(,]?\s*\bnée?(?:\(e\))?\s+/iu);
  if (more.length > 0 || !isName(name)) return { ok: false, why: 'not-a-name' };
  if (bornAs === undefined) return { ok: true, name, bornAs: null };
  const birth = bornAs.replace(/\)$/, '').trim();
  return isName(birth) ? { ok: true, name, bornAs: birth } : { ok: false, why: 'not-a-name' };
}

/** Given names in order, split on spaces and commas: hyphens hold a compound name together. */
export function parseGivenNames(text: string): string[] | null {
  const names = oneLine(text)
    .split(/[\s,;]+/u)
    .filter((name) => name !== '');
  return names.length > 0 && names.length <= 12 && names.every(isName) ? names : null;
}

/** A practitioner's name without the title, or null. */
export function parsePractitionerName(text: string): string | null {
  const name = oneLine(text).replace(DOCTOR, '').replace(CIVILITY, '');
  return isName(name) && !/^(non|aucun|pas)\b/iu.test(name) ? name : null;
}

function isName(text: string): boolean {
  return text.length <= LONGEST && NAME.test(text) && !NOBODY.includes(fold(text));
}
