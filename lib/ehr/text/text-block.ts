import { parseBannerSentence } from '../banner-sentence.ts';
import { meaningOf } from '../label-lexicon.ts';
import { isCountry } from '../parse/country.ts';
import type { SeenElement } from '../snapshot.ts';
import { seenText } from './seen-text.ts';
import { isIdentity, isLabelled, labelMeaning, namesSomebodyElse, type Line } from './text-line.ts';
import { tableOf } from './text-table.ts';

const MOST_ADDRESS_LINES = 5;
const CITY_LINE = /^(?:F-?)?\d{5}\s+\p{L}/u;

/** Consecutive lines that are laid out as one thing. */
interface Piece {
  kind: 'row' | 'entry' | 'line' | 'unknown' | 'other-person';
  lines: readonly Line[];
}

/**
 * Lines without an empty one between them, as parts of the tree. A part begins with the first line of
 * identity, with a line of which nothing is known (it may be a title), and with one that names
 * somebody else, to whom all that follows is left. `title` is that of the paragraph, or empty.
 */
export function blockOf(lines: readonly Line[], title: string): SeenElement[] {
  const parts: Piece[][] = [];
  for (const piece of piecesOf(lines)) {
    const part = parts.at(-1);
    const identity = piece.lines.some(isIdentity);
    const first =
      identity && part !== undefined && !part.some(({ lines: own }) => own.some(isIdentity));
    const apart = piece.kind === 'other-person' || piece.kind === 'unknown';
    if (part === undefined || first || apart) parts.push([piece]);
    else part.push(piece);
  }
  return parts.map((part) => partOf(part, title));
}

function partOf(part: readonly Piece[], title: string): SeenElement {
  const [{ kind, lines } = { kind: 'unknown', lines: [] }] = part;
  const [{ text } = { text: '' }] = lines;
  const children = part.reduce<SeenElement[]>(withPiece, []);
  if (kind === 'other-person') {
    return seenText('section', children, { title: text.split(':')[0]?.slice(0, 60) ?? '' });
  }
  const named = parseBannerSentence(text)?.givenNames !== undefined;
  const known = kind === 'unknown' ? '' : title;
  return seenText('section', children, { title: named ? 'Patient' : known });
}

function piecesOf(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < lines.length) {
    const piece = pieceAt(lines, at);
    pieces.push(piece);
    at += piece.lines.length;
  }
  return pieces;
}

function pieceAt(lines: readonly Line[], at: number): Piece {
  const line = lines[at];
  if (!line) return { kind: 'unknown', lines: [] };
  if (namesSomebodyElse(line)) return { kind: 'other-person', lines: lines.slice(at) };
  const rows = runOf(lines, at, (one) => one.cells.length > 0 && !namesSomebodyElse(one));
  if (rows.length > 0) return { kind: 'row', lines: rows };
  if (labelMeaning(line)) return { kind: 'entry', lines: [line, ...valueOf(lines, at)] };
  const known = isLabelled(line) || parseBannerSentence(line.text) !== null;
  return { kind: known ? 'line' : 'unknown', lines: [line] };
}

function runOf(lines: readonly Line[], from: number, test: (line: Line) => boolean): Line[] {
  const end = lines.findIndex((line, at) => at >= from && !test(line));
  return lines.slice(from, end < 0 ? lines.length : end);
}

/**
 * The lines under a label: one, or those of an address down to its city or its country. Several
 * values are choices, of which nothing says the chosen one.
 */
function valueOf(lines: readonly Line[], at: number): Line[] {
  const values = runOf(lines, at + 1, (line) => !endsValue(line));
  const address = ['address', 'street'].includes(meaningOf(lines[at]?.text ?? '') ?? '');
  const end = address
    ? values.findIndex(({ text }) => CITY_LINE.test(text) || isCountry(text))
    : -1;
  if (end >= 0 && end < MOST_ADDRESS_LINES) return values.slice(0, end + 1);
  return values.length === 1 ? values : [];
}

function endsValue(line: Line): boolean {
  if (line.cells.length > 0 || labelMeaning(line) !== null || namesSomebodyElse(line)) return true;
  return isLabelled(line);
}

function withPiece(children: SeenElement[], { kind, lines }: Piece): SeenElement[] {
  if (kind === 'row') return [...children, tableOf(lines)];
  if (kind === 'other-person') {
    return lines.reduce<SeenElement[]>(
      (all, line) => [...all, seenText('p', [line.text])],
      children,
    );
  }
  if (kind !== 'entry') return [...children, seenText('p', [lines[0]?.text ?? ''])];
  const [label, ...values] = lines;
  const value = values.map(({ text }) => text).join('\n');
  const entry = [
    seenText('dt', [label?.text ?? '']),
    ...(value === '' ? [] : [seenText('dd', [value])]),
  ];
  const last = children.at(-1);
  if (last?.tag !== 'dl') return [...children, seenText('dl', entry)];
  return [...children.slice(0, -1), seenText('dl', [...last.children, ...entry])];
}
