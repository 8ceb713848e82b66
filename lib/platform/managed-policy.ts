import { browser } from 'wxt/browser';
import type { TrustedKey } from '../domain/installed-pack.ts';
import { PublicKeyText } from '../packs/archive/pack-archive.ts';
import { zod } from '../zod.ts';

/** What the administrators of the machine decided about packs. Its form: `public/managed-schema.json`. */
export interface ManagedPolicy {
  trustedKeys: readonly TrustedKey[];
  packAddresses: readonly string[];
  /** False: a fault of a pack is final. */
  allowInsisting: boolean;
}

const Key = zod.object({
  key: PublicKeyText,
  signer: zod.string().check(zod.minLength(1), zod.maxLength(120)),
});

/** The policy; without one, nothing is added and nothing is forbidden. What does not fit is left out. */
export async function managedPolicy(): Promise<ManagedPolicy> {
  const given = await browser.storage.managed.get().catch(() => ({}));
  const { trustedKeys, packAddresses, allowInsisting }: Record<string, unknown> = Object(given);
  return {
    trustedKeys: listOf(trustedKeys).flatMap((each) => {
      const read = Key.safeParse(each);
      return read.success ? [{ ...read.data, since: null }] : [];
    }),
    packAddresses: listOf(packAddresses).filter((each) => typeof each === 'string'),
    // A policy that cannot be read forbids rather than allows.
    allowInsisting: allowInsisting === undefined || allowInsisting === true,
  };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
