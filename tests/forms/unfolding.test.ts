import { deflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFContext, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { LARGEST_UNFOLDED } from '../../lib/forms/pdf/limits.ts';
import '../../lib/forms/pdf/open-form.ts';

/** The length of a compressed part of a file, once the library of forms has unfolded it. */
function unfolded(bytes: number): number {
  const dict = PDFContext.create().obj({});
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  const content = new Uint8Array(deflateSync(Buffer.alloc(bytes, ' ')));
  return decodePDFRawStream(PDFRawStream.of(dict, content)).decode().length;
}

test('a small part of a file cannot unfold until it fills the memory', () => {
  expect(unfolded(1_000_000)).toBe(1_000_000);
  expect(() => unfolded(LARGEST_UNFOLDED + 1000)).toThrow('unfolds too far');
});
