/** The name of a professional. Codes: `M`, `MME`; `DR`, `PR`. Empty: not known. */
export interface PersonName {
  civility: string;
  title: string;
  family: string;
  given: string;
}

/**
 * Civilities and titles that precede a name, with their codes. Source: ansforge/TestContenuCDA-3-0
 * jeuxDeValeurs/JDV_J245_Civilite_CISIS.xml and JDV_J246_Titre_CISIS.xml.
 */
const BEFORE: readonly [RegExp, Partial<PersonName>][] = [
  [/^(dre?|docteure?)$/, { title: 'DR' }],
  [/^(pre?|professeure?)$/, { title: 'PR' }],
  [/^(m|mr|monsieur)$/, { civility: 'M' }],
  [/^(mme|mlle|madame)$/, { civility: 'MME' }],
];

/**
 * Reads one line. Words all in capitals are the family name. When none, or all, are, nobody can say
 * which word is which: the whole name is the family one, which no order makes wrong.
 */
export function personNameOf(line: string): PersonName {
  const name: PersonName = { civility: '', title: '', family: '', given: '' };
  // « Mme le Dr ».
  const bare = line.replace(/\b(le|la)\s+(?=(dr|pr|docteur|professeur))/i, '');
  const words = bare.split(/\s+/).filter((word) => word !== '');
  for (let code = codeOf(words[0]); code !== undefined && words.length > 1;) {
    Object.assign(name, code);
    words.shift();
    code = codeOf(words[0]);
  }
  const capitals = words.filter(isCapital);
  if (capitals.length === 0 || capitals.length === words.length) {
    return { ...name, family: words.join(' ') };
  }
  const others = words.filter((word) => !isCapital(word));
  return { ...name, family: capitals.join(' '), given: others.join(' ') };
}

function codeOf(word = ''): Partial<PersonName> | undefined {
  const bare = word.toLowerCase().replaceAll('.', '');
  return BEFORE.find(([fits]) => fits.test(bare))?.[1];
}

/** An initial is no family name. */
function isCapital(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
}
