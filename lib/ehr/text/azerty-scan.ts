/** What an AZERTY keyboard (Windows, Linux, Mac, Belgian) writes for the keys that a QWERTY one names. */
const KEYS: Record<string, string> = {
  '&': '1',
  é: '2',
  '"': '3',
  "'": '4',
  '(': '5',
  '-': '6',
  '§': '6',
  è: '7',
  _: '8',
  '!': '8',
  ç: '9',
  à: '0',
  ')': '-',
  ':': '.',
  ù: "'",
  '?': 'M',
  ',': 'M',
  A: 'Q',
  Q: 'A',
  Z: 'W',
  W: 'Z',
};
const SAME = /[B-LN-PR-VXY\s\p{Cc}]/u;
const HEADER = /^\s*(?:\$[DA][&é])?(ISà&[\s\S]*)$/u;
/** Stands for a key that no scanner presses: no field holds it. */
export const UNKNOWN_KEY = '#';

/**
 * A text as a scanner set for a QWERTY keyboard meant it, when it was typed on an AZERTY one: « ISà& »
 * for `IS01`. Letters, digits, hyphen, full stop and apostrophe each have an image of their own, so
 * that nothing is guessed; any other character becomes `UNKNOWN_KEY`. Other texts are
 * given back as they came.
 */
export function undoAzerty(text: string): string {
  const typed = text.normalize('NFC').replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const scanned = HEADER.exec(typed)?.[1];
  if (scanned === undefined) return text;
  return [...scanned].map((key) => KEYS[key] ?? (SAME.test(key) ? key : UNKNOWN_KEY)).join('');
}
