import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Pack } from '../lib/domain/pack.ts';
import type { Result } from '../lib/domain/failure.ts';
import { failed } from '../lib/domain/failure.ts';
import { assemblePack } from '../lib/packs/assemble-pack.ts';

/** The `packs/` folder of this project. */
export const PACKS_DIR = join(import.meta.dirname, '../packs');

/** Reads and assembles a folder of packs. A file that is not JSON is refused by its path. */
export function readPacks(dir: string = PACKS_DIR): Result<Pack> {
  const files = new Map<string, unknown>();
  for (const path of jsonFilesIn(dir)) {
    try {
      files.set(path, JSON.parse(readFileSync(join(dir, path), 'utf8')));
    } catch {
      return failed({ code: 'pack-invalid', file: path, at: '', reason: 'JSON illisible' });
    }
  }
  return assemblePack(files);
}

/** Paths of the JSON files below a folder, with `/`, in a stable order. */
export function jsonFilesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
