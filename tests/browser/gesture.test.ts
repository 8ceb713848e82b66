import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { launchStage, type Stage } from '../support/browser.ts';
import { CHART, servePage } from '../support/chart-server.ts';

let stage: Stage;
let chart: Awaited<ReturnType<typeof servePage>>;

beforeAll(async () => {
  chart = await servePage(CHART);
  stage = await launchStage();
});

afterAll(async () => {
  await stage?.close();
  await chart?.close();
});

describe('the toolbar click', () => {
  test('is what gives access to the page, and nothing else does', async () => {
    const page = await stage.open(chart.url);
    const own = await stage.ownPage('options.html');
    expect(await tryToRead(own)).toMatch(/Cannot access|No tab/);
    await page.bringToFront();
    await stage.clickToolbar(page);
    await stage.panel();
    expect(await tryToRead(own)).toBe('read');
    await own.close();
    await page.close();
  });

  test('opens the panel and hands it a reading, kept nowhere else than in session memory', async () => {
    const own = await stage.ownPage('options.html');
    await own.evaluate(async () => {
      await chrome.storage.session.clear();
      chrome.storage.session.onChanged.addListener((changes) => {
        if ('readings' in changes) document.title = 'reading stored';
      });
    });
    const page = await stage.open(chart.url);
    await stage.clickToolbar(page);
    await stage.panel();
    await own.waitForFunction(() => document.title === 'reading stored', { polling: 50 });
    const onDisk = await own.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    expect(onDisk).not.toMatch(/EXEMPLE|1944/);
    await own.close();
    await page.close();
  });

  test('sends nothing over the network', async () => {
    const page = await stage.open(chart.url);
    stage.requests.clear();
    await stage.clickToolbar(page);
    await stage.panel();
    expect(stage.requests.urls).toEqual([]);
    await page.close();
  });
});

/** What an extension page gets when it tries to read the open tabs by itself. */
async function tryToRead(own: Page): Promise<string> {
  return own.evaluate(async () => {
    // The address of a tab is hidden until access is given: every tab is tried.
    const tabs = await chrome.tabs.query({});
    const tries = tabs.map(async (tab) => {
      try {
        await chrome.scripting.executeScript({ target: { tabId: tab.id ?? 0 }, func: () => 1 });
        return 'read';
      } catch (error) {
        return String(error);
      }
    });
    const answers = await Promise.all(tries);
    return answers.includes('read') ? 'read' : answers.join(' | ');
  });
}
