import { browser } from 'wxt/browser';
import type { KeptAddress } from '../storage/pack-addresses.ts';

/** The address as it is kept: HTTPS, without a name and password, without a fragment; null otherwise. */
export function soundAddress(typed: string): string | null {
  let url: URL;
  try {
    url = new URL(typed.trim());
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  return url.href;
}

/** The permission that an address needs: its own host, whatever the path. */
export function hostOf(address: string): { origins: string[] } {
  return { origins: [`https://${new URL(address).hostname}/*`] };
}

/** True when the user has allowed the host of this address. */
export async function isAllowed(address: string): Promise<boolean> {
  return browser.permissions.contains(hostOf(address)).catch(() => false);
}

/** Addresses of the user and of the policy, each once, with what is remembered of them. */
export function allAddresses(
  kept: readonly KeptAddress[],
  ofPolicy: readonly string[],
): KeptAddress[] {
  const sound = new Set(ofPolicy.flatMap((each) => soundAddress(each) ?? []));
  const chosen = kept.filter(({ address, chosen: own }) => own || sound.has(address));
  const added = [...sound].filter((each) => !chosen.some(({ address }) => address === each));
  return [...chosen, ...added.map((address) => newAddress(address, false))];
}

/** An address never searched. */
export function newAddress(address: string, chosen: boolean): KeptAddress {
  return { address, chosen, etag: null, pack: null, searchedOn: null, outcome: null };
}
