import { parseFullName } from '../banner-sentence.ts';
import { linesOf, oneLine } from '../fold.ts';
import { parseAddress } from '../parse/address.ts';
import { parsePhone } from '../parse/phone.ts';
import { parseSex } from '../parse/sex.ts';
import type { Transform } from './adapter.ts';

/** The closed list of what may be done to a text between the page and the parser. */
export const TRANSFORMS = [
  'collapse',
  'upperFamily',
  'splitGiven',
  'date:dmy',
  'date:mdy',
  'date:iso',
  'date:words',
  'nir',
  'phoneFR',
  'sexFR',
  'sexEN',
  'addressFR',
] as const;

const PLAIN: Readonly<Record<(typeof TRANSFORMS)[number], (text: string) => string | null>> = {
  collapse: oneLine,
  upperFamily: (text) => {
    const names = parseFullName(oneLine(text));
    // « DURAND née MARTIN » is what the parser of family names splits.
    if (names?.usedName && names.birthName) return `${names.usedName} née ${names.birthName}`;
    return names?.familyName ?? null;
  },
  splitGiven: (text) => parseFullName(oneLine(text))?.givenNames?.join(' ') ?? null,
  // These two decide the order; the parser refuses what is no date, with its warning.
  'date:dmy': oneLine,
  'date:mdy': oneLine,
  'date:iso': (text) => keep(oneLine(text), /^\d{4}-\d{2}-\d{2}(T[\d:.Z+-]{0,30})?$/u),
  'date:words': (text) => keep(oneLine(text), /^[^/]*\p{L}{3}[^/]*$/u),
  nir: (text) => keep(oneLine(text).replace(/[\s.]/gu, ''), /^\d[\dAB]{12}(\d{2})?$/iu),
  phoneFR: (text) => parsePhone(oneLine(text)),
  sexFR: (text) => parseSex(text),
  sexEN: (text) => (/^\s*(m|f|male|female)\s*$/iu.test(text) ? parseSex(text) : null),
  addressFR: (text) => (parseAddress(text) ? text : null),
};

/** Applies the steps in order; null as soon as the text has not the form that a step expects. */
export function transformed(text: string, steps: readonly Transform[]): string | null {
  return steps.reduce<string | null>((so, step) => (so === null ? null : apply(so, step)), text);
}

function apply(text: string, step: Transform): string | null {
  const [, side, word = ''] = /^(after|before)Text:(.*)$/su.exec(step) ?? [];
  if (side) return besideWord(text, word, side === 'after');
  // What is not a word step is of the list, which the schema closed.
  return PLAIN[step as (typeof TRANSFORMS)[number]](text);
}

/** The rest, or the start, of the one line that holds a word once. */
function besideWord(text: string, word: string, after: boolean): string | null {
  const lines = linesOf(text).filter((line) => line.includes(word));
  const [start = '', end = '', ...more] = lines[0]?.split(word) ?? [];
  if (lines.length !== 1 || more.length > 0) return null;
  return (after ? end : start).trim();
}

function keep(text: string, shape: RegExp): string | null {
  return shape.test(text) ? text : null;
}
