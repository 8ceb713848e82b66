/**
 * When the toolbar icon is marked over a chart of a site. Every word and the age are the user's:
 * nothing is proposed, because no threshold of ours could be anything but a guess.
 */
export interface SiteHint {
  on: boolean;
  /** One of them on the page is enough; none: only the age counts. */
  words: readonly string[];
  /** Whole years from which it counts; null: any age. */
  fromAge: number | null;
}

/** A web site that the user allowed, one host at a time. */
export interface Site {
  /** `https://host`, or `http://localhost`: no path, no port. */
  origin: string;
  hint: SiteHint;
}

/** A site as the settings show it. */
export interface SiteAccess extends Site {
  /** False when the browser no longer allows it: nothing is done there. */
  allowed: boolean;
}

/** The hint of a site newly allowed: none. */
export const NO_HINT: SiteHint = { on: false, words: [], fromAge: null };

/** True when a hint has something to look for. */
export function looksForSomething({ words, fromAge }: SiteHint): boolean {
  return words.length > 0 || fromAge !== null;
}
