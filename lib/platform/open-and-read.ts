import type { Browser } from 'wxt/browser';
import { openAndHandOver } from './hand-over.ts';
import { readSelection } from './read-selection.ts';
import { readTab } from './read-tab.ts';
import { grantFill } from './web-form-token.ts';

/**
 * The toolbar button, its shortcut, or the menu of the page: reads the open chart. What is under the
 * click may be a form of a DAC: for a while, the panel may then fill it.
 */
export async function openAndRead(tab: Browser.tabs.Tab): Promise<void> {
  const { id, windowId, url } = tab;
  await Promise.all([
    openAndHandOver({ tabId: id, windowId }, (tabId) => readTab({ tabId, address: url })),
    grantFill(tab),
  ]);
}

/** The menu of a selection: reads the selected text, and nothing else of the page. */
export async function openAndReadSelection(
  { id, windowId }: Browser.tabs.Tab,
  clicked: { frameId?: number | undefined; selectionText?: string | undefined },
): Promise<void> {
  await openAndHandOver({ tabId: id, windowId }, (tabId) => readSelection(tabId, clicked));
}
