import { browser, type Browser } from 'wxt/browser';
import {
  dropFillToken,
  FILL_TOKEN_MS,
  giveFillToken,
  seeFillToken,
} from '../storage/fill-token.ts';

/** The click on the icon: what is under it may be filled, for ten minutes and once. */
export async function grantFill({ id, windowId, url }: Browser.tabs.Tab): Promise<void> {
  const address = url ?? (await addressSoon(id));
  const host = /^https?:/.test(address) ? new URL(address).host : '';
  const until = Date.now() + FILL_TOKEN_MS;
  if (id === undefined || host === '') await dropFillToken(windowId);
  else await giveFillToken(windowId, { tabId: id, host, until });
}

/**
 * Wipes the right with its tab, its window, or its time. The background sleeps: a timer of its own
 * may not come, so that what is over is also wiped when it wakes, and refused whenever it is asked for.
 */
export function keepFillTokens(): void {
  browser.tabs.onRemoved.addListener((tabId, { windowId }) => {
    void dropIfOf(windowId, tabId);
  });
  browser.tabs.onDetached.addListener((tabId, { oldWindowId }) => {
    void dropIfOf(oldWindowId, tabId);
  });
  browser.windows.onRemoved.addListener((windowId) => void dropFillToken(windowId));
  void wipeWhatIsOver();
}

/** Chromium sometimes gives access to the page a moment after it has told of the click. */
async function addressSoon(tabId: number | undefined): Promise<string> {
  if (tabId === undefined) return '';
  await new Promise((resolve) => setTimeout(resolve, 200));
  return (await browser.tabs.get(tabId).catch(() => null))?.url ?? '';
}

async function dropIfOf(windowId: number, tabId: number): Promise<void> {
  const token = await seeFillToken(windowId);
  if (token?.tabId === tabId) await dropFillToken(windowId);
}

async function wipeWhatIsOver(): Promise<void> {
  for (const { id } of await browser.windows.getAll()) {
    if (id !== undefined) await seeFillToken(id);
  }
}
