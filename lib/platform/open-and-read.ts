import { browser, type Browser } from 'wxt/browser';
import { send } from '../messaging/client.ts';
import { putForWindow, readingsItem } from '../storage/session.ts';
import { readTab } from './read-tab.ts';

/** Kept in the place of a reading: it fits no reading, so the panel takes it as unreadable. */
const UNREADABLE = 'page-unreadable';

/**
 * The gesture: opens the panel, then reads the page. The panel comes first and without waiting for
 * anything, because browsers let a panel open only while the click is being handled.
 */
export async function openAndRead(tab: Browser.tabs.Tab): Promise<void> {
  openPanel(tab.windowId);
  if (tab.id === undefined) return;
  const reading = await readTab(tab.id);
  await putForWindow(readingsItem, tab.windowId, reading.ok ? reading.value : UNREADABLE);
  // A panel that is still opening hears nothing: it looks into the session storage by itself.
  await send('reading-ready', { windowId: tab.windowId });
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
