import type { InsertOutcome } from '../messaging/chart-link.ts';
import type { CursorField } from './cursor-field.ts';

/** Some editors take the text at once and commit it, or undo it, a moment later. */
const COMMIT_MS = 250;

/** Marks that editors leave in an empty line. */
const UNSEEN = /[\s\u200b\u2060\ufeff]+/gu;

/**
 * Writes a text once after what the user selected, never over it, then reads it back: exactly there
 * and exactly once, else `note-not-written`. There is no second try: an editor that is only late
 * would hold the text twice.
 */
export async function writeNote(
  field: CursorField,
  text: string,
  pause: (milliseconds: number) => Promise<void>,
): Promise<InsertOutcome> {
  const isThere =
    field.kind === 'control' ? writeControl(field.control, text) : writeEditor(field, text);
  if (!isThere) return 'note-not-written';
  await pause(COMMIT_MS);
  return isThere() ? 'written' : 'note-not-written';
}

type Check = () => boolean;

/** Null when nothing was written. */
function writeControl(control: HTMLInputElement | HTMLTextAreaElement, text: string): Check | null {
  const { value, maxLength } = control;
  const at = control.selectionEnd ?? value.length;
  const expected = value.slice(0, at) + text + value.slice(at);
  if (maxLength >= 0 && expected.length > maxLength) return null;
  control.setRangeText(text, at, at, 'end');
  const typed = { bubbles: true, composed: true, inputType: 'insertText', data: text };
  control.dispatchEvent(new InputEvent('input', typed));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  return () => control.isConnected && control.value === expected;
}

function writeEditor(
  { host, selection }: CursorField & { kind: 'editor' },
  text: string,
): Check | null {
  const document = host.ownerDocument;
  selection.collapseToEnd();
  const { endContainer, endOffset } = selection.getRangeAt(0);
  const before = document.createRange();
  before.selectNodeContents(host);
  before.setEnd(endContainer, endOffset);
  const after = document.createRange();
  after.selectNodeContents(host);
  after.setStart(endContainer, endOffset);
  const expected = [before.toString(), text, after.toString()].map(letters).join('');
  if (!document.execCommand('insertText', false, text)) return null;
  return () => host.isConnected && letters(host.textContent) === expected;
}

/** Editors lay lines out in their own ways: what is compared is everything else. */
function letters(text: string): string {
  return text.replace(UNSEEN, '');
}
