import { parseFullName } from '../banner-sentence.ts';
import { fold, oneLine } from '../fold.ts';
import { CIVILITY, DOCTOR } from './civility.ts';

const LONGEST = 80;
const NAME = /^['’]?\p{L}[\p{L}\p{M}'’ʼ‘.\- ]*$/u;
const BORN = /\s*[(,]?\s*\bnée?(?:\(e\))?\s+/iu;
const MARRIED = /\s*[(,]?\s*(?<!\p{L})(?:épouse|epouse|[ée]p(?:se)?\.?|veuve|vve\.?|v\.)\s+/iu;
const SUFFIX = /(?:,\s*|\s+)(?:Jr\.?|Sr\.?|II|III)$/u;

// What a page shows in the place of a name: a state, a button, a newborn without a name, a trial.
const NOBODY = new Set(
  [
    'test|tests|zztest|zzz|essai|demo|anonyme|inconnu|inconnue|xxx|x|patient|patiente|null|undefined',
    'chargement|chargement en cours|loading|en attente|en cours|pending|a confirmer|a verifier',
    'a completer|non connu|non connue|sans nom|sans prenom|bebe|nouveau ne|nouveau nee|newborn|baby',
    'homme|femme|male|female|garcon|fille|moi meme|aucun|aucune|john doe|jane doe',
  ].flatMap((line) => line.split('|')),
);
const TRIALS = new Set('test zztest essai demo anonyme'.split(' '));

// Buttons and badges that follow a name in the same place.
const NOISE = new Set(
  'modifier editer copier ajouter supprimer voir plus moins more details qualifiee qualifie validee valide verifiee verifie provisoire recuperee recupere'.split(
    ' ',
  ),
);
const PARTICLES = new Set(
  'de du des d la le les von van der den di da dos el al ben bin y'.split(' '),
);

export type ParsedName =
  /** `given`: the first names written with it, when its case tells them apart. */
  | { ok: true; name: string; bornAs: string | null; given?: string[] }
  /** `practitioner`: a doctor's title stands before it. */
  | { ok: false; why: 'practitioner' | 'not-a-name' };

/**
 * A family name as shown, without its civility; « DURAND née MARTIN », « MARTIN épouse DURAND » and
 * « MARTIN veuve DURAND » give both names, « MARTIN Jeanne » its first names apart.
 */
export function parseFamilyName(text: string): ParsedName {
  const line = plain(text);
  if (DOCTOR.test(line)) return { ok: false, why: 'practitioner' };
  if (NOBODY.has(fold(line))) return { ok: false, why: 'not-a-name' };
  const shown = withoutNoise(line.replace(CIVILITY, '').replace(SUFFIX, ''));
  const married = shown.split(MARRIED);
  if (married.length === 2) return twoNames(married[1] ?? '', married[0] ?? '');
  const [name = '', bornAs, ...more] = shown.split(BORN);
  if (more.length > 0 || married.length > 2) return { ok: false, why: 'not-a-name' };
  if (bornAs !== undefined) return twoNames(name, bornAs);
  if (!isName(name)) return { ok: false, why: 'not-a-name' };
  const whole = parseFullName(name);
  if (!whole?.familyName || !whole.givenNames) return { ok: true, name, bornAs: null };
  return { ok: true, name: whole.familyName, bornAs: null, given: whole.givenNames };
}

function twoNames(name: string, bornAs: string): ParsedName {
  const used = name.replace(/\)$/, '').trim();
  const birth = bornAs.replace(/\)$/, '').trim();
  if (!isName(used) || !isName(birth)) return { ok: false, why: 'not-a-name' };
  return { ok: true, name: used, bornAs: birth };
}

/** Given names in order, split on spaces and commas: hyphens hold a compound name together. */
export function parseGivenNames(text: string): string[] | null {
  if (NOBODY.has(fold(text))) return null;
  const names = withoutNoise(plain(text))
    .split(/[\s,;]+/u)
    .filter((name) => name !== '');
  if (!isName(names.join(' ')) || names.length > 12) return null;
  return names.every(isName) ? names : null;
}

/** A practitioner's name without the title, or null. */
export function parsePractitionerName(text: string): string | null {
  const name = plain(text).replace(DOCTOR, '').replace(CIVILITY, '');
  return isName(name) && !/^(non|aucun|pas)\b/iu.test(name) ? name : null;
}

/** One line, with plain hyphens. */
function plain(text: string): string {
  return oneLine(text).replace(/[\u2010\u2011\uFE63\uFF0D]/gu, '-');
}

/** Drops the buttons, badges and icon words that follow a name written with capitals. */
function withoutNoise(text: string): string {
  const words = text.split(' ');
  const capital = /^\p{Lu}/u.test(words[0] ?? '');
  while (words.length > 1) {
    const last = words.at(-1) ?? '';
    const icon = capital && /^[a-z_]{3,}$/.test(last) && !PARTICLES.has(last);
    if (!icon && !NOISE.has(fold(last))) break;
    words.pop();
  }
  return words.join(' ').replace(/[,;]$/, '');
}

function isName(text: string): boolean {
  const folded = fold(text);
  if (text.length > LONGEST || !NAME.test(text) || NOBODY.has(folded)) return false;
  if (/ nee?$/.test(folded)) return false;
  return !NOISE.has(folded) && !folded.split(' ').some((word) => TRIALS.has(word));
}
