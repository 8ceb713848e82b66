import { applyEdits, modify } from 'jsonc-parser';

/** The same text with this `$schema`, as its first key. The rest keeps its own form. */
export function withSchemaKey(text: string, key: string): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  const edits = modify(text, ['$schema'], key, { formattingOptions, getInsertionIndex: () => 0 });
  return applyEdits(text, edits);
}
