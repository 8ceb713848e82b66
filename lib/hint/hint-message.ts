/**
 * All that the script of an allowed site says to the background: a request for what to look for, and
 * yes or no. Nothing of the page is in it.
 */
export interface HintMessage {
  hint: 'look-for' | 'yes' | 'no';
}

/** What the user chose to look for on a site. */
export interface LookFor {
  /** One of them is enough; none: only the age counts. */
  words: readonly string[];
  /** Whole years; null: any age. */
  fromAge: number | null;
}
