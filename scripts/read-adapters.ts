import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter } from '../lib/ehr/adapter/adapter.ts';
import { readAdapter } from '../lib/ehr/adapter/adapter-schema.ts';
import { jsonFilesIn, PACKS_DIR } from './read-packs.ts';

/** The adapters of `packs/ehr/`, in the order of their files. Throws with the file and the reason. */
export function readAdapters(): Adapter[] {
  const folder = join(PACKS_DIR, 'ehr');
  return jsonFilesIn(folder).map((file) => {
    const read = readAdapter(readFileSync(join(folder, file), 'utf8'));
    if (read.ok) return read.value;
    const { failure } = read;
    const why = failure.code === 'adapter-invalid' ? `${failure.at}: ${failure.reason}` : '';
    throw new Error(`packs/ehr/${file}: ${why}`);
  });
}
