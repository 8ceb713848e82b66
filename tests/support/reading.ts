import type { Page } from 'puppeteer-core';
import type { Stage } from './browser.ts';

/**
 * Presses the toolbar button on a page and gives what was handed to the panel: a reading, or a word
 * saying that the page was unreadable. Caught on its way through the session memory.
 */
export async function readingAfterClick(stage: Stage, page: Page): Promise<unknown> {
  const own = await stage.ownPage('options.html');
  try {
    await own.evaluate(() => {
      chrome.storage.session.onChanged.addListener((changes) => {
        const kept = Object(changes['readings']?.newValue).value;
        const reading = Object.values(Object(kept))[0];
        if (reading !== undefined) document.body.dataset['reading'] = JSON.stringify(reading);
      });
    });
    await page.bringToFront();
    await stage.clickToolbar(page);
    const seen = await own.waitForFunction(() => document.body.dataset['reading'], { polling: 50 });
    return JSON.parse((await seen.jsonValue()) ?? 'null');
  } finally {
    await own.close();
  }
}
