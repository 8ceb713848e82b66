import { decodePDFRawStream, PDFContext, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { LARGEST_UNFOLDED } from './limits.ts';

/** What every decoder of the library asks before it writes more. */
interface Decoder {
  ensureBuffer(bytes: number): Uint8Array;
}

/**
 * Keeps a compressed part of a file from unfolding into more than `LARGEST_UNFOLDED` bytes: one
 * megabyte may hold a thousand. The library has no such limit, and its decoders share one ancestor.
 */
export function limitUnfolding(): void {
  const dict = PDFContext.create().obj({});
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  const header = new Uint8Array([0x78, 0x9c, 0x03, 0x00]);
  const shared = ancestorOf(decodePDFRawStream(PDFRawStream.of(dict, header)));
  const { ensureBuffer } = shared;
  shared.ensureBuffer = function (this: Decoder, bytes: number): Uint8Array {
    if (bytes > LARGEST_UNFOLDED) throw new Error('A part of the file unfolds too far.');
    return ensureBuffer.call(this, bytes);
  };
}

/** The prototype that holds the method itself. */
function ancestorOf(decoder: object): Decoder {
  for (let at: unknown = decoder; at !== null; at = Object.getPrototypeOf(at)) {
    // Checked on the line: it holds the method.
    if (Object.hasOwn(Object(at), 'ensureBuffer')) return at as Decoder;
  }
  throw new Error('The decoders of the library changed.');
}
