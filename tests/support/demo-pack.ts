import { join } from 'node:path';
import type { Pack } from '../../lib/domain/pack.ts';
import { assemblePack } from '../../lib/packs/assemble-pack.ts';
import { readPackFiles } from '../../scripts/read-packs.ts';

/** The fictitious pack of `demo/packs/`. */
export const DEMO_PACK = 'cpts-de-l-exemple';

const shipped = sound(readPackFiles());
const own = sound(readPackFiles(join(import.meta.dirname, '../../demo/packs', DEMO_PACK)));

/** The files of the demo pack as they stand beside the shipped ones. */
export const demoFiles: ReadonlyMap<string, unknown> = new Map(
  [...own].map(([path, content]) => [`regions/${DEMO_PACK}/${path}`, content]),
);

/** The shipped knowledge with the fictitious pack merged; `change` rewrites one of its files. */
export function mergedPack(change?: { path: string; with(content: unknown): unknown }): Pack {
  const files = new Map([...shipped, ...demoFiles]);
  if (change) {
    const path = `regions/${DEMO_PACK}/${change.path}`;
    files.set(path, change.with(files.get(path)));
  }
  return sound(assemblePack(files));
}

function sound<T>(read: { ok: true; value: T } | { ok: false; failure: unknown }): T {
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}
