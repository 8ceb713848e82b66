import { PDFArray, PDFInvalidObject, PDFName, PDFStream } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import {
  ACTIONS,
  ACTIVE_KEYS,
  HOSTILE_ACTIONS,
  HOSTILE_KEYS,
  HOSTILE_SUBTYPES,
} from './active-words.ts';
import { dropUnreached, reachedFrom } from './reached-objects.ts';
import { dictOf, partsOf, resolved, wordAt } from './resolved.ts';

/** Says that something in the file carries another file, plays, or starts a program. */
export function isHostile(context: PDFContext): boolean {
  return [...reachedFrom(context).objects].some((object) => {
    const dict = dictOf(object);
    if (dict === null) return false;
    return (
      HOSTILE_ACTIONS.has(wordAt(context, dict, 'S')) ||
      HOSTILE_SUBTYPES.has(wordAt(context, dict, 'Subtype')) ||
      // A stream whose content would be read from another file.
      (object instanceof PDFStream && dict.has(PDFName.of('F'))) ||
      dict.keys().some((key) => HOSTILE_KEYS.has(key.decodeText()))
    );
  });
}

/** Takes every action out of the file, wherever it is. True when there was one. */
export function disarm(context: PDFContext): boolean {
  let found = false;
  for (const object of reachedFrom(context).objects) {
    const dict = dictOf(object);
    for (const key of dict?.keys() ?? []) {
      if (!isActive(context, key, dict?.get(key))) continue;
      dict?.delete(key);
      found = true;
    }
    if (!(object instanceof PDFArray)) continue;
    for (let at = object.size() - 1; at >= 0; at -= 1) {
      if (!isAction(context, object.get(at))) continue;
      object.remove(at);
      found = true;
    }
  }
  dropUnreached(context);
  return found;
}

/** True when no object of the file, reached or not, is or holds anything active. */
export function isInert(context: PDFContext): boolean {
  if (isHostile(context)) return false;
  const seen = new Set<PDFObject>();
  const waiting = context.enumerateIndirectObjects().map(([, object]) => object);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const dict = dictOf(next);
    if (next instanceof PDFInvalidObject || isAction(context, next)) return false;
    if (dict?.keys().some((key) => isActive(context, key, dict.get(key)))) return false;
    waiting.push(...partsOf(next));
  }
  return true;
}

function isActive(context: PDFContext, key: PDFName, value: PDFObject | undefined): boolean {
  const word = key.decodeText();
  if (ACTIVE_KEYS.has(word) && !isDrawn(context, value)) return true;
  if (word === 'A') return !isAttributes(context, value);
  return isAction(context, value);
}

/** A box whose export value is `PA` names its drawing so, and a page may name a font `AA`. */
function isDrawn(context: PDFContext, value: PDFObject | undefined): boolean {
  const found = resolved(context, value);
  const dict = dictOf(found);
  if (dict === null) return false;
  return found instanceof PDFStream
    ? ['Form', 'Image'].includes(wordAt(context, dict, 'Subtype'))
    : wordAt(context, dict, 'Type') === 'Font';
}

function isAction(context: PDFContext, value: PDFObject | undefined): boolean {
  const dict = dictOf(resolved(context, value));
  return dict !== null && ACTIONS.has(wordAt(context, dict, 'S'));
}

/** In the structure of a tagged file, `A` holds attributes: each says whose they are by `O`. */
function isAttributes(context: PDFContext, value: PDFObject | undefined): boolean {
  const found = resolved(context, value);
  const parts = found instanceof PDFArray ? found.asArray() : [found];
  const dicts = parts.flatMap((part) => dictOf(resolved(context, part)) ?? []);
  return (
    dicts.length > 0 &&
    dicts.every((dict) => dict.has(PDFName.of('O')) && !dict.has(PDFName.of('S')))
  );
}
