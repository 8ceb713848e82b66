// National prefixes of overseas territories, which have a country code of their own. Source: ARCEP.
const OVERSEAS: [RegExp, string][] = [
  // 06 39 98 is the block kept for fiction, on the mainland's code.
  [/^0(262|263|269|639(?!98)|692|693)/, '+262'],
  [/^0(590|690|691)/, '+590'],
  [/^0(594|694)/, '+594'],
  [/^0(596|696|697)/, '+596'],
  [/^0508/, '+508'],
];
// Blocks shared between overseas territories: the country code cannot be told from the prefix.
const SHARED = /^0(709|947|976)/;

const KIND =
  /\s*[[(](?:home|mobile|cell|domicile|maison|portable|fixe|perso|personnel)(?: phone)?[\])]$/iu;

/**
 * A phone in E.164, or null for anything else than one full personal number: an extension, two
 * numbers that differ, a 08 number. The kind of a private line may follow: « [home phone] ».
 */
export function parsePhone(text: string): string | null {
  const [one = null, ...others] = new Set(text.split(/\s+(?:\/|ou|et)\s+|[,;\n]/u).map(numberOf));
  return others.length === 0 ? one : null;
}

function numberOf(text: string): string | null {
  const shown = text.trim().replace(KIND, '');
  if (!/^\+?[\d\s.()/-]+$/u.test(shown)) return null;
  const digits = shown
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+');
  if (/^\+33[1-9]\d{8}$/.test(digits)) return national(`0${digits.slice(3)}`);
  if (digits.startsWith('+'))
    return /^\+[1-9]\d{7,14}$/.test(digits) && !digits.startsWith('+33') ? digits : null;
  return /^0[1-9]\d{8}$/.test(digits) ? national(digits) : null;
}

function national(digits: string): string | null {
  // 08 numbers are never a person's.
  if (SHARED.test(digits) || digits.startsWith('08')) return null;
  const code = OVERSEAS.find(([prefix]) => prefix.test(digits))?.[1] ?? '+33';
  return code + digits.slice(1);
}
