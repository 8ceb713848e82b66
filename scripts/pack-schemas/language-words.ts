/** A recursive language of the packs, in words. */
export interface Language {
  name: string;
  whole: string;
  /** Each form in one sentence, by the key that tells it apart; the first that fits counts. */
  forms: readonly (readonly [key: string, words: string])[];
}

/** The forms of a condition (`lib/domain/condition.ts`). */
export const CONDITION_WORDS: Language = {
  name: 'condition',
  whole:
    'Une condition : vraie, fausse ou pas connue. « Ne sait pas » n’est jamais lu comme « non ».',
  forms: [
    ['all', 'Toutes ces conditions à la fois.'],
    ['any', 'Au moins une de ces conditions.'],
    ['not', 'Le contraire de cette condition ; ce qui n’est pas connu le reste.'],
    ['atLeast', 'Au moins ce nombre de conditions vraies parmi la liste « of ».'],
    ['named', 'Une définition du paquet (policy.json, « definitions »), par son nom.'],
    ['is', 'La réponse à la question est exactement celle-ci : oui, non, ou une option.'],
    ['in', 'La réponse est une de ces options, ou en comprend une.'],
    ['within', 'La réponse ne comprend rien d’autre que ces options ; liste vide : « aucune ».'],
    ['unsure', 'La réponse est « ne sait pas ». Vrai ou faux, jamais inconnu.'],
    ['unanswered', 'La question n’a pas de réponse. Vrai ou faux, jamais inconnu.'],
    ['open', 'La question est posée : elle est du noyau, ou ce qui l’ouvre est vrai.'],
    ['age', 'L’âge en années : « from » compris, « under » exclu. Inconnu si l’âge n’est pas su.'],
    ['setting', 'Le lieu d’exercice de l’utilisateur est un de ceux-ci.'],
    ['role', 'Le rôle de l’utilisateur est un de ceux-ci.'],
    ['residence', 'Le lieu de vie de la personne est un de ceux-ci.'],
    ['subject', 'La question porte sur une personne (person) ou est collective (collective).'],
    ['dangerHandled', 'L’utilisateur a dit : danger traité ou écarté.'],
    ['departement', 'La commune est dans un de ces départements (codes INSEE).'],
    ['declared', 'L’annuaire déclare un acteur de ce genre qui peut couvrir la commune.'],
    ['coveredBy', 'La commune est dans le territoire du paquet de ce nom.'],
  ],
};

/** The forms of a claim (`lib/packs/proofs/invariants.ts`). */
const CLAIM_WORDS: Language = {
  name: 'claim',
  whole: 'Ce qu’une orientation fait ou ne fait pas : vrai ou faux, jamais inconnu.',
  forms: [
    ['everyOf', 'Tout ceci à la fois.'],
    ['someOf', 'Au moins une de ces choses.'],
    ['not', 'Le contraire.'],
    ['holds', 'Cette condition est vraie, sûrement.'],
    ['fails', 'Cette condition est fausse, sûrement.'],
    ['unknown', 'Cette condition n’est pas connue.'],
    ['is', 'Un de ces acteurs a un de ces statuts.'],
    ['first', 'Un de ces acteurs est le premier montré.'],
    ['coordinator', 'Un de ces acteurs suit déjà la personne, comme coordinateur en place.'],
    ['preempted', 'Les numéros d’urgence passent devant.'],
    ['requestOpen', 'La demande peut être écrite sans insister.'],
    ['nobody', 'Personne n’est montré.'],
  ],
};

/** Both languages. */
export const LANGUAGES: readonly Language[] = [CONDITION_WORDS, CLAIM_WORDS];
