import type { Page } from 'puppeteer-core';
import type { ChartAsk } from '../../lib/messaging/chart-link.ts';
import type { Stage } from './browser.ts';

/** A link with an open chart, held by a page of the extension in the place of the panel. */
export interface TestLink {
  ask(question: ChartAsk): Promise<unknown>;
  /** How many times the page told of a change. */
  changes(): Promise<number>;
  /** As when the panel closes. */
  close(): Promise<void>;
}

/**
 * Reads the chart again from a page of ours, once a click has given access to it, and connects to
 * what the reader left there. The chart comes back to the front.
 */
export async function linkTo(stage: Stage, chart: Page): Promise<TestLink> {
  const own = await stage.ownPage('options.html');
  const address = chart.url();
  await own.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const tabId = tabs.find((tab) => tab.url === url)?.id ?? 0;
    await chrome.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    const port = chrome.tabs.connect(tabId, { frameId: 0, name: 'aiguilleur-chart' });
    const heard: { tell: string; id?: number; answer?: unknown }[] = [];
    port.onMessage.addListener((news) => heard.push(news));
    Object.assign(globalThis, { heard, ask: port.postMessage.bind(port) });
  }, address);
  await chart.bringToFront();
  let asked = 0;
  return {
    ask: async (question) => {
      const id = (asked += 1);
      const request = { ...question, id };
      await own.evaluate((sent) => Reflect.get(globalThis, 'ask')(sent), request);
      const answer = await own.waitForFunction(
        (number) =>
          Reflect.get(globalThis, 'heard').find((news: { id?: number }) => news.id === number),
        { polling: 20 },
        id,
      );
      return Object(await answer.jsonValue()).answer;
    },
    changes: () =>
      own.evaluate(
        () =>
          Reflect.get(globalThis, 'heard').filter(
            (news: { tell: string }) => news.tell === 'changed',
          ).length,
      ),
    close: async () => {
      if (!own.isClosed()) await own.close();
    },
  };
}
