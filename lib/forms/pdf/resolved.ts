import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';

/** A chain of references longer than this leads nowhere. */
const LONGEST_CHAIN = 20;

/** What a reference stands for, through as many references as there are. */
export function resolved(
  context: PDFContext,
  object: PDFObject | undefined,
): PDFObject | undefined {
  let found = object;
  for (let step = 0; found instanceof PDFRef; step += 1) {
    if (step === LONGEST_CHAIN) return undefined;
    found = context.lookup(found);
  }
  return found;
}

/** The entries of a dictionary or of a stream; null for anything else. */
export function dictOf(object: PDFObject | undefined): PDFDict | null {
  if (object instanceof PDFStream) return object.dict;
  return object instanceof PDFDict ? object : null;
}

/** What is directly inside an object. */
export function partsOf(object: PDFObject): readonly PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  const dict = dictOf(object);
  return dict === null ? [] : dict.values();
}

/** A name or a string in words; empty for anything else. */
export function wordOf(object: PDFObject | undefined): string {
  const isWord =
    object instanceof PDFName || object instanceof PDFString || object instanceof PDFHexString;
  return isWord ? object.decodeText() : '';
}

/** The word that a dictionary gives for a key. */
export function wordAt(context: PDFContext, dict: PDFDict, key: string): string {
  return wordOf(resolved(context, dict.get(PDFName.of(key))));
}
