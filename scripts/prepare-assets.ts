/**
 * Makes what the bundles need and the repository does not hold: the commune data and the subset of
 * the font. Done again only when a script or a dependency that makes them is newer.
 */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Asset {
  name: string;
  madeFrom: readonly string[];
  make(outDir: string): Promise<unknown>;
}

const ASSETS: readonly Asset[] = [
  {
    name: 'communes',
    madeFrom: [
      'scripts/build-communes.ts',
      'scripts/communes',
      'lib/communes',
      'package-lock.json',
    ],
    make: async (outDir) => (await import('./build-communes.ts')).buildCommunes(outDir),
  },
  {
    name: 'font',
    madeFrom: ['scripts/build-font.ts', 'package-lock.json'],
    make: async () => (await import('./build-font.ts')).buildFont(),
  },
];

/** Makes the missing or stale assets of `.cache/`. */
export async function prepareAssets(): Promise<void> {
  for (const asset of ASSETS) {
    const outDir = join(root, '.cache', asset.name);
    const made = join(outDir, '.made');
    if (existsSync(made) && statSync(made).mtimeMs > newest(asset.madeFrom)) continue;
    mkdirSync(outDir, { recursive: true });
    await asset.make(outDir);
    writeFileSync(made, '');
  }
}

function newest(paths: readonly string[]): number {
  const times = paths
    .flatMap((path) => filesOf(join(root, path)))
    .map((file) => statSync(file).mtimeMs);
  return Math.max(0, ...times);
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)));
}

if (import.meta.main) await prepareAssets();
