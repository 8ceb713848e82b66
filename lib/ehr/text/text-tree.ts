import { parseBannerSentence } from '../banner-sentence.ts';
import { oneLine } from '../fold.ts';
import { meaningOf } from '../label-lexicon.ts';
import type { SeenElement } from '../snapshot.ts';
import { roleOfTitle } from '../zone-role.ts';
import { seenText } from './seen-text.ts';
import { blockOf } from './text-block.ts';
import { isIdentity, titleIn, type Line } from './text-line.ts';

const MOST_LINES = 400;
const BODY_OF_LETTER =
  /^(?:ch[eè]r(?:e|s|es)?|mon cher|ma ch[eè]re|madame|monsieur|mesdames|messieurs|bonjour|dear)\b[^:\d]{0,60}[,.!]$/iu;
const SUBJECT = /^(?:concerne|objet|re|ref|à propos de|au sujet de|subject|about)\s*:/iu;
const BORN = /^n[ée]e?(?:\(e\))?\s+le\b/iu;
const ENGLISH =
  /\b(?:date of birth|birth ?date|d\.?o\.?b\.?|born|(?:first|last|given|family|birth|maiden|full) names?|surname|gender|female|male|y(?:ea)?rs? old|yrs|y\/o)\b/iu;

/** True for a text with English words of identity: it writes its dates in an order of its own. */
export function isEnglish(text: string): boolean {
  return ENGLISH.test(text);
}

/**
 * A text as the tree that the page reader understands: the title of somebody else’s part rules the
 * lines down to the next title, that of the patient’s its paragraph only, and the letter that follows
 * its head is not entered.
 */
export function textTree(text: string): SeenElement {
  const children: SeenElement[] = [];
  let block: Line[] = [];
  let own = '';
  const close = () => {
    if (block.length > 0) children.push(...blockOf(block, own));
    if (block.length > 0) own = '';
    block = [];
  };
  const lines = linesOf(text);
  const sender = senderOf(lines);
  for (const line of lines) {
    const title = line === sender ? null : titleIn(line);
    if (line.text === '') close();
    else if (title) {
      close();
      own = roleOfTitle(title) === 'patient' && !/\bdossier\b/iu.test(title) ? title : '';
      children.push(roleOfTitle(title) === 'patient' ? seenText('hr', []) : titled(title));
    } else if (SUBJECT.test(line.text)) {
      close();
      children.push(seenText('hr', []));
      block.push({ text: line.text.replace(SUBJECT, '').trim(), cells: [] });
    } else block.push(line);
  }
  close();
  return seenText('body', children);
}

function titled(title: string): SeenElement {
  return seenText('h2', [title], { level: 2 });
}

function linesOf(text: string): Line[] {
  const lines = text
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/u)
    .slice(0, MOST_LINES)
    .map((raw): Line => {
      const cells = raw.split(/\t|[ \u00A0]{3,}/u).map(oneLine);
      const told = raw.includes('\t') || meaningOf(cells[0] ?? '') !== null;
      const filled = cells.filter((cell) => cell !== '');
      return { text: oneLine(raw), cells: told && filled.length > 1 ? filled : [] };
    });
  const end = lines.findIndex((line) => BODY_OF_LETTER.test(line.text));
  return withBirths(withoutSpacing(end > 0 ? lines.slice(0, end) : lines));
}

/** « née le … » on a line of its own belongs to the name above it. */
function withBirths(lines: readonly Line[]): Line[] {
  return lines.reduce<Line[]>((all, line) => {
    const above = all.at(-1);
    const whole = `${above?.text ?? ''}, ${line.text}`;
    const joined =
      above?.cells.length === 0 && BORN.test(line.text) && !parseBannerSentence(above.text);
    if (!joined || !parseBannerSentence(whole)?.givenNames) return [...all, line];
    return [...all.slice(0, -1), { text: whole, cells: [] }];
  }, []);
}

/**
 * The first line of a letter (« Cabinet des Lilas »), when its paragraph holds no identity: it speaks
 * of that paragraph only, and is no title of what follows.
 */
function senderOf(lines: readonly Line[]): Line | undefined {
  const from = lines.findIndex(({ text }) => text !== '');
  const end = lines.findIndex(({ text }, at) => at > from && text === '');
  const paragraph = lines.slice(Math.max(from, 0), end < 0 ? lines.length : end);
  return paragraph.length > 1 && !paragraph.some(isIdentity) ? paragraph[0] : undefined;
}

/** Paragraphs one under the other, each followed by an empty line: those say nothing. */
function withoutSpacing(lines: Line[]): Line[] {
  const spaced = lines.every(({ text }, at) => text === '' || (lines[at + 1]?.text ?? '') === '');
  const full = lines.filter(({ text }) => text !== '');
  return spaced && full.filter(({ text }) => meaningOf(text)).length > 1 ? full : lines;
}
