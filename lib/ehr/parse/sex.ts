import { fold } from '../fold.ts';

const MALE = ['m', 'h', 'masculin', 'homme', 'male', 'man', 'garcon', 'boy'];
const FEMALE = ['f', 'feminin', 'femme', 'female', 'woman', 'fille', 'girl'];

/** The sex as a word or letter, or null. */
export function parseSex(text: string): 'M' | 'F' | null {
  const word = fold(text);
  if (MALE.includes(word)) return 'M';
  return FEMALE.includes(word) ? 'F' : null;
}

/** The sex that a civility supposes, or null. */
export function sexOfCivility(text: string): 'M' | 'F' | null {
  const word = fold(text);
  if (['m', 'mr', 'monsieur', 'mister'].includes(word)) return 'M';
  return ['mme', 'madame', 'mlle', 'melle', 'mademoiselle', 'mrs', 'ms', 'miss'].includes(word)
    ? 'F'
    : null;
}
