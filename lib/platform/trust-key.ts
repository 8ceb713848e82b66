import type { Result } from '../domain/failure.ts';
import type { TrustedKey } from '../domain/installed-pack.ts';
import { readItem, writeItem } from '../storage/stored-item.ts';
import { trustedKeysItem } from '../storage/trusted-keys.ts';

/** Accepts a key from now on. */
export async function trustKey(trusted: TrustedKey): Promise<Result<null>> {
  return change((keys) => [...keys.filter(({ key }) => key !== trusted.key), trusted]);
}

/** No longer accepts a key; one of the policy stays. */
export async function forgetTrust(gone: string): Promise<Result<null>> {
  return change((keys) => keys.filter(({ key }) => key !== gone));
}

async function change(to: (keys: TrustedKey[]) => TrustedKey[]): Promise<Result<null>> {
  const kept = await readItem(trustedKeysItem);
  if (!kept.ok && kept.failure.code === 'storage-unavailable') return kept;
  return writeItem(trustedKeysItem, to((kept.ok && kept.value) || []));
}
