import { PDFRef } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import { partsOf } from './resolved.ts';

/** All that a file shows or does is reached from its trailer. */
export interface Reached {
  objects: ReadonlySet<PDFObject>;
  references: ReadonlySet<PDFRef>;
}

/** Everything that the trailer leads to, without recursion: a hostile file may nest without end. */
export function reachedFrom(context: PDFContext): Reached {
  const objects = new Set<PDFObject>();
  const references = new Set<PDFRef>();
  const { Root, Info } = context.trailerInfo;
  const waiting = [Root, Info].filter((root) => root !== undefined);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next instanceof PDFRef) {
      if (references.has(next)) continue;
      references.add(next);
      const object = context.lookup(next);
      if (object !== undefined) waiting.push(object);
    } else if (!objects.has(next)) {
      objects.add(next);
      waiting.push(...partsOf(next));
    }
  }
  return { objects, references };
}

/**
 * Takes out of the file what its trailer no longer leads to: older versions of changed objects,
 * containers of compressed objects, actions whose last mention is gone.
 */
export function dropUnreached(context: PDFContext): void {
  const { references } = reachedFrom(context);
  for (const [reference] of context.enumerateIndirectObjects()) {
    if (!references.has(reference)) context.delete(reference);
  }
}
