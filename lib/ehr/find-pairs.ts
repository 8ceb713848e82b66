import { fold } from './fold.ts';
import { fieldHint, LONGEST_LABEL, meaningOf, type Meaning } from './label-lexicon.ts';
import type { SeenElement } from './snapshot.ts';
import { splitLabelledText } from './labelled-text.ts';
import { otherPersonIn } from './zone-role.ts';

/** A label and the value beside it, not yet judged. */
export interface Pair {
  /** Null for a label outside the lexicon that speaks of a known field (somebody else's). */
  meaning: Meaning | null;
  label: string;
  /** Lines as rendered. */
  value: string;
  machineDate: string;
  place: SeenElement;
}

/** Every label with its value, in document order, whoever they belong to. */
export function findPairs(root: SeenElement): Pair[] {
  const pairs: Pair[] = [];
  visit(root, pairs);
  return pairs;
}

function visit(element: SeenElement, pairs: Pair[]): void {
  if (element.control) fromControl(element, pairs);
  else if (element.tag === 'dl') fromList(element, pairs);
  else if (element.tag === 'tr') fromRow(element, pairs);
  else if (element.tag === 'table') fromColumns(element, pairs);
  if (!['dl', 'tr', 'label'].includes(element.tag)) fromText(element, pairs);
  for (const child of elementsOf(element)) visit(child, pairs);
}

function elementsOf(element: SeenElement): SeenElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

function add(pairs: Pair[], label: string, value: string, place: SeenElement): void {
  const shown = label.replace(/\s+/g, ' ').trim();
  const meaning = meaningOf(shown);
  if (value.trim() === '' || (!meaning && !fieldHint(shown))) return;
  const machineDate = machineDateIn(place);
  pairs.push({ meaning, label: shown.replace(/\s*[:*]+\s*$/, ''), value, machineDate, place });
}

function machineDateIn(place: SeenElement): string {
  if (place.machineDate) return place.machineDate;
  const times = elementsOf(place).filter((child) => child.machineDate);
  return times.length === 1 ? (times[0]?.machineDate ?? '') : '';
}

function fromControl(element: SeenElement, pairs: Pair[]): void {
  const label = element.control?.label.trim() || labelBefore(element);
  add(pairs, label, element.control?.value ?? '', element);
}

/** The words before a control, in its cell's row or beside it, when it has no label of its own. */
function labelBefore(element: SeenElement): string {
  const holder = ['td', 'dd'].includes(element.parent?.tag ?? '') ? element.parent : element;
  const siblings = holder?.parent?.children ?? [];
  const before = holder ? siblings[siblings.indexOf(holder) - 1] : undefined;
  const previous =
    typeof before === 'string' && before.trim() === ''
      ? siblings[siblings.indexOf(before) - 1]
      : before;
  if (previous === undefined) return '';
  return typeof previous === 'string' ? previous : previous.control ? '' : previous.text;
}

/** What a cell shows: its text, unless it holds a control, which speaks for itself. */
function shownIn(cell: SeenElement): string {
  return holdsControl(cell) ? '' : cell.text;
}

function holdsControl(element: SeenElement): boolean {
  return elementsOf(element).some((child) => isControl(child) || holdsControl(child));
}

/** Any control, also one whose value is not read: an unchecked choice, a checkbox. */
function isControl({ tag }: SeenElement): boolean {
  return tag === 'input' || tag === 'select' || tag === 'textarea';
}

function fromList(list: SeenElement, pairs: Pair[]): void {
  for (const group of [list, ...elementsOf(list).filter(({ tag }) => tag === 'div')]) {
    const entries = elementsOf(group).filter(({ tag }) => tag === 'dt' || tag === 'dd');
    entries.forEach((entry, at) => {
      // Two terms in a row, or a description without a term: whose value it is cannot be told.
      const term = entries.slice(0, at).findLast(({ tag }) => tag === 'dt');
      if (entry.tag === 'dd' && term) add(pairs, term.text, shownIn(entry), entry);
    });
  }
}

/** One or several « label, value » pairs in a row; a label is a `th`, or a cell that is a known one. */
function fromRow(row: SeenElement, pairs: Pair[]): void {
  const cells = elementsOf(row).filter(({ tag }) => tag === 'td' || tag === 'th');
  cells.forEach((cell, at) => {
    const next = cells[at + 1];
    const labels = cell.tag === 'th' || meaningOf(cell.text) !== null;
    if (next?.tag === 'td' && labels && !meaningOf(next.text))
      add(pairs, cell.text, shownIn(next), next);
  });
}

/** A header row and a single row below: each column is a pair. */
function fromColumns(table: SeenElement, pairs: Pair[]): void {
  const rows = elementsOf(table).flatMap((part) =>
    part.tag === 'tr' ? [part] : elementsOf(part).filter(({ tag }) => tag === 'tr'),
  );
  const [head, body, ...more] = rows.map((row) => elementsOf(row));
  if (!head || !body || more.length > 0 || head.length !== body.length || head.length < 2) return;
  if (!head.every(({ tag }) => tag === 'th') || !body.every(({ tag }) => tag === 'td')) return;
  head.forEach((cell, at) => {
    const value = body[at];
    if (value) add(pairs, cell.text, shownIn(value), value);
  });
}

/** « Libellé : valeur » lines, and a label beside or above its value in the same parent. */
function fromText(element: SeenElement, pairs: Pair[]): void {
  const inside = elementsOf(element);
  if (inside.every((child) => !child.block && !child.control) && !isInlineOfBlock(element)) {
    fromLine(element.text, element, pairs);
  } else if (
    inside.some((child) => child.tag === 'br') &&
    inside.every(({ block, tag }) => !block || tag === 'br')
  ) {
    for (const line of element.text.split('\n')) {
      fromLine(line, element, pairs);
    }
  }
  const pieces = element.children.filter((node) => typeof node !== 'string' || node.trim() !== '');
  pieces.forEach((label, at) => {
    const [value, after] = pieces.slice(at + 1);
    if (typeof label === 'string' || !isLabelElement(label)) return;
    if (value === undefined || typeof value === 'string' || value.tag === 'br') return;
    if (isControl(value) || holdsControl(value) || isLabelElement(value) || value.level > 0) return;
    // Two values in a row are choices, of which nothing says the chosen one.
    if (after !== undefined && !endsValue(after)) return;
    if (meaningOf(label.text) || otherwiseTelling(label.text)) {
      add(pairs, label.text, value.text, value);
    }
  });
}

function endsValue(piece: SeenElement | string): boolean {
  return (
    typeof piece !== 'string' && (isLabelElement(piece) || piece.level > 0 || piece.tag === 'br')
  );
}

/** Pairs written in a line. A line that also names somebody else gives that person's values. */
function fromLine(line: string, place: SeenElement, pairs: Pair[]): void {
  const found = splitLabelledText(line);
  const rest = found.reduce((text, { label, value }) => {
    return meaningOf(label) ? text.replace(label, () => '').replace(value, () => '') : text;
  }, line);
  const someoneElse = otherPersonIn(rest) !== null;
  for (const { label, value } of found) {
    if (!someoneElse || meaningOf(label) === 'medecinTraitant' || !meaningOf(label)) {
      add(pairs, label, value, place);
    }
  }
}

function otherwiseTelling(text: string): boolean {
  return text.trim().endsWith(':') && fieldHint(text) !== null;
}

/** A piece of a line: the line itself is read, not its pieces. */
function isInlineOfBlock(element: SeenElement): boolean {
  return !element.block && element.parent !== null && element.tag !== 'body';
}

function isLabelElement({ tag, text, control, level }: SeenElement): boolean {
  if (control || level > 0 || ['dt', 'dd', 'td', 'th', 'tr', 'legend', 'caption'].includes(tag))
    return false;
  return (
    text !== '' &&
    text.length <= LONGEST_LABEL * 2 &&
    (meaningOf(text) !== null || (/:\s*$/.test(text) && fold(text) !== ''))
  );
}
