import type { Page } from 'puppeteer-core';
import type { Stage } from './browser.ts';

/**
 * Presses the toolbar button on a page and gives what was handed to the panel: a reading, or a word
 * saying that the page was unreadable. Caught on its way through the session memory.
 */
export async function readingAfterClick(stage: Stage, page: Page): Promise<unknown> {
  const own = await stage.ownPage('options.html');
  try {
    await markReadings(own);
    await page.bringToFront();
    await stage.clickToolbar(page);
    const seen = await own.waitForFunction(() => document.body.dataset['reading'], { polling: 50 });
    return JSON.parse((await seen.jsonValue()) ?? 'null');
  } finally {
    await own.close();
  }
}

/** From now on, writes each reading that is handed to a panel in `data-reading` of this page. */
export async function markReadings(own: Page): Promise<void> {
  await own.evaluate(() => {
    chrome.storage.session.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes)) {
        const { reading } = Object(Object(newValue).value);
        if (!key.startsWith('readings') || reading === undefined) continue;
        document.body.dataset['reading'] = JSON.stringify(reading);
      }
    });
  });
}
