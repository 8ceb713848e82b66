import { failed, type Result, success } from '../domain/failure.ts';
import { schemaFault } from '../domain/schema-fault.ts';
import type { SchemaIssue } from './check/schema-faults.ts';
import { PACK_FILES, type PackFile, type PackFileKind } from './pack-files.ts';

/** The files of `packs/`, each checked by the schema of its path. */
export interface ParsedFiles {
  /** Every file of a kind, in the order of their paths. */
  all<K extends PackFileKind>(kind: K): PackFile<K>[];
  /** The same with their paths. */
  entries<K extends PackFileKind>(kind: K): { path: string; content: PackFile<K> }[];
}

/** A file that is no knowledge: what its schema says of it, or no issue when its place is unexpected. */
export interface RefusedFile {
  path: string;
  issues: readonly SchemaIssue[];
}

/**
 * Parses the files of `packs/`. Keys are paths below `packs/`. A `.json` file at an unexpected place
 * is refused so that nothing is dropped by a misspelt name; the first fault refuses the whole:
 * `pack-invalid` with file, path and reason. Files of `ehr/` are another matter.
 */
export function parseFiles(files: ReadonlyMap<string, unknown>): Result<ParsedFiles> {
  const { parsed, refused } = sortFiles(files);
  const [first] = refused;
  if (!first) return success(parsed);
  const unexpected = { at: '', reason: 'fichier inattendu à cet endroit' };
  const fault = first.issues.length > 0 ? schemaFault(first) : unexpected;
  return failed({ code: 'pack-invalid', file: first.path, ...fault });
}

/** The same, keeping the files that fit apart from those that do not. */
export function sortFiles(files: ReadonlyMap<string, unknown>): {
  parsed: ParsedFiles;
  refused: RefusedFile[];
} {
  const found = new Map<PackFileKind, { path: string; content: unknown }[]>();
  const refused: RefusedFile[] = [];
  const inOrder = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, content] of inOrder) {
    if (isElsewhere(path)) continue;
    const kind = kindOf(path);
    const read = kind && PACK_FILES[kind].schema.safeParse(content);
    if (kind && read?.success) {
      found.set(kind, [...(found.get(kind) ?? []), { path, content: withoutEditorKey(read.data) }]);
    } else {
      refused.push({ path, issues: read?.error?.issues ?? [] });
    }
  }
  // Each list was filled by the schema of its own kind, just above.
  const entries = <K extends PackFileKind>(kind: K) =>
    (found.get(kind) ?? []) as { path: string; content: PackFile<K> }[];
  const all = <K extends PackFileKind>(kind: K) => entries(kind).map(({ content }) => content);
  return { parsed: { all, entries }, refused };
}

/** `$schema` helps an editor, and means nothing to anybody else. */
function withoutEditorKey<T extends object>(content: T): Omit<T, '$schema'> {
  const { $schema: _editor, ...rest } = content as T & { $schema?: unknown }; // absent or not
  return rest;
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
