import { browser } from 'wxt/browser';
import { openAndRead, openAndReadSelection } from './open-and-read.ts';

const SELECTION = 'read-selection';
const CHART = 'read-chart';

/** Writes the two entries of the page's menu; the browser keeps them until the next update. */
export async function writeChartMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SELECTION,
    title: browser.i18n.getMessage('menuSelection'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: CHART,
    title: browser.i18n.getMessage('menuChart'),
    contexts: ['page', 'frame'],
  });
}

/** Reads what the user chose in the menu: a gesture like the toolbar click. */
export function serveChartMenu(): void {
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (!tab) return;
    if (clicked.menuItemId === CHART) void openAndRead(tab);
    if (clicked.menuItemId === SELECTION) void openAndReadSelection(tab, clicked);
  });
}
