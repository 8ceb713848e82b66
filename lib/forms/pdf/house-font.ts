import * as fontkit from '@cantoo/fontkit';
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';
import regular, { coverage } from '../../../.cache/font/regular.js';

/** The font that draws what is written: names of people need more letters than those of the form. */
export async function houseFont(document: PDFDocument): Promise<PDFFont> {
  document.registerFontkit(fontkit);
  const bytes = Uint8Array.from(atob(regular), (character) => character.charCodeAt(0));
  return document.embedFont(bytes, { subset: true });
}

/** True when the font draws every character of a text. */
export function isDrawable(text: string): boolean {
  return [...text].every((character) => {
    const code = character.codePointAt(0) ?? 0;
    return /\s/u.test(character) || coverage.some(([first, last]) => code >= first && code <= last);
  });
}
