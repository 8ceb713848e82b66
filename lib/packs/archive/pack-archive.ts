import { SourceDate } from '../../domain/source.ts';
import { zod } from '../../zod.ts';

/** A file of this many bytes or more is refused unread: the whole of the shipped packs is near 2 MB. */
export const MAX_ARCHIVE_BYTES = 20_000_000;
/** The deepest file of the shipped packs nests near 12 levels. */
export const MAX_DEPTH = 64;
/** Values in one pack, of any kind: the shipped packs together hold near 40,000. */
export const MAX_VALUES = 200_000;
/** Files in one pack. */
export const MAX_FILES = 1_000;

/** Raw Ed25519 public key, 32 bytes in base64url, in the only way to write them. */
export const PublicKeyText = zod.string().check(zod.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/));

/** What is shown of whose pack it is: something to read, in one line. */
const shownName = (most: number) =>
  zod
    .string()
    .check(zod.regex(/^[^\s\p{C}](?:[^\p{C}\p{Zl}\p{Zp}]*[^\s\p{C}])?$/u), zod.maxLength(most));

/** Who answers for a pack. All but `value` is signed with the rest of the file. */
export const PackSignature = zod.strictObject({
  algorithm: zod.literal('Ed25519'),
  /** Name of the structure, as a reader knows it. */
  signer: shownName(120),
  key: PublicKeyText,
  /** 64 bytes in base64url. */
  value: zod.string().check(zod.regex(/^[\w-]{85}[AQgw]$/)),
});
export type PackSignature = zod.infer<typeof PackSignature>;

/** `YYYY.M.N`: compared as numbers, part by part. */
export const PackVersion = zod.string().check(zod.regex(/^\d{4}\.(?:[1-9]|1[0-2])\.\d{1,6}$/));

/**
 * A published pack: one file, `name-version.pack.json`. Keys of `files` are paths below `packs/`,
 * values their parsed JSON. `national` holds `national/` only; any other its `regions/<name>/` only.
 */
export const PackArchive = zod.strictObject({
  format: zod.literal('aiguilleur-pack/1'),
  name: zod.string().check(zod.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), zod.maxLength(60)),
  label: shownName(200),
  version: PackVersion,
  date: SourceDate,
  files: zod.record(zod.string(), zod.unknown()),
  signature: zod.optional(PackSignature),
});
export type PackArchive = zod.infer<typeof PackArchive>;

/** The folder of a pack below `packs/`, with its last `/`. */
export function folderOfPack(name: string): string {
  return name === 'national' ? 'national/' : `regions/${name}/`;
}

/** The name under which a pack is published. */
export function archiveFileName({ name, version }: Pick<PackArchive, 'name' | 'version'>): string {
  return `${name}-${version}.pack.json`;
}

/** The text to publish. A signature does not depend on its spaces nor on the order of its keys. */
export function archiveText(archive: PackArchive): string {
  return `${JSON.stringify(archive, null, 1)}\n`;
}
