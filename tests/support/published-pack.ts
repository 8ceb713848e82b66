import type { PackArchive } from '../../lib/packs/archive/pack-archive.ts';
import { buildArchive } from '../../lib/packs/archive/build-archive.ts';
import { toBase64Url } from '../../lib/packs/archive/base64url.ts';
import { signArchive, type SigningKey } from '../../lib/packs/archive/signature.ts';
import { readPackFiles } from '../../scripts/read-packs.ts';

const { subtle } = globalThis.crypto;
const read = readPackFiles();
if (!read.ok) throw new Error(JSON.stringify(read.failure));

/** The shipped files, by path below `packs/`. */
export const shippedFiles: ReadonlyMap<string, unknown> = read.value;

/** Fictitious. */
export const SIGNER = 'CPTS de l’Exemple (fictive)';

/** A new key pair. */
export async function aKey(): Promise<SigningKey> {
  // An Ed25519 key is always a pair; the typings also know of single keys.
  const pair = (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = await subtle.exportKey('raw', pair.publicKey);
  return { publicKey: toBase64Url(new Uint8Array(raw)), privateKey: pair.privateKey };
}

/** The pack of Corse as it ships, with another version and label. */
export function anArchive(version = '2027.1.0', label = 'Corse (essai fictif)'): PackArchive {
  const head = 'regions/corse/pack.json';
  const files = new Map(shippedFiles);
  files.set(head, { ...Object(files.get(head)), version, label });
  const built = buildArchive('corse', files);
  if (!built.ok) throw new Error(JSON.stringify(built.failure));
  return built.value;
}

/** The same, signed. */
export async function aSignedArchive(
  key: SigningKey,
  archive: PackArchive = anArchive(),
): Promise<PackArchive> {
  return signArchive(archive, SIGNER, key, subtle);
}
