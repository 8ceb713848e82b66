import { browser } from 'wxt/browser';
import { hostOf } from './pack-address.ts';
import { addressesNow } from './policy-addresses.ts';

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/**
 * The origin of one exact host, as typed alone or with `https://`; null for anything else: a path, a
 * port, a wildcard, a name and password, `http` (but for this machine's own name).
 */
export function siteOrigin(typed: string): string | null {
  const [, scheme = 'https', name = ''] =
    /^(?:(https?):\/\/)?([^\s/?#@:*]+)\/?$/i.exec(typed.trim()) ?? [];
  if (name === '') return null;
  const protocol = scheme.toLowerCase();
  try {
    // The browser's own spelling: lower case, accents as `xn--`.
    const host = new URL(`${protocol}://${name}`).hostname;
    if (!HOST.test(host) || (protocol === 'http' && host !== 'localhost')) return null;
    return `${protocol}://${host}`;
  } catch {
    return null;
  }
}

/** The permission of a site, as the browser writes it. */
export function siteAccess(origin: string): { origins: string[] } {
  return { origins: [`${origin}/*`] };
}

/** The site of a page's address, without its port; empty when it has none. */
export function siteOf(address: string): string {
  try {
    const { protocol, hostname } = new URL(address);
    return `${protocol}//${hostname}`;
  } catch {
    return '';
  }
}

/** True when the browser allows the site now: the user may have taken it back elsewhere. */
export async function isSiteAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains(siteAccess(origin)).catch(() => false);
}

/** Gives the permission back, unless an address of packs needs the same host. */
export async function giveBack(origin: string): Promise<void> {
  const [access = ''] = siteAccess(origin).origins;
  const needed = (await addressesNow()).some(({ address }) =>
    hostOf(address).origins.includes(access),
  );
  if (!needed) await browser.permissions.remove({ origins: [access] }).catch(() => false);
}
