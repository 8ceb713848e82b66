import { meaningOf } from './label-lexicon.ts';
import { isControl } from './field-box.ts';
import { addPair, elementsOf, holdsControl, type Pair } from './pair.ts';
import type { SeenElement } from './snapshot.ts';

const LEAST_LABELS = 2;
const MOST_LINES = 40;
/** Pixels by which two lines of one row may differ. */
const ALIGNED = 2;

/**
 * A column of labels and a column of values, when nothing else than their place on the screen says
 * which goes with which: alone in one block, as many lines in each, every one beside its own.
 */
export function fromSideColumns(block: SeenElement, pairs: Pair[]): void {
  const bare = block.children.every((child) => typeof child !== 'string' || child.trim() === '');
  const [left, right, ...more] = elementsOf(block);
  if (!bare || !left || !right || more.length > 0) return;
  const labels = linesIn(left);
  const values = linesIn(right);
  if (!labels || !values || labels.length !== values.length || labels.length > MOST_LINES) return;
  const known = labels.filter(({ text }) => meaningOf(text) !== null).length;
  if (known < LEAST_LABELS || values.some(({ text }) => meaningOf(text) !== null)) return;
  const rows = labels.map((label, at) => ({ label, value: values[at] }));
  if (!rows.every(({ label, value }) => value && areSideBySide(label, value))) return;
  for (const { label, value } of rows) if (value) addPair(pairs, label.text, value.text, value);
}

/** The lines of a column, each in a box of its own that holds nothing but words; null otherwise. */
function linesIn(column: SeenElement): SeenElement[] | null {
  const lines = elementsOf(column);
  const plain = column.children.every((child) => typeof child !== 'string' || child.trim() === '');
  const whole = lines.every(
    (line) =>
      line.block &&
      line.text !== '' &&
      !isControl(line) &&
      !holdsControl(line) &&
      elementsOf(line).every(({ block }) => !block),
  );
  return plain && whole && lines.length > 0 ? lines : null;
}

function areSideBySide({ box: label }: SeenElement, { box: value }: SeenElement): boolean {
  if (!label || !value || label.height === 0 || value.height === 0) return false;
  const sameRow =
    Math.abs(label.top - value.top) <= ALIGNED && Math.abs(label.bottom - value.bottom) <= ALIGNED;
  return sameRow && label.right <= value.left + 1;
}
