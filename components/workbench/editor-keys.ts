const STEP = '  ';

/**
 * Keys of the editor: Enter keeps the margin of its line, Tab just after it goes two spaces further.
 * At any other moment Tab leaves, so that the keyboard is never held.
 */
export function editorKeys(): (event: KeyboardEvent) => void {
  let afterEnter = false;
  return (event) => {
    const area = event.currentTarget;
    if (!(area instanceof HTMLTextAreaElement) || event.isComposing) return;
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    if (event.key === 'Enter' && plain) {
      event.preventDefault();
      insert(area, `\n${marginAt(area)}`);
      afterEnter = true;
    } else if (event.key === 'Tab' && plain && afterEnter) {
      event.preventDefault();
      insert(area, STEP);
    } else {
      afterEnter = false;
    }
  };
}

/** The spaces that begin the line of the caret, and two more after an opening bracket. */
function marginAt({ value, selectionStart }: HTMLTextAreaElement): string {
  const line = value.slice(value.lastIndexOf('\n', selectionStart - 1) + 1, selectionStart);
  const margin = /^ */.exec(line)?.[0] ?? '';
  return /[[{]\s*$/.test(line) ? margin + STEP : margin;
}

/** As if it had been typed: the browser's undo knows it. */
function insert(area: HTMLTextAreaElement, text: string): void {
  // Deprecated, and the only insertion that can be undone in every browser.
  if (area.ownerDocument.execCommand?.('insertText', false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
