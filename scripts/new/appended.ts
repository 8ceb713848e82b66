import { applyEdits, modify } from 'jsonc-parser';

/** The same text with one more entry at the end of a list at its root. The rest keeps its form. */
export function appended(text: string, list: string, entry: unknown): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  return applyEdits(
    text,
    modify(text, [list, -1], entry, { formattingOptions, isArrayInsertion: true }),
  );
}
