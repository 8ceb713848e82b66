import type { Browser } from 'wxt/browser';
import { openAndHandOver } from './hand-over.ts';
import { readSelection } from './read-selection.ts';
import { readTab } from './read-tab.ts';

/** The toolbar button, its shortcut, or the menu of the page: reads the open chart. */
export async function openAndRead({ id, windowId, url }: Browser.tabs.Tab): Promise<void> {
  await openAndHandOver({ tabId: id, windowId }, (tabId) => readTab({ tabId, address: url }));
}

/** The menu of a selection: reads the selected text, and nothing else of the page. */
export async function openAndReadSelection(
  { id, windowId }: Browser.tabs.Tab,
  clicked: { frameId?: number | undefined; selectionText?: string | undefined },
): Promise<void> {
  await openAndHandOver({ tabId: id, windowId }, (tabId) => readSelection(tabId, clicked));
}
