/** What stands for a character that the font cannot draw. */
const MISSING_GLYPH = '□';

type Coverage = readonly (readonly [first: number, last: number])[];

/** Makes texts drawable, and remembers what could not be drawn. */
export interface PrintableText {
  /** Composed letters, plain spaces, and `□` for each character that the font lacks. */
  of(text: string): string;
  /** Each character that was replaced, once, in order of appearance. */
  replaced(): string[];
}

/** `coverage` is that of the font: sorted pairs of code points. */
export function printableText(coverage: Coverage): PrintableText {
  const lost = new Set<string>();
  const drawn = (character: string): string => {
    const point = character.codePointAt(0) ?? 0;
    if (coverage.some(([first, last]) => point >= first && point <= last)) return character;
    lost.add(character);
    return MISSING_GLYPH;
  };
  return {
    of: (text) =>
      text
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/[^\S\n\u00a0\u202f]/g, ' ')
        // Controls and joiners draw nothing by themselves.
        .replace(/[\p{Cc}\p{Cf}]/gu, (control) => (control === '\n' ? control : ''))
        .split(/(\n)/)
        .map((part) => (part === '\n' ? part : Array.from(part, drawn).join('')))
        .join(''),
    replaced: () => [...lost],
  };
}
