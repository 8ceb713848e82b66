import bold, { coverage as boldCoverage } from '../../../.cache/font/bold.js';
import regular, { coverage as regularCoverage } from '../../../.cache/font/regular.js';

/** The embedded fonts: DejaVu Sans Condensed, subset at build time by `scripts/build-font.ts`. */
export const fonts = { regular: bytesOf(regular), bold: bytesOf(bold) } as const;

/** Code points that each font draws. */
export const coverages = { regular: regularCoverage, bold: boldCoverage } as const;

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
