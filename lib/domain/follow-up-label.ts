/** What a label seems to hold and must not. `person`: words of the person of this consultation. */
export const LABEL_DOUBTS = [
  'person',
  'social-security-number',
  'phone',
  'email',
  'date',
  'name',
] as const;
export type LabelDoubt = (typeof LABEL_DOUBTS)[number];

/** Shorter words of a name (« de », « le ») are everywhere. */
const SHORTEST = 3;

const SIGNS: readonly [LabelDoubt, RegExp][] = [
  [
    'social-security-number',
    /(?<!\d)[1-478][\s.]?\d{2}[\s.]?\d{2}[\s.]?(?:\d{2}|2[ab])(?:[\s.]?\d{3}){2}/iu,
  ],
  ['phone', /(?<!\d)(?:\+?33[\s.-]?|0)[1-9](?:[\s.-]?\d{2}){4}(?!\d)/u],
  ['email', /[^\s@]+@[^\s@]+\.[a-z]{2,}/iu],
  [
    'date',
    /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|\d{1,2}\s(?:\d{1,2}|[a-zéû]{3,9}\.?)\s(?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?!\d)/iu,
  ],
  // A title, two words in a row that begin with a capital, or a word in capitals beside one of them.
  ['name', /(?<!\p{L})(?:m\.|mr|mme|mlle|monsieur|madame|mademoiselle)\s+\p{L}/iu],
  ['name', /(?<!\p{L})\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+/u],
];

/**
 * What in a label may name somebody, in the order of `LABEL_DOUBTS`, each once; empty when nothing
 * is seen, which promises nothing. `names`: the names of the person of this consultation.
 */
export function labelDoubts(label: string, names: readonly string[] = []): LabelDoubt[] {
  const words = new Set(wordsOf(label));
  const known = names
    .map(wordsOf)
    // A name of two letters, alone, is a name.
    .flatMap((parts) => parts.filter(({ length }) => length >= SHORTEST || parts.length === 1))
    .filter(({ length }) => length > 1);
  const found = new Set(SIGNS.filter(([, sign]) => sign.test(label)).map(([doubt]) => doubt));
  if (known.some((name) => words.has(name))) found.add('person');
  return LABEL_DOUBTS.filter((doubt) => found.has(doubt));
}

/** True when there is no doubt left about it: such a label is not kept. The others are warned about. */
export function isLabelRefused(doubts: readonly LabelDoubt[]): boolean {
  return doubts.some((doubt) => doubt === 'person' || doubt === 'social-security-number');
}

/** Words in lower case without accents. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
