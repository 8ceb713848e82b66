import { browser } from 'wxt/browser';
import { success, type Result } from '../domain/failure.ts';
import { packAddressesItem, type KeptAddress } from '../storage/pack-addresses.ts';
import { dropWaiting } from '../storage/installed-packs.ts';
import { writeItem } from '../storage/stored-item.ts';
import { hostOf, newAddress } from './pack-address.ts';
import { addressesNow } from './policy-addresses.ts';

/** Keeps an address that the browser lets be asked. One of the policy is only allowed by this. */
export async function keepAddress(address: string): Promise<Result<null>> {
  const now = await addressesNow();
  if (now.some((each) => each.address === address)) return success(null);
  return writeItem(packAddressesItem, [...now, newAddress(address, true)]);
}

/** Forgets an address, the pack that waits for it, and the permission that nothing else uses. */
export async function forgetAddress(address: string): Promise<Result<null>> {
  const left = (await addressesNow()).filter((each) => each.address !== address);
  const host = hostOf(address);
  const used = left.some((each) => hostOf(each.address).origins[0] === host.origins[0]);
  if (!used) await browser.permissions.remove(host).catch(() => false);
  await dropWaiting(address);
  return writeItem(packAddressesItem, left);
}

/** Lets the server send again what it sent: for an address, or wherever a pack came from. */
export async function forgetTag(of: { address: string } | { pack: string }): Promise<void> {
  const isMeant = (kept: KeptAddress): boolean =>
    'pack' in of ? kept.pack === of.pack : kept.address === of.address;
  const now = await addressesNow();
  if (!now.some(isMeant)) return;
  await writeItem(
    packAddressesItem,
    now.map((kept) => (isMeant(kept) ? { ...kept, etag: null, outcome: null } : kept)),
  );
}
