/** Separates the parts of a Data Matrix. */
const GROUP_SEPARATOR = '\u001d';

/**
 * A scanner types Ctrl+] for the separator of a Data Matrix, which a field leaves out: it is written
 * in its place. True when the key was such a separator.
 */
export function writeSeparator(field: HTMLTextAreaElement, event: KeyboardEvent): boolean {
  const { key, code, ctrlKey, altKey } = event;
  const typed = ctrlKey && !altKey && (key === ']' || code === 'BracketRight');
  if (!typed && key !== GROUP_SEPARATOR) return false;
  field.setRangeText(GROUP_SEPARATOR, field.selectionStart, field.selectionEnd, 'end');
  return true;
}
