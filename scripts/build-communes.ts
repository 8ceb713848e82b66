/**
 * Writes the commune asset: two ES modules whose default export is a text, because a strict page
 * policy lets a module be imported but nothing be fetched. Same package, same bytes.
 * `node scripts/build-communes.ts` writes .cache/communes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodePart1, groupsOf } from './communes/part-1.ts';
import { encodePart2 } from './communes/part-2.ts';
import { readCommunes, readDepartements, readEpci, readEpt } from './communes/source.ts';

const COMMUNES_DIRECTORY = fileURLToPath(new URL('../.cache/communes/', import.meta.url));

/** The two texts of the asset, as `decodeCommunes` takes them. */
export function encodeCommunes(): { part1: string; part2: string } {
  const all = readCommunes();
  const groups = groupsOf(all, readDepartements());
  return {
    part1: encodePart1(groups, all),
    part2: encodePart2(groups, all, readEpci(), readEpt()),
  };
}

/** Writes `part-1.js` and `part-2.js` with their declarations; makes the directory when missing. */
export function buildCommunes(outDir: string = COMMUNES_DIRECTORY): void {
  const { part1, part2 } = encodeCommunes();
  mkdirSync(outDir, { recursive: true });
  for (const [name, text] of [
    ['part-1', part1],
    ['part-2', part2],
  ] as const) {
    writeFileSync(join(outDir, `${name}.js`), `export default ${JSON.stringify(text)};\n`);
    writeFileSync(
      join(outDir, `${name}.d.ts`),
      'declare const text: string;\nexport default text;\n',
    );
  }
}

if (import.meta.main) buildCommunes();
