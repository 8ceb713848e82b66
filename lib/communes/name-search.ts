import type { BestRows } from './best-rows.ts';
import type { CommuneTable } from './commune-table.ts';
import { lettersOf } from './fold.ts';
import { HEAD, maskOf } from './folded-names.ts';
import type { FoldedNames } from './folded-names.ts';
import { likeness, mayBeOneMistake } from './one-mistake.ts';
import { drawersOf } from './word-index.ts';
import type { WordIndex } from './word-index.ts';

/** The table with what a search by name needs beside it. */
export interface SearchableTable {
  table: CommuneTable;
  names: FoldedNames;
  words: WordIndex;
  /** Folded names of the départements, with and without their article, in the table's order. */
  departementNames: readonly (readonly string[])[];
}

/** Which communes may be answered, by entry. */
export type Filter = (entry: number) => boolean;

/** How well a name answers, best first; an old name comes just behind a current one. */
const TIER = {
  exact: 0,
  exactWithoutArticle: 2,
  beginning: 4,
  word: 6,
  wordsInOrder: 8,
  mistakeInWhole: 10,
  mistakeInBeginning: 12,
} as const;

/** Room for the population class inside a tier. */
const CLASSES = 16;
const SPACE = 32;
/** A shorter text is one mistake away from too many names; so is any number. */
const SHORTEST_MISTYPED = 4;

/** Offers the communes whose name holds the folded text, from its beginning or from a word on. */
export function searchNames(
  { table, names, words }: SearchableTable,
  text: string,
  filter: Filter | null,
  best: BestRows,
): void {
  const typed = lettersOf(text);
  const typedMask = maskOf(typed);
  const { from, to } = drawersOf(words, typed);
  for (let place = from; place < to; place += 1) {
    const entry = words.entries[place] ?? 0;
    if ((typedMask & ~(names.masks[entry] ?? 0)) !== 0) continue;
    const position = words.positions[place] ?? 0;
    const end = names.starts[entry + 1] ?? 0;
    const tier = tierOf(names, typed, entry, position, end);
    if (tier !== null) offer(table, best, filter, entry, tier);
  }
}

/** Offers the communes whose name is the folded text, or starts with it, but for one mistake. */
export function searchMistyped(
  { table, names }: SearchableTable,
  text: string,
  filter: Filter | null,
  best: BestRows,
): void {
  if (text.length < SHORTEST_MISTYPED || /\d/.test(text)) return;
  if (!best.admits(TIER.mistakeInWhole * CLASSES)) return;
  const typed = lettersOf(text);
  const typedMask = maskOf(typed);
  // A mistake moves the other letters by one place at most.
  const typedHead = maskOf(typed.subarray(0, HEAD - 1));
  const { masks, heads, starts, articles, letters } = names;
  for (let entry = 0; entry < heads.length; entry += 1) {
    if (!mayBeOneMistake(typedHead, heads[entry] ?? 0)) continue;
    if (!mayBeOneMistake(typedMask, masks[entry] ?? 0)) continue;
    const start = starts[entry] ?? 0;
    const end = starts[entry + 1] ?? 0;
    let found = likeness(typed, letters, start, end);
    const article = articles[entry] ?? 0;
    if (found === 'none' && article > 0) found = likeness(typed, letters, start + article, end);
    if (found === 'none') continue;
    const tier = found === 'whole' ? TIER.mistakeInWhole : TIER.mistakeInBeginning;
    offer(table, best, filter, entry, tier);
  }
}

function offer(
  table: CommuneTable,
  best: BestRows,
  filter: Filter | null,
  entry: number,
  tier: number,
): void {
  const heir = table.heirs[entry] ?? entry;
  const old = heir !== entry;
  const score = (tier + (old ? 1 : 0)) * CLASSES + CLASSES - 1 - (table.populations[entry] ?? 0);
  if (!best.admits(score) || (filter !== null && !filter(heir))) return;
  best.offer(heir, old ? entry : null, score);
}

/** Compares from the word at `position` on; null when the name does not hold the text. */
function tierOf(
  names: FoldedNames,
  typed: Uint8Array,
  entry: number,
  position: number,
  end: number,
): number | null {
  const { letters, starts, articles } = names;
  const equal = equalLetters(typed, 0, letters, position, end);
  const before = position - (starts[entry] ?? 0);
  if (equal === typed.length) {
    const ends = position + equal === end;
    if (before === 0) return ends ? TIER.exact : TIER.beginning;
    if (before !== articles[entry]) return TIER.word;
    return ends ? TIER.exactWithoutArticle : TIER.beginning;
  }
  return wordsFollow(typed, equal, letters, position, end) ? TIER.wordsInOrder : null;
}

/** How many letters of `typed`, from `from` on, are the ones of the name at `at`. */
function equalLetters(
  typed: Uint8Array,
  from: number,
  letters: Uint8Array,
  at: number,
  end: number,
): number {
  let equal = 0;
  while (
    from + equal < typed.length &&
    at + equal < end &&
    typed[from + equal] === letters[at + equal]
  ) {
    equal += 1;
  }
  return equal;
}

/**
 * True when the words of `typed` from the first one that differs all start words further on in the
 * name, in their order: `champigny marne` finds Champigny-sur-Marne.
 */
function wordsFollow(
  typed: Uint8Array,
  equal: number,
  letters: Uint8Array,
  position: number,
  end: number,
): boolean {
  const space = typed.lastIndexOf(SPACE, equal);
  if (space <= 0) return false;
  let from = space + 1;
  for (let name = position + space; name < end; name += 1) {
    if (letters[name - 1] !== SPACE) continue;
    const same = equalLetters(typed, from, letters, name, end);
    if (from + same === typed.length) return true;
    if (typed[from + same] === SPACE) from += same + 1;
  }
  return false;
}
