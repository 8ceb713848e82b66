import { browser } from 'wxt/browser';

/** The browser window whose panel this page is. */
export async function ownWindow(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_NONE;
}
