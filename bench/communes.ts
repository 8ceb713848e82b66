/**
 * Times the commune search, key by key, beside a bare sorted-prefix search in the same run: machines
 * are noisy, the ratio is what counts. `node bench/communes.ts`.
 */
import { decodeCommunes } from '../lib/communes/decode-communes.ts';
import { fold } from '../lib/communes/fold.ts';
import { encodeCommunes } from '../scripts/build-communes.ts';
import { currentCommunes, readCommunes } from '../scripts/communes/source.ts';
import { drawByPopulation, mistyped, seededChance } from '../tests/communes/mistypings.ts';

const ROWS = 8;
const DRAWN = 60;
const ROUNDS = 5;

const { part1, part2 } = encodeCommunes();
const current = currentCommunes(readCommunes());

const started = performance.now();
const atlas = decodeCommunes(part1, part2);
const slices = [performance.now() - started];
for (let done = false; !done;) {
  const from = performance.now();
  done = atlas.prepare();
  slices.push(performance.now() - from);
}
const again = Array.from({ length: 7 }, () => {
  const from = performance.now();
  const other = decodeCommunes(part1, part2);
  while (!other.prepare());
  return performance.now() - from;
}).sort((a, b) => a - b);

const sorted = current.map(({ nom }) => fold(nom)).sort();

/** The least that any search must do: a binary search, then the first rows. */
function bareSearch(text: string): string[] {
  const folded = fold(text);
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < folded) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(low, low + ROWS).filter((name) => name.startsWith(folded));
}

const chance = seededChance(99);
const long = current.filter(({ nom }) => fold(nom).length >= 6);
const draw = (from = current) => drawByPopulation(from, DRAWN, chance);
const texts: Record<string, string[]> = {
  exact: draw().map(({ nom }) => nom),
  'no accent': draw().map(({ nom }) => fold(nom)),
  'st, ste': draw(current.filter(({ nom }) => /^Sainte?-/.test(nom))).map(({ nom }) =>
    fold(nom)
      .replace(/\bsainte\b/g, 'ste')
      .replace(/\bsaint\b/g, 'st'),
  ),
  'one mistake': draw(long).map(({ nom }) => mistyped(fold(nom), chance)),
  'postal code': draw().map(({ codesPostaux }) => codesPostaux?.[0] ?? ''),
  'with département': draw().map(({ nom, departement }) => `${fold(nom)} ${departement}`),
};

function keysOf(list: readonly string[]): string[] {
  return list.flatMap((text) =>
    Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1)),
  );
}

/** For each key the best of five: what the search costs, without what the machine did meanwhile. */
function microseconds(search: (text: string) => unknown, keys: readonly string[]): number[] {
  const best = keys.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    keys.forEach((key, index) => {
      const from = performance.now();
      search(key);
      best[index] = Math.min(best[index] ?? Infinity, (performance.now() - from) * 1000);
    });
  }
  return best.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const shown = (value: number): string => value.toFixed(0).padStart(8);

const all = keysOf(Object.values(texts).flat());
const search = (text: string): unknown => atlas.search(text, ROWS);
const firstKey = performance.now();
search('s');
const first = (performance.now() - firstKey) * 1000;
microseconds(search, all);
microseconds(bareSearch, all);

console.log(`slices of the first decoding, ms: ${slices.map((ms) => ms.toFixed(1)).join(', ')}`);
console.log(`whole decoding, warm, median ms: ${at(again, 0.5).toFixed(1)}`);
console.log(`very first key, µs: ${first.toFixed(0)}`);
console.log('                     p50 µs   p99 µs  worst µs  bare p99 µs');
for (const [kind, list] of [
  ...Object.entries(texts),
  ['all', Object.values(texts).flat()],
] as const) {
  const keys = keysOf(list);
  const times = microseconds(search, keys);
  const bare = microseconds(bareSearch, keys);
  console.log(
    `${kind.padEnd(18)} ${shown(at(times, 0.5))} ${shown(at(times, 0.99))} ${shown(at(times, 1))} ${shown(at(bare, 0.99))}`,
  );
}
