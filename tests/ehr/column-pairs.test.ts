// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findPairs } from '../../lib/ehr/find-pairs.ts';
import { elementsOf } from '../../lib/ehr/pair.ts';
import { snapshotOf, type SeenElement } from '../../lib/ehr/snapshot.ts';
import { documentOf } from './reading-of.ts';

const LABELS = ['Nom de naissance', 'Prénom', 'Date de naissance'];
const VALUES = ['MARTIN', 'Jeanne', '13/03/1948'];

/** Two columns as a browser lays them: the tests have no layout of their own. */
function columns(labels: string[], values: string[], lay: { top?: number; left?: number } = {}) {
  const column = (lines: string[]) =>
    `<div>${lines.map((line) => `<div>${line}</div>`).join('')}</div>`;
  const page = documentOf(`<section>${column(labels)}${column(values)}</section>`);
  const { root } = snapshotOf(page, { nodes: 1000, milliseconds: 60_000 });
  const [section] = elementsOf(root);
  const [left, right] = section ? elementsOf(section) : [];
  if (!left || !right) throw new Error('the columns were not built');
  place(left, 0, 0);
  place(right, lay.left ?? 200, lay.top ?? 0);
  return findPairs(root).map(({ label, value }) => [label, value]);
}

function place(column: SeenElement, x: number, y: number): void {
  elementsOf(column).forEach((line, at) => {
    line.box = new DOMRect(x, y + at * 20, 150, 20);
  });
}

describe('a column of labels beside a column of values', () => {
  it('gives each label the value of its row', () => {
    expect(columns(LABELS, VALUES)).toEqual(LABELS.map((label, at) => [label, VALUES[at]]));
  });

  it.each<[string, () => unknown]>([
    ['a value is missing', () => columns(LABELS, VALUES.slice(1))],
    ['the rows are not level', () => columns(LABELS, VALUES, { top: 10 })],
    ['the second column is under the first', () => columns(LABELS, VALUES, { left: 50 })],
    ['the second column holds labels too', () => columns(LABELS, ['MARTIN', 'Jeanne', 'Nom'])],
    ['a single label is known', () => columns(['Prénom', 'Poids', 'Taille'], VALUES)],
  ])('gives nothing when %s', (_, read) => {
    expect(read()).toEqual([]);
  });
});
