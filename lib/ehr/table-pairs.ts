import { meaningOf } from './label-lexicon.ts';
import { addPair, elementsOf, shownIn, type Pair } from './pair.ts';
import type { SeenElement } from './snapshot.ts';
import { isOwner } from './value-owner.ts';

/** The terms of a definition list, each with its descriptions. */
export function fromList(list: SeenElement, pairs: Pair[]): void {
  for (const group of [list, ...elementsOf(list).filter(({ tag }) => tag === 'div')]) {
    const entries = elementsOf(group).filter(({ tag }) => tag === 'dt' || tag === 'dd');
    let term: SeenElement | undefined;
    for (const entry of entries) {
      if (entry.tag === 'dt') term = entry;
      else if (term) addPair(pairs, term.text, shownIn(entry), entry);
    }
  }
}

/** One or several « label, value » pairs in a row; a label is a `th`, or a cell that is a known one. */
export function fromRow(row: SeenElement, pairs: Pair[]): void {
  const cells = elementsOf(row).filter(({ tag }) => tag === 'td' || tag === 'th');
  cells.forEach((cell, at) => {
    const next = cells[at + 1];
    const labels = cell.tag === 'th' || meaningOf(cell.text) !== null || isOwner(cell.text);
    if (next?.tag === 'td' && labels && !meaningOf(next.text))
      addPair(pairs, cell.text, shownIn(next), next);
  });
}

/** A header row and a single row below: each column is a pair. */
export function fromColumns(table: SeenElement, pairs: Pair[]): void {
  const rows = elementsOf(table).flatMap((part) =>
    part.tag === 'tr' ? [part] : elementsOf(part).filter(({ tag }) => tag === 'tr'),
  );
  const [head, body, ...more] = rows.map((row) => elementsOf(row));
  if (!head || !body || more.length > 0 || head.length !== body.length || head.length < 2) return;
  if (!head.every(({ tag }) => tag === 'th') || !body.every(({ tag }) => tag === 'td')) return;
  head.forEach((cell, at) => {
    const value = body[at];
    if (value) addPair(pairs, cell.text, shownIn(value), value);
  });
}
