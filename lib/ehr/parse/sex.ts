import { fold } from '../fold.ts';

const MALE = ['m', 'h', 'masculin', 'homme', 'male', 'garcon', '1'];
const FEMALE = ['f', 'feminin', 'femme', 'female', 'fille', '2'];

/** The sex as a word or letter, or null. */
export function parseSex(text: string): 'M' | 'F' | null {
  const word = fold(text);
  if (MALE.includes(word) && word !== '1') return 'M';
  return FEMALE.includes(word) && word !== '2' ? 'F' : null;
}

/** The sex that a civility supposes, or null. */
export function sexOfCivility(text: string): 'M' | 'F' | null {
  const word = fold(text);
  if (['m', 'mr', 'monsieur'].includes(word)) return 'M';
  return ['mme', 'madame', 'mlle', 'mademoiselle'].includes(word) ? 'F' : null;
}
