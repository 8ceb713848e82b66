/**
 * Makes the fonts of the PDF: DejaVu Sans Condensed (free licence, `dejavu-fonts-ttf`) cut down to
 * the scripts in which names of people in France are written, as modules under `.cache/font`.
 * Usage: node scripts/build-font.ts
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { coverageOf } from './font-coverage.ts';

type Range = readonly [first: number, last: number];

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = join(root, 'node_modules/dejavu-fonts-ttf/ttf');
const cache = join(root, '.cache/font');

/** Latin letters and signs of French and of the languages of Europe; punctuation; the blank square. */
const LATIN: Range[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x192, 0x192],
  [0x218, 0x21b],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2260, 0x2265],
  [0x25a1, 0x25a1],
  [0x2610, 0x2611],
];

/** The rest of Latin, Vietnamese, Greek and Cyrillic: they only occur in names and values. */
const NAMES: Range[] = [
  [0x180, 0x24f],
  [0x259, 0x259],
  [0x2bb, 0x2bc],
  [0x300, 0x323],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x1e00, 0x1eff],
];

const FACES = [
  { name: 'regular', file: 'DejaVuSansCondensed.ttf', ranges: [...LATIN, ...NAMES] },
  { name: 'bold', file: 'DejaVuSansCondensed-Bold.ttf', ranges: LATIN },
] as const;

const TYPES = `declare const base64: string;
export default base64;
/** Code points that the font draws: sorted pairs [first, last]. */
export const coverage: readonly (readonly [number, number])[];
`;

/** Writes `regular` and `bold` (`.js` and `.d.ts`); returns the size of each font in bytes. */
export async function buildFont(target = cache): Promise<Record<string, number>> {
  await mkdir(target, { recursive: true });
  const sizes: Record<string, number> = {};
  for (const { name, file, ranges } of FACES) {
    const text = ranges.flatMap(([first, last]) => span(first, last)).join('');
    const font = await subsetFont(await readFile(join(sources, file)), text, {
      targetFormat: 'truetype',
      noHinting: true,
    });
    await writeFile(join(target, `${name}.js`), moduleOf(font));
    await writeFile(join(target, `${name}.d.ts`), TYPES);
    sizes[name] = font.byteLength;
  }
  return sizes;
}

function span(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, offset) =>
    String.fromCodePoint(first + offset),
  );
}

function moduleOf(font: Uint8Array): string {
  const coverage = JSON.stringify(coverageOf(font));
  return `export default '${Buffer.from(font).toString('base64')}';\nexport const coverage = ${coverage};\n`;
}

if (import.meta.main) {
  const sizes = await buildFont();
  process.stdout.write(`${JSON.stringify(sizes)}\n`);
}
