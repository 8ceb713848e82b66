import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE_PAGES, HOSTILE_TRUTH, sourceOf, WATCHING } from '../apps/hostile-pages.ts';
import { serveSite, type Site } from '../support/serve-site.ts';
import { valuesOf, wrongFields } from '../apps/whose-values.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { readingsOfClicks, type ClickReader } from '../support/click-reader.ts';
import { press } from '../support/consultation.ts';

/** What a reading may cost the page, in milliseconds of the processor. */
const LONGEST = 500;

const RUNS = 3;

const READ = Object.keys(HOSTILE_TRUTH).toSorted();

let stage: Stage;
let site: Site;
let clicks: ClickReader;
let panel: Page | null = null;
const asked: string[] = [];
const dialogs: string[] = [];

beforeAll(async () => {
  site = await serveSite((path) => {
    asked.push(path);
    if (path === '/unfinished') return { body: '<p>en cours', unfinished: true };
    if (path === '/closed') return { body: '<p>fermé</p>', headers: { 'x-frame-options': 'DENY' } };
    const page = HOSTILE_PAGES[Number(path.slice(1))];
    return page ? { body: sourceOf(page), ...(page.headers && { headers: page.headers }) } : null;
  });
  stage = await launchStage();
  clicks = await readingsOfClicks(stage);
});

afterAll(async () => {
  await stage?.close();
  await site?.close();
});

describe('a hostile page', () => {
  test.each(HOSTILE_PAGES.map((page, at) => [page.name, page.readable, at] as const))(
    'with %s harms nobody',
    async (_name, readable, at) => {
      const page = await stage.open(`${site.url}/${at}`);
      page.on('dialog', (dialog) => dialogs.push(dialog.message()));
      const askedBefore = asked.length;
      stage.requests.clear();

      const spent = await leastTime(page, async () => {
        const reading = await clicks.read(page);
        expect(reading).toMatchObject({ fields: {} });
        const values = valuesOf(reading);
        expect(wrongFields(values, HOSTILE_TRUTH)).toEqual([]);
        if (readable) expect(Object.keys(values).toSorted()).toEqual(READ);
      });
      expect(spent).toBeLessThan(LONGEST);

      await isAlive();
      expect(dialogs).toEqual([]);
      expect(asked.slice(askedBefore)).toEqual([]);
      expect(stage.requests.urls).toEqual([]);
      await page.close();
    },
  );

  test('that watches what is put in it sees nothing of a reading', async () => {
    const at = HOSTILE_PAGES.findIndex(({ name }) => name === WATCHING.name);
    const page = await stage.open(`${site.url}/${at}`);
    expect(Object.keys(valuesOf(await clicks.read(page))).toSorted()).toEqual(READ);
    expect(await page.evaluate(() => document.title)).toBe(WATCHING.name);
    await page.close();
  });
});

/** The panel answers the user, and holds nothing that a page wrote. */
async function isAlive(): Promise<void> {
  const panel = await openPanel();
  await panel.waitForSelector('.identity');
  await press(panel, 'Urgence');
  await panel.waitForSelector('dialog[open] a.number');
  await panel.keyboard.press('Escape');
  await panel.waitForFunction(() => document.querySelector('dialog[open]') === null);
  expect(await panel.$$('[data-pwned], #app iframe, #app img, #app script')).toEqual([]);
}

/** The panel, opened by the first click; whatever it would ask the user is heard. */
async function openPanel(): Promise<Page> {
  if (!panel) {
    panel = await stage.panel();
    panel.on('dialog', (dialog) => dialogs.push(dialog.message()));
  }
  return panel;
}

/**
 * The least time, in milliseconds, that scripts, styles and layout took in the page during a reading:
 * time of the processor, which a busy machine does not stretch. Read again only while it is too long.
 */
async function leastTime(page: Page, read: () => Promise<void>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const own = metrics.filter(({ name }) => /^(Script|Layout|RecalcStyle)Duration$/.test(name));
    return 1_000 * own.reduce((sum, { value }) => sum + value, 0);
  };
  let least = Infinity;
  for (let run = 0; run < RUNS && least >= LONGEST; run += 1) {
    const before = await worked();
    await read();
    least = Math.min(least, (await worked()) - before);
  }
  return least;
}
