import type { Page } from 'puppeteer-core';
import type { Stage } from './browser.ts';
import { markReadings } from './reading.ts';

/** A click in some sixteen gives nothing: the panel says to click again, and so does a test. */
const CLICKS = 3;

/** Clicks on the toolbar button, many in a row, and what each gave. */
export interface ClickReader {
  /** What this page gave: a reading, or a word saying that it stayed unreadable. */
  read(page: Page): Promise<unknown>;
  /** Follows the link of this address in the page, then clicks so many milliseconds after. */
  readAfter(page: Page, href: string, milliseconds: number): Promise<unknown>;
}

/** Listens to the readings of a stage from one page of the extension, open in the background. */
export async function readingsOfClicks(stage: Stage): Promise<ClickReader> {
  const own = await stage.ownPage('options.html');
  await markReadings(own);
  const forget = (): Promise<void> =>
    own.evaluate(() => {
      delete document.body.dataset['reading'];
    });
  const click = async (page: Page): Promise<unknown> => {
    await stage.clickToolbar(page);
    const seen = await own.waitForFunction(() => document.body.dataset['reading'], { polling: 50 });
    return JSON.parse((await seen.jsonValue()) ?? 'null');
  };
  return {
    read: async (page) => {
      await page.bringToFront();
      let reading: unknown = 'page-unreadable';
      for (let turn = 0; turn < CLICKS && reading === 'page-unreadable'; turn += 1) {
        await forget();
        reading = await click(page);
      }
      return reading;
    },
    readAfter: async (page, href, milliseconds) => {
      await forget();
      await page.bringToFront();
      await page.evaluate((link) => {
        document.querySelector<HTMLElement>(`a[href="${link}"]`)?.click();
      }, href);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return click(page);
    },
  };
}
