import { surround } from '../page/mark-place.ts';
import type { Control } from './form-tree.ts';
import { isSeen } from './offered.ts';

/**
 * Surrounds fields, without touching them, and follows the page as it moves. Returns the way to take
 * the marks away.
 */
export function markFields(document: Document, fields: readonly Control[]): () => void {
  if (fields.length === 0) return () => undefined;
  return surround(document, fields, () => fields.filter(isThere).map(faceOf));
}

function isThere(field: Element): boolean {
  return field.isConnected;
}

/** What the user sees of a field: its label, when a style draws the choice by it. */
function faceOf(field: Control): Element {
  return isSeen(field) ? field : (field.labels?.[0] ?? field);
}
