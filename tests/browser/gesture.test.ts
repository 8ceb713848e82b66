import type { Page } from 'puppeteer-core';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type DemoServer, startDemo } from '../../scripts/serve-demo.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { markReadings, readingAfterClick } from '../support/reading.ts';

let stage: Stage;
let demo: DemoServer;

beforeAll(async () => {
  const elementDir = fileURLToPath(new URL('../../.output/element', import.meta.url));
  demo = await startDemo({ elementDir });
  stage = await launchStage();
});

afterAll(async () => {
  await stage?.close();
  await demo?.close();
});

beforeEach(async () => {
  const own = await stage.ownPage('options.html');
  await own.evaluate(() => chrome.storage.session.clear());
  await own.close();
});

describe('the toolbar click', () => {
  test('is what gives access to the page, and nothing else does', async () => {
    const page = await stage.open(`${demo.url}/ehr/lefevre-madeleine.html`);
    const own = await stage.ownPage('options.html');
    expect(await tryToRead(own)).toMatch(/Cannot access|No tab/);
    await markReadings(own);
    await page.bringToFront();
    await stage.clickToolbar(page);
    await stage.panel();
    expect(await tryToRead(own)).toBe('read');
    // A page closed while it is being read would tell so during the next test.
    await own.waitForFunction(() => document.body.dataset['reading'], { polling: 50 });
    await own.close();
    await page.close();
  });

  test.each([
    ['one chart', 'lefevre-madeleine', 'ROUSSEL', 'LEFÈVRE'],
    ['a name with accents and œ', 'nguyen-oeuvrard-eloise', 'd’Hautefeuille', 'Nguyễn-Œuvrard'],
  ])('reads %s', async (_what, name, birthName, usedName) => {
    const page = await stage.open(`${demo.url}/ehr/${name}.html`);
    expect(await readingAfterClick(stage, page)).toMatchObject({
      fields: { birthName: { value: birthName }, usedName: { value: usedName } },
      warnings: [],
    });
    await page.close();
  });

  test.each([
    ['two charts', 'deux-patients', 'several-patients'],
    ['a list of patients', 'index', 'not-a-chart'],
  ])('reads nobody from %s', async (_what, name, warning) => {
    const page = await stage.open(`${demo.url}/ehr/${name}.html`);
    const reading = Object(await readingAfterClick(stage, page));
    expect(reading.fields).toEqual({});
    expect(reading.warnings).toContain(warning);
    await page.close();
  });

  test('opens to what runs in the page nothing of what is kept on the machine', async () => {
    const page = await stage.open(`${demo.url}/ehr/lefevre-madeleine.html`);
    await readingAfterClick(stage, page);
    const own = await stage.ownPage('options.html');
    const answers = await own.evaluate(async () => {
      const func = (): Promise<string> => chrome.storage.local.get().then(() => 'open', String);
      const tabs = await chrome.tabs.query({});
      const asked = tabs.map(({ id }) =>
        chrome.scripting.executeScript({ target: { tabId: id ?? 0 }, func }).catch(() => []),
      );
      return (await Promise.all(asked)).flatMap((results) => results.map(({ result }) => result));
    });
    expect(answers).toEqual([expect.stringMatching(/not allowed/)]);
    await own.close();
    await page.close();
  });

  test('on a page that no extension may read says so', async () => {
    const page = await stage.open('chrome://version');
    expect(await readingAfterClick(stage, page)).toBe('page-unreadable');
    await page.close();
  });

  test('is needed again after the page has changed', async () => {
    const page = await stage.open(`${demo.url}/ehr/lefevre-madeleine.html`);
    await readingAfterClick(stage, page);
    const own = await stage.ownPage('options.html');
    await markReadings(own);
    await page.goto(`${demo.url}/ehr/benali-karim.html`);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await own.evaluate(() => document.body.dataset['reading'] ?? null)).toBeNull();
    await own.close();
    await page.close();
  });

  test('sends nothing over the network and writes nothing about the person on the disk', async () => {
    const chart = `${demo.url}/ehr/lefevre-madeleine.html`;
    const page = await stage.open(chart);
    expect(stage.requests.urls, 'the log hears the chart').toContain(chart);
    stage.requests.clear();
    await readingAfterClick(stage, page);
    await stage.panel();
    for (const heard of [/\/sidepanel\.html$/, /\/background\.js$/]) {
      expect(stage.requests.watched, 'the log hears our own pages').toContainEqual(
        expect.stringMatching(heard),
      );
    }
    expect(stage.requests.urls).toEqual([]);
    const own = await stage.ownPage('options.html');
    const onDisk = await own.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    expect(onDisk).not.toMatch(/ROUSSEL|1949/);
    await own.close();
    await page.close();
  });
});

describe('the print page', () => {
  test('shows the document once, and says so when it is gone', async () => {
    const own = await stage.ownPage('options.html');
    await own.evaluate(() => {
      const html =
        '<title>Demande</title><style>h1 { color: rgb(1, 2, 3); }</style><body><h1>ŒUVRARD</h1></body>';
      return chrome.storage.session.set({ printout: { version: 1, value: html } });
    });
    const printed = await stage.ownPage('print.html');
    await printed.waitForSelector('h1');
    const colour = await printed.$eval('h1', (title) => getComputedStyle(title).color);
    expect(colour).toBe('rgb(1, 2, 3)');
    await printed.reload();
    expect(await printed.$eval('body', (body) => body.textContent)).toContain('plus en mémoire');
    await own.close();
    await printed.close();
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
