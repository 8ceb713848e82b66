import { openOverlay } from '../page/overlay.ts';
import { boxInWindow } from '../page/mark-place.ts';
import type { Control } from './form-tree.ts';
import { isSeen } from './offered.ts';

/**
 * Surrounds fields, without touching them, and follows the page as it moves. Returns the way to take
 * the marks away.
 */
export function markFields(document: Document, fields: readonly Control[]): () => void {
  if (fields.length === 0) return () => undefined;
  const overlay = openOverlay(document, 'through');
  const place = (): void => overlay.outline(...fields.filter(isThere).map(faceOf).map(boxInWindow));
  place();
  const views = [...new Set(fields.flatMap((field) => viewsOf(field)))];
  for (const view of views) {
    view.addEventListener('scroll', place, { capture: true, passive: true });
    view.addEventListener('resize', place);
  }
  return () => {
    for (const view of views) {
      view.removeEventListener('scroll', place, { capture: true });
      view.removeEventListener('resize', place);
    }
    overlay.remove();
  };
}

function isThere(field: Element): boolean {
  return field.isConnected;
}

/** What the user sees of a field: its label, when a style draws the choice by it. */
function faceOf(field: Control): Element {
  return isSeen(field) ? field : (field.labels?.[0] ?? field);
}

function viewsOf(field: Element): Window[] {
  const own = field.ownerDocument.defaultView;
  return own && own !== window ? [own, window] : [window];
}
