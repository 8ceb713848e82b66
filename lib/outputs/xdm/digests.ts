/** SHA-1 of bytes, in 40 hexadecimal characters: what XDS asks, a fingerprint and no protection. */
export async function sha1(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-1', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A UUID that the same two values always give (version 5 of RFC 9562). */
export async function derivedUuid(space: string, name: string): Promise<string> {
  const pairs = space.replaceAll('-', '').match(/../g) ?? [];
  const root = Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
  const hex = await sha1(new Uint8Array([...root, ...new TextEncoder().encode(name)]));
  const variant = (Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80;
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant.toString(16)}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
