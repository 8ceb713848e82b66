import { readFileSync } from 'node:fs';
import type { SigningKey } from '../lib/packs/archive/signature.ts';

const { subtle } = globalThis.crypto;

/** A new key pair: the public half as it is published, the private half as a JWK to keep. */
export async function newSigningKey(): Promise<{ publicKey: string; jwk: JsonWebKey }> {
  // An Ed25519 key is always a pair; the typings also know of single keys.
  const pair = (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const jwk = await subtle.exportKey('jwk', pair.privateKey);
  return { publicKey: jwk.x ?? '', jwk };
}

/** The key pair of a JWK file made by `pack:key`; null when it holds none. */
export async function readSigningKey(path: string): Promise<SigningKey | null> {
  try {
    const { x, d }: Record<string, unknown> = Object(JSON.parse(readFileSync(path, 'utf8')));
    if (typeof x !== 'string' || typeof d !== 'string') return null;
    const jwk = { kty: 'OKP', crv: 'Ed25519', x, d };
    return {
      publicKey: x,
      privateKey: await subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']),
    };
  } catch {
    return null;
  }
}
