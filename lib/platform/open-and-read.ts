import { browser, type Browser } from 'wxt/browser';
import { send } from '../messaging/client.ts';
import { readTab } from './read-tab.ts';
import { keepReading } from './waiting-reading.ts';

/** The number of the last click of each window. */
const clicks = new Map<number, number>();

/**
 * The gesture: opens the panel, then reads the page. The panel comes first and without waiting for
 * anything, because browsers let a panel open only while the click is being handled.
 */
export async function openAndRead({ id: tabId, windowId }: Browser.tabs.Tab): Promise<void> {
  openPanel(windowId);
  if (tabId === undefined) return;
  const at = Date.now();
  const click = (clicks.get(windowId) ?? 0) + 1;
  clicks.set(windowId, click);
  const reading = await readTab(tabId);
  // A slow page must not come after the one clicked since.
  if (clicks.get(windowId) !== click) return;
  const kept = await keepReading(windowId, { at, tabId, reading });
  // A panel that is still opening hears nothing: it looks into the session storage by itself.
  await send('reading-ready', { windowId, kept: kept.ok });
}

function openPanel(windowId: number): void {
  const opened = isFirefox(browser)
    ? browser.sidebarAction.open()
    : browser.sidePanel.open({ windowId });
  // Refused by the browser (a window without a side bar): the user still has its own menu.
  opened.catch(() => undefined);
}

/** Firefox calls the panel a side bar; the shared typings only know Chrome's name. */
interface WithSidebar {
  sidebarAction: { open(): Promise<void> };
}

function isFirefox(api: object): api is WithSidebar {
  return 'sidebarAction' in api;
}
