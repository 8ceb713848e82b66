const UNITS =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  );
const TENS: Record<string, number> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};

/**
 * A number below 10 000 written in folded French words (« mil neuf cent quarante huit »), or null
 * for anything else. Each word must be in its place: « cent vingt mille » or « deux deux » is null.
 */
export function numberOfWords(words: readonly string[]): number | null {
  const at = words.findIndex((word) => word === 'mil' || word === 'mille');
  if (at < 0) return hundredsOf(words);
  const thousands = at === 0 ? 1 : hundredsOf(words.slice(0, at));
  const rest = hundredsOf(words.slice(at + 1), 0);
  if (thousands === null || thousands < 1 || thousands > 9 || rest === null) return null;
  return thousands * 1000 + rest;
}

/** « dix-neuf cent quarante-huit » counts nineteen hundreds. */
function hundredsOf(words: readonly string[], none: number | null = null): number | null {
  const at = words.findIndex((word) => word === 'cent' || word === 'cents');
  if (at < 0) return belowHundred(words, none);
  const hundreds = at === 0 ? 1 : belowHundred(words.slice(0, at), null);
  const rest = belowHundred(words.slice(at + 1), 0);
  if (hundreds === null || hundreds < 1 || hundreds > 19 || rest === null) return null;
  return hundreds * 100 + rest;
}

function belowHundred(words: readonly string[], none: number | null): number | null {
  const [first = '', ...rest] = words.filter((word) => word !== 'et');
  if (words.length === 0) return none;
  if (first === 'quatre' && (rest[0] === 'vingt' || rest[0] === 'vingts')) {
    return plus(80, rest.slice(1), 19);
  }
  const tens = TENS[first];
  if (tens !== undefined) return plus(tens, rest, tens === 60 ? 19 : 9);
  if (first === 'dix' && rest.length > 0) {
    const unit = UNITS.indexOf(rest[0] ?? '');
    return rest.length === 1 && unit >= 7 && unit <= 9 ? 10 + unit : null;
  }
  const unit = UNITS.indexOf(first === 'une' ? 'un' : first);
  return unit >= 0 && rest.length === 0 ? unit : null;
}

function plus(tens: number, rest: readonly string[], most: number): number | null {
  if (rest.length === 0) return tens;
  const added = TENS[rest[0] ?? ''] === undefined ? belowHundred(rest, null) : null;
  return added === null || added < 1 || added > most ? null : tens + added;
}
