import { isControl } from './field-box.ts';
import { fold } from './fold.ts';
import { fieldHint, LONGEST_LABEL, meaningOf } from './label-lexicon.ts';
import { splitLabelledText } from './labelled-text.ts';
import { addPair, elementsOf, holdsControl, type Pair } from './pair.ts';
import type { SeenElement } from './snapshot.ts';
import { otherPersonIn } from './zone-role.ts';

/** « Libellé : valeur » lines, and a label beside or above its value in the same parent. */
export function fromText(element: SeenElement, pairs: Pair[]): void {
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
    const [value, after] = [pieces[at + 1], pieces[at + 2]];
    if (typeof label === 'string' || !isLabelElement(label)) return;
    if (typeof value === 'string') return addBare(label, value, after, element, pairs);
    if (value === undefined || value.tag === 'br') return;
    if (isControl(value) || holdsControl(value) || isLabelElement(value) || value.level > 0) return;
    // Two values in a row are choices, of which nothing says the chosen one.
    if (after !== undefined && !endsValue(after)) return;
    if (meaningOf(label.text) || otherwiseTelling(label.text)) {
      addPair(pairs, label.text, value.text, value);
    }
  });
}

/** « <b>Nom</b> MARTIN »: bare words up to the end of the line, that look like a value. */
function addBare(
  label: SeenElement,
  value: string,
  after: SeenElement | string | undefined,
  place: SeenElement,
  pairs: Pair[],
): void {
  const whole = `${label.text} ${value}`;
  if (!label.block && !/^\s*[\p{Lu}\d+]/u.test(value)) return;
  if (after !== undefined && !endsValue(after) && (typeof after === 'string' || !after.block))
    return;
  if (!meaningOf(label.text) || meaningOf(whole) || otherPersonIn(whole)) return;
  addPair(pairs, label.text, value, place);
}

function endsValue(piece: SeenElement | string): boolean {
  return (
    typeof piece !== 'string' && (isLabelElement(piece) || piece.level > 0 || piece.tag === 'br')
  );
}

/** Pairs written in a line. A line that also names somebody else gives that person's values. */
function fromLine(line: string, place: SeenElement, pairs: Pair[]): void {
  const found = splitLabelledText(line);
  if (found.length === 0) return;
  const rest = found.reduce((text, { label, value }) => {
    return meaningOf(label) ? text.replace(label, () => '').replace(value, () => '') : text;
  }, line);
  const someoneElse = otherPersonIn(rest) !== null;
  for (const { label, value } of found) {
    if (!someoneElse || meaningOf(label) === 'medecinTraitant' || !meaningOf(label)) {
      addPair(pairs, label, value, place);
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
