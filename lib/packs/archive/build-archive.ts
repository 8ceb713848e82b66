import { failed, type Result } from '../../domain/failure.ts';
import { schemaFault } from '../../domain/schema-fault.ts';
import { folderOfPack, PackArchive } from './pack-archive.ts';
import { soundArchive } from './read-archive.ts';

/**
 * The unsigned archive of one pack. `files` are those of a whole `packs/` folder, or of the pack
 * alone, by path below `packs/`; only the pack's own are taken. `archive-refused` says what is wrong
 * with its `pack.json`.
 */
export function buildArchive(
  name: string,
  files: ReadonlyMap<string, unknown>,
): Result<PackArchive> {
  const folder = folderOfPack(name);
  const own = [...files].filter(([path]) => path.startsWith(folder));
  const path = `${folder}pack.json`;
  if (!files.has(path)) return failed({ code: 'archive-refused', reason: `${path} manque` });
  const head: Record<string, unknown> = Object(files.get(path));
  const { label, version, date } = head;
  const built = PackArchive.safeParse({
    format: 'aiguilleur-pack/1',
    name,
    label,
    version,
    date,
    files: Object.fromEntries(own.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  });
  if (built.success) return soundArchive(built.data);
  const { at, reason } = schemaFault(built.error);
  return failed({
    code: 'archive-refused',
    reason: `${path} n’est pas conforme (${at}\u00a0: ${reason})`,
  });
}
