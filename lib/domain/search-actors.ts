import type { Family } from './actor.ts';
import { type Known, knownWords } from './known-words.ts';
import type { Pack } from './pack.ts';
import type { Lexicon, LexiconEntry } from './panorama.ts';
import { type Folded, folded, nearlyBegins, withoutLittleWords } from './search-words.ts';

/** What a word may mean; `actor` is null when the pack has no fiche for it. */
export type Meaning = LexiconEntry['meanings'][number];

/** What a search found. */
export type ActorMatch =
  /** An actor of today. `says`: what the lexicon adds; `instance`: the real actor that was named. */
  | { kind: 'actor'; actor: string; says?: string; instance?: string }
  /** A word that is nobody's name today: whom to call instead, and what became of it. */
  | { kind: 'redirect'; term: string; says: string; meaning: Meaning }
  /** A word with several meanings: the user says which. */
  | { kind: 'which'; term: string; says: string; meanings: readonly Meaning[] };

/** How well a text fits, best first; `Infinity`: not at all. */
type Rank = number;

/**
 * Who is meant by a text: keys, names, acronyms, words of the lexicon, real actors and operators.
 * Accents, case, signs and one mistyped letter in a long word do not count. Best first: exact,
 * beginning, beginning of each word, inside, mistyped; then the order of the pack. `limit` results
 * at most; none for a text without a letter or a figure. `skip` leaves whole families out.
 */
export function actorSearch(
  pack: Pack,
  lexicon: Lexicon,
  skip: readonly Family[] = [],
): (text: string, limit: number) => ActorMatch[] {
  const known = knownWords(pack, lexicon, skip);
  return (text, limit) => {
    const asked = folded(text);
    if (asked.compact === '') return [];
    const bare = withoutLittleWords(asked);
    const ranked = known
      .map((each) => ({ each, ...bestForm(each, asked, bare) }))
      .filter(({ rank }) => rank < Infinity)
      .toSorted((a, b) => a.rank - b.rank);
    return withoutRepeats(ranked.map(({ each, shown }) => ({ each, match: each.match(shown) })))
      .slice(0, limit)
      .map(({ match }) => match);
  };
}

/** The rank of its best form, and that form as it is written. */
function bestForm(known: Known, asked: Folded, bare: Folded): { rank: Rank; shown: string } {
  const first = known.forms[0]?.shown ?? '';
  return known.forms.reduce(
    (best, form) => {
      const rank = Math.min(rankOf(form.folded, asked), rankOf(form.folded, bare));
      return rank < best.rank ? { rank, shown: form.shown } : best;
    },
    { rank: Infinity, shown: first },
  );
}

function rankOf({ words, compact }: Folded, asked: Folded): Rank {
  if (compact === asked.compact) return 0;
  if (compact.startsWith(asked.compact)) return 1;
  if (asked.words.every((typed) => words.some((word) => word.startsWith(typed)))) return 2;
  const inside = (typed: string): boolean =>
    typed.length > 2 && words.some((word) => word.includes(typed));
  if (asked.words.every(inside)) return 3;
  const nearly = (typed: string): boolean =>
    words.some((word) => word.startsWith(typed) || nearlyBegins(word, typed));
  return asked.words.every(nearly) ? 4 : Infinity;
}

interface Found {
  each: Known;
  match: ActorMatch;
}

/** An actor shows once: not again beneath the word that leads to it, nor by each of its places. */
function withoutRepeats(found: readonly Found[]): Found[] {
  const shown = new Set<string>();
  return found.filter(({ each, match }) => {
    const named = match.kind === 'actor';
    if (named && each.stands.some((actor) => shown.has(actor))) return false;
    // Two places of one kind are two answers: they do not hide each other.
    if (!named || match.instance === undefined) {
      for (const actor of each.stands) shown.add(actor);
    }
    return true;
  });
}
