import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Pack } from '../lib/domain/pack.ts';
import { failed, type Result, success } from '../lib/domain/failure.ts';
import type { Panorama } from '../lib/domain/panorama.ts';
import { assemblePack } from '../lib/packs/assemble-pack.ts';
import { assemblePanorama } from '../lib/packs/assemble-panorama.ts';
import { isElsewhere, parseFiles } from '../lib/packs/parse-files.ts';

/** The `packs/` folder of this project. */
export const PACKS_DIR = join(import.meta.dirname, '../packs');

/** The parsed JSON files of knowledge below a folder, by path. A file that is not JSON is refused by its path. */
export function readPackFiles(dir: string = PACKS_DIR): Result<ReadonlyMap<string, unknown>> {
  const files = new Map<string, unknown>();
  for (const path of jsonFilesIn(dir)) {
    if (isElsewhere(path)) continue;
    try {
      files.set(path, JSON.parse(readFileSync(join(dir, path), 'utf8')));
    } catch {
      return failed({ code: 'pack-invalid', file: path, at: '', reason: 'JSON illisible' });
    }
  }
  return success(files);
}

/** Reads and assembles a folder of packs. */
export function readPacks(dir: string = PACKS_DIR): Result<Pack> {
  const files = readPackFiles(dir);
  return files.ok ? assemblePack(files.value) : files;
}

/** What the panorama shows, from a folder of packs. */
export function readPanorama(dir: string = PACKS_DIR): Result<Panorama> {
  const files = readPackFiles(dir);
  if (!files.ok) return files;
  const parsed = parseFiles(files.value);
  return parsed.ok ? success(assemblePanorama(parsed.value)) : parsed;
}

/** Paths of the JSON files below a folder, with `/`, in a stable order. */
export function jsonFilesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
