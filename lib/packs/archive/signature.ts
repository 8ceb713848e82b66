/**
 * Ed25519 signatures over the canonical JSON (RFC 8785) of a pack. The cryptography of the platform
 * comes as an argument: nothing here reaches for it.
 */
import canonicalize from 'canonicalize';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import type { PackArchive } from './pack-archive.ts';

/** Both halves of a key: the public one as it is published, the private one as it is kept. */
export interface SigningKey {
  publicKey: string;
  privateKey: CryptoKey;
}

/** What a signature says, whoever it is from. */
export type SignatureState = 'missing' | 'right' | 'wrong' | 'unverifiable';

/** The bytes that are signed: all of the file, signer and key included, but the signature's value. */
export function signedBytes(archive: PackArchive): Uint8Array<ArrayBuffer> {
  const { signature, ...content } = archive;
  if (!signature) return bytesOf(content);
  const { value: _value, ...who } = signature;
  return bytesOf({ ...content, signature: who });
}

function bytesOf(content: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalize(content));
}

/** The same archive, signed. `signer` is the name that readers are shown. */
export async function signArchive(
  { signature: _older, ...content }: PackArchive,
  signer: string,
  { publicKey, privateKey }: SigningKey,
  subtle: SubtleCrypto,
): Promise<PackArchive> {
  const who = { algorithm: 'Ed25519', signer, key: publicKey } as const;
  const unsigned = { ...content, signature: { ...who, value: '' } };
  const value = await subtle.sign('Ed25519', privateKey, signedBytes(unsigned));
  return { ...content, signature: { ...who, value: toBase64Url(new Uint8Array(value)) } };
}

/** Whether the content is what the key in the file signed. Says nothing of whose key that is. */
export async function signatureState(
  archive: PackArchive,
  subtle: SubtleCrypto,
): Promise<SignatureState> {
  if (!archive.signature) return 'missing';
  const { key, value } = archive.signature;
  let imported: CryptoKey;
  try {
    const raw = fromBase64Url(key);
    imported = await subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  } catch (error) {
    // Browsers before 2025 have no Ed25519; a key that is no key is refused by those that have.
    return Object(error).name === 'NotSupportedError' ? 'unverifiable' : 'wrong';
  }
  const right = await subtle.verify(
    'Ed25519',
    imported,
    fromBase64Url(value),
    signedBytes(archive),
  );
  return right ? 'right' : 'wrong';
}

/** Fingerprint of a public key (SHA-256, first 20 bytes), in ten groups of four signs to compare by eye. */
export async function fingerprintOf(key: string, subtle: SubtleCrypto): Promise<string> {
  const digest = new Uint8Array(await subtle.digest('SHA-256', fromBase64Url(key)));
  const signs = Array.from(digest.subarray(0, 20), (byte) => byte.toString(16).padStart(2, '0'));
  return (signs.join('').match(/.{4}/g) ?? []).join(' ');
}
