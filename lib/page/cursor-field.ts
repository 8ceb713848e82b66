import {
  frameDocumentOf,
  isElement,
  ownerDocumentOf,
  tagOf,
  type ShadowRootOf,
} from '../ehr/dom.ts';

/** Where the user left the cursor: a field of plain text, or a part that the page lets edit. */
export type CursorField =
  | { kind: 'control'; control: HTMLInputElement | HTMLTextAreaElement }
  | { kind: 'editor'; host: HTMLElement; selection: Selection };

/**
 * The field that holds the cursor, same-origin frames and shadow roots included. Null when nothing
 * may be written there: a password, a search box, a field that is closed, or of one line for a text
 * of several.
 */
export function cursorField(
  document: Document,
  text: string,
  shadowRootOf: ShadowRootOf,
): CursorField | null {
  const focused = deepest(document, shadowRootOf);
  if (!focused || focused.closest('search, [role=search], [role=searchbox]')) return null;
  const tag = tagOf(focused);
  if (tag === 'textarea' || tag === 'input') {
    // The tag says so.
    const control = focused as HTMLInputElement | HTMLTextAreaElement;
    return takes(control, text) ? { kind: 'control', control } : null;
  }
  return editorOf(focused);
}

function deepest(document: Document, shadowRootOf: ShadowRootOf): Element | null {
  let at = document.activeElement;
  while (at) {
    const root = frameDocumentOf(at) ?? shadowRootOf(at);
    const inner = root?.activeElement ?? null;
    if (!inner) break;
    at = inner;
  }
  return at;
}

function takes(control: HTMLInputElement | HTMLTextAreaElement, text: string): boolean {
  if (control.readOnly || control.matches(':disabled')) return false;
  return control.type === 'textarea' || (control.type === 'text' && !text.includes('\n'));
}

function editorOf(focused: Element): CursorField | null {
  const document = ownerDocumentOf(focused);
  const host = document && editingHost(focused, document);
  const root = focused.getRootNode();
  // Only Chromium gives a shadow root its own selection.
  const selection =
    'getSelection' in root && typeof root.getSelection === 'function'
      ? root.getSelection()
      : document?.getSelection();
  if (!host || !selection?.rangeCount) return null;
  const { commonAncestorContainer: place } = selection.getRangeAt(0);
  return host.contains(place) ? { kind: 'editor', host, selection } : null;
}

/** The outermost element that may be edited; the body of a document in design mode. */
function editingHost(element: Element, document: Document): HTMLElement | null {
  if (document.designMode === 'on') return document.body;
  let host: HTMLElement | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (!isElement(at) || !('isContentEditable' in at) || !at.isContentEditable) break;
    host = at as HTMLElement; // only those can be edited
  }
  return host;
}
