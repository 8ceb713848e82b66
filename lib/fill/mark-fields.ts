import { openOverlay } from '../page/overlay.ts';
import { boxInWindow } from '../page/mark-place.ts';

/**
 * Surrounds fields, without touching them, and follows the page as it moves. Returns the way to take
 * the marks away.
 */
export function markFields(document: Document, fields: readonly Element[]): () => void {
  if (fields.length === 0) return () => undefined;
  const overlay = openOverlay(document, 'through');
  const place = (): void => overlay.outline(...fields.filter(isThere).map(boxInWindow));
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

function viewsOf(field: Element): Window[] {
  const own = field.ownerDocument.defaultView;
  return own && own !== window ? [own, window] : [window];
}
