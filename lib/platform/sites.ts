import { browser } from 'wxt/browser';
import { failed, success, type Result } from '../domain/failure.ts';
import { NO_HINT, type Site } from '../domain/site.ts';
import type { SiteStore } from '../ports.ts';
import { keepSites, keptSites, sitesItem } from '../storage/sites.ts';
import { readItem } from '../storage/stored-item.ts';
import { giveBack, isSiteAllowed, siteAccess, siteOrigin } from './site-permission.ts';

/**
 * Sites that the user allows one by one, for charts held in frames of another site and for the
 * discreet hint. Nothing is done at a site by this: the background and the click do, where allowed.
 */
export const siteStore: SiteStore = {
  list: async () => {
    const kept = await readItem(sitesItem);
    if (!kept.ok) return kept;
    const lines = (kept.value ?? []).map(async (site) => ({
      ...site,
      allowed: await isSiteAllowed(site.origin),
    }));
    return success(await Promise.all(lines));
  },
  allow: async (typed) => {
    const origin = siteOrigin(typed);
    if (!origin) return failed({ code: 'site-refused', why: 'form' });
    // Asked at once: the browser lets it be asked only while the click is being handled.
    const allowed = await browser.permissions.request(siteAccess(origin)).catch(() => false);
    if (!allowed) return failed({ code: 'site-refused', why: 'permission' });
    return change((sites) =>
      sites.some((site) => site.origin === origin) ? sites : [...sites, { origin, hint: NO_HINT }],
    );
  },
  forget: async (origin) => {
    const left = await change((sites) => sites.filter((site) => site.origin !== origin));
    if (left.ok) await giveBack(origin);
    return left;
  },
  setHint: (origin, hint) =>
    change((sites) => sites.map((site) => (site.origin === origin ? { ...site, hint } : site))),
};

async function change(changed: (sites: Site[]) => Site[]): Promise<Result<null>> {
  return keepSites(changed(await keptSites()));
}
