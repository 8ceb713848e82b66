import { packAddressesItem, type KeptAddress } from '../storage/pack-addresses.ts';
import { readItem } from '../storage/stored-item.ts';
import { managedPolicy } from './managed-policy.ts';
import { allAddresses } from './pack-address.ts';

/** Every address of packs, of the user and of the policy. */
export async function addressesNow(): Promise<KeptAddress[]> {
  const [kept, policy] = await Promise.all([readItem(packAddressesItem), managedPolicy()]);
  return allAddresses((kept.ok && kept.value) || [], policy.packAddresses);
}
