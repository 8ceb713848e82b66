/** A civility at the start of a text, in French or English, whatever its case, with the space after it. */
export const CIVILITY =
  /^(M\.?|Mr\.?|Monsieur|Mme\.?|Madame|Mlle\.?|Melle\.?|Mademoiselle|Mrs\.?|Ms\.?|Miss|Mister)\s+/iu;

/** A doctor's title at the start of a text, with the space after it. */
export const DOCTOR = /^(?:Dr\.?|Docteure?|Pr\.?|Professeure?|Doctor|Professor)\s+/iu;

/** True for a word that is a civility and nothing else. */
export function isCivility(word: string): boolean {
  return CIVILITY.test(`${word} `);
}
