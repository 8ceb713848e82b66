import { meaningOf } from '../label-lexicon.ts';
import type { SeenElement } from '../snapshot.ts';
import { seenText } from './seen-text.ts';
import type { Line } from './text-line.ts';

/**
 * Rows as a table: a row of labels over the others, or a label before each value. A label before two
 * values, or before another label, says nothing: such a row is not laid out.
 */
export function tableOf(rows: readonly Line[]): SeenElement {
  const [head, ...others] = rows;
  if (head && isHead(head) && others.length > 0) {
    return seenText('table', [rowOf(head.cells, 'th'), ...others.map(({ cells }) => rowOf(cells))]);
  }
  return seenText(
    'table',
    rows.filter(isPairs).map(({ cells }) => rowOf(cells)),
  );
}

function isHead({ cells }: Line): boolean {
  return cells.filter(isLabel).length > cells.length / 2;
}

function isPairs({ cells }: Line): boolean {
  return (
    cells.length % 2 === 0 &&
    cells.every((cell, at) => (at % 2 === 0 ? cells.length === 2 || isLabel(cell) : !isLabel(cell)))
  );
}

function isLabel(cell: string): boolean {
  return meaningOf(cell) !== null;
}

function rowOf(cells: readonly string[], tag = 'td'): SeenElement {
  return seenText(
    'tr',
    cells.map((cell) => seenText(tag, [cell])),
  );
}
