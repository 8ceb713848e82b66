/** A current French commune, or an arrondissement municipal. */
export interface Commune {
  /** INSEE code, 5 characters (2A/2B in Corsica); never a number. */
  code: string;
  name: string;
  /** INSEE code of the département: not the first digits of a postal code. */
  departement: string;
  departementName: string;
  postalCodes: readonly string[];
}

/** One answer of the search. `via` says the alias that matched: an old name, a CEDEX line. */
export interface CommuneMatch {
  commune: Commune;
  via?: string;
}

/** The communes of France, searchable. Built from the commune asset by `lib/communes`. */
export interface CommuneIndex {
  /** Current commune, arrondissement, or the heir of an old code; null outside the data. */
  find(code: string): Commune | null;
  /** Best first, at most `limit`. Empty text gives nothing. */
  search(text: string, limit: number): CommuneMatch[];
  /** The arrondissements of Paris, Marseille or Lyon; empty for any other commune. */
  arrondissementsOf(code: string): Commune[];
}
