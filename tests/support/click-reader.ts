import type { Page } from 'puppeteer-core';
import type { Stage } from './browser.ts';
import { clickOnce, clickUntilRead, markReadings } from './reading.ts';

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
  return {
    read: (page) => clickUntilRead(stage, own, page),
    readAfter: async (page, href, milliseconds) => {
      await own.evaluate(() => delete document.body.dataset['reading']);
      await page.bringToFront();
      await page.evaluate((link) => {
        document.querySelector<HTMLElement>(`a[href="${link}"]`)?.click();
      }, href);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return clickOnce(stage, own, page);
    },
  };
}
