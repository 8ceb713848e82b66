import { decodeCommunes } from '../../lib/communes/decode-communes.ts';
import { encodeCommunes } from '../../scripts/build-communes.ts';
import { currentCommunes, readCommunes } from '../../scripts/communes/source.ts';

/** The real asset, built and decoded once for each test file, beside the rows it was made from. */
export const { part1, part2 } = encodeCommunes();
export const atlas = decodeCommunes(part1, part2);
export const cog = readCommunes();
export const current = currentCommunes(cog);

/** Codes found, best first. */
export function codesFor(text: string, limit = 8): string[] {
  return atlas.search(text, limit).map(({ commune }) => commune.code);
}
