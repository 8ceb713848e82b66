import type { Page } from 'puppeteer-core';
import type { Stage } from './browser.ts';

/** A click may give nothing on a busy machine: the panel says to click again, and so does a test. */
const CLICKS = 3;

/**
 * Presses the toolbar button on a page and gives what was handed to the panel: a reading, or a word
 * saying that the page stayed unreadable. Caught on its way through the session memory.
 */
export async function readingAfterClick(stage: Stage, page: Page): Promise<unknown> {
  const own = await stage.ownPage('options.html');
  try {
    await markReadings(own);
    return await clickUntilRead(stage, own, page);
  } finally {
    await own.close();
  }
}

/** The same, heard by a page of the extension that already marks readings. */
export async function clickUntilRead(stage: Stage, own: Page, page: Page): Promise<unknown> {
  await page.bringToFront();
  let reading: unknown = UNREADABLE;
  for (let turn = 0; turn < CLICKS && reading === UNREADABLE; turn += 1) {
    await own.evaluate(() => delete document.body.dataset['reading']);
    reading = await clickOnce(stage, own, page);
  }
  return reading;
}

/** What one click gave. */
export async function clickOnce(stage: Stage, own: Page, page: Page): Promise<unknown> {
  await stage.clickToolbar(page);
  const seen = await own.waitForFunction(() => document.body.dataset['reading'], { polling: 50 });
  return JSON.parse((await seen.jsonValue()) ?? 'null');
}

const UNREADABLE = 'page-unreadable';

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
