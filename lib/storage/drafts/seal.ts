/** How a draft is closed and opened again; where its parts are kept is not known here. */

/** What is kept of a draft. Only its number, the hour of its end and random bytes are in clear. */
export interface SealedDraft {
  id: string;
  expiresAt: string;
  /** The draft's own key, wrapped by the key of the profile. New at each save. */
  wrapped: ArrayBuffer;
  iv: Uint8Array<ArrayBuffer>;
  content: ArrayBuffer;
}

/** What opens every draft of this profile: one half in their database, one half beside it. */
export interface Opener {
  /** AES-KW, not extractable. */
  key: CryptoKey;
  /** 32 bytes in hexadecimal. */
  seed: string;
}

const FORM = 'aiguilleur-draft/1';

/** A key of a profile: it can be used, and never read by a script. */
export async function newProfileKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-KW', length: 256 }, false, [
    'wrapKey',
    'unwrapKey',
  ]);
}

/** Seals a text. Its number and its end are bound to it: changed, or moved, it does not open. */
export async function seal(
  { key, seed }: Opener,
  { id, expiresAt }: Pick<SealedDraft, 'id' | 'expiresAt'>,
  text: string,
): Promise<SealedDraft> {
  const own = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const wrapped = await crypto.subtle.wrapKey('raw', own, key, 'AES-KW');
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const content = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: boundTo(id, expiresAt) },
    await contentKey(key, wrapped, seed),
    new TextEncoder().encode(text),
  );
  return { id, expiresAt, wrapped, iv, content };
}

/** The text that was sealed; null when anything of it, or of what opens it, is not what it was. */
export async function unseal({ key, seed }: Opener, draft: SealedDraft): Promise<string | null> {
  const { id, expiresAt, wrapped, iv, content } = draft;
  try {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: boundTo(id, expiresAt) },
      await contentKey(key, wrapped, seed),
      content,
    );
    return new TextDecoder().decode(opened);
  } catch {
    return null;
  }
}

/** The key of one draft, out of both halves. */
async function contentKey(key: CryptoKey, wrapped: ArrayBuffer, seed: string): Promise<CryptoKey> {
  const own = await crypto.subtle.unwrapKey('raw', wrapped, key, 'AES-KW', 'HKDF', false, [
    'deriveKey',
  ]);
  const encoder = new TextEncoder();
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: encoder.encode(seed), info: encoder.encode(FORM) },
    own,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function boundTo(id: string, expiresAt: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([FORM, id, expiresAt]));
}
