import { failed, type Result, success } from '../domain/failure.ts';
import { schemaFault } from '../domain/schema-fault.ts';
import { PACK_FILES, type PackFile, type PackFileKind } from './pack-files.ts';

/** The files of `packs/`, each checked by the schema of its path. */
export interface ParsedFiles {
  /** Every file of a kind, in the order of their paths. */
  all<K extends PackFileKind>(kind: K): PackFile<K>[];
  /** The same with their paths. */
  entries<K extends PackFileKind>(kind: K): { path: string; content: PackFile<K> }[];
}

/**
 * Parses the files of `packs/`. Keys are paths below `packs/`. A `.json` file at an unexpected place
 * is refused so that nothing is dropped by a misspelt name; the first fault refuses the whole:
 * `pack-invalid` with file, path and reason. Files of `ehr/` are another matter.
 */
export function parseFiles(files: ReadonlyMap<string, unknown>): Result<ParsedFiles> {
  const found = new Map<PackFileKind, { path: string; content: unknown }[]>();
  const inOrder = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, content] of inOrder) {
    if (isElsewhere(path)) continue;
    const kind = kindOf(path);
    if (!kind) {
      return failed({
        code: 'pack-invalid',
        file: path,
        at: '',
        reason: 'fichier inattendu à cet endroit',
      });
    }
    const read = PACK_FILES[kind].schema.safeParse(content);
    if (!read.success) {
      return failed({ code: 'pack-invalid', file: path, ...schemaFault(read.error) });
    }
    found.set(kind, [...(found.get(kind) ?? []), { path, content: read.data }]);
  }
  // Each list was filled by the schema of its own kind, just above.
  const entries = <K extends PackFileKind>(kind: K) =>
    (found.get(kind) ?? []) as { path: string; content: PackFile<K> }[];
  return success({
    all: (kind) => entries(kind).map(({ content }) => content),
    entries,
  });
}

/** The kind of a file by its path below `packs/`; undefined at an unexpected place. */
export function kindOf(path: string): PackFileKind | undefined {
  const kinds = Object.keys(PACK_FILES) as PackFileKind[]; // keys of a constant object
  return kinds.find((kind) => PACK_FILES[kind].path.test(path));
}

/** Files of `packs/` that are no knowledge of this kind: the schemas, the adapters. */
export function isElsewhere(path: string): boolean {
  return path.startsWith('ehr/') || path.startsWith('schema/');
}
