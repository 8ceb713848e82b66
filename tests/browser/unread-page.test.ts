import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Site } from '../support/serve-site.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { shownText } from '../support/consultation.ts';

/** Fictitious. */
const CHART = `<main><h1>Identité du patient</h1><dl>
  <dt>Nom de naissance</dt><dd>EXEMPLE</dd><dt>Prénom</dt><dd>Jeanne</dd>
  <dt>Date de naissance</dt><dd>14/03/1944</dd><dt>Sexe</dt><dd>F</dd></dl></main>`;

const AGAIN = 'cliquez à nouveau';

let stage: Stage;
let software: Site;
let elsewhere: Site;

beforeAll(async () => {
  elsewhere = await serveSite(() => ({ body: whole(CHART) }));
  software = await serveSite((path) => {
    if (path === '/chart') return { body: whole(CHART) };
    const frame = `<iframe title="Dossier" src="${elsewhere.url}" width="600" height="300"></iframe>`;
    return { body: whole(path === '/framed' ? frame : CHART + frame) };
  });
  stage = await launchStage();
});

afterAll(async () => {
  await stage?.close();
  await software?.close();
  await elsewhere?.close();
});

describe('a frame of another site', () => {
  test('is told, and its person is not taken, when the chart is in it', async () => {
    const page = await stage.open(`${software.url}/framed`);
    await stage.clickToolbar(page);
    const panel = await stage.panel();
    await says(panel, 'vient d’un autre site et n’a pas été lue');
    expect(await shownText(panel)).not.toContain('EXEMPLE');
    await page.close();
  });

  test('is told beside the chart that was read', async () => {
    const page = await stage.open(`${software.url}/beside`);
    await stage.clickToolbar(page);
    const panel = await stage.panel();
    await says(panel, 'EXEMPLE');
    await says(panel, 'vient d’un autre site et n’a pas été lue');
    await page.close();
  });
});

describe('a click that gave nothing', () => {
  test('on a page closed to extensions asks to click again', async () => {
    const page = await stage.open('chrome://version');
    await stage.clickToolbar(page);
    await says(await stage.panel(), AGAIN);
    await page.close();
  });

  test('on a page too busy to answer asks to click again, and the next click reads it', async () => {
    const page = await stage.open(`${software.url}/chart`);
    await stage.clickToolbar(page);
    const panel = await stage.panel();
    await saysNot(panel, AGAIN);
    await page.evaluate(() => {
      setTimeout(() => {
        const until = performance.now() + 7_000;
        while (performance.now() < until);
      }, 0);
    });
    await stage.clickToolbar(page);
    await says(panel, AGAIN);
    await page.evaluate(() => undefined);
    await stage.clickToolbar(page);
    await saysNot(panel, AGAIN);
    await says(panel, 'EXEMPLE');
    await page.close();
  });
});

function whole(body: string): string {
  return `<!doctype html><html lang="fr"><head><title>Dossier</title>
    <link rel="icon" href="data:,"></head><body>${body}</body></html>`;
}

async function says(panel: Page, words: string): Promise<void> {
  await expect.poll(() => shownText(panel), { timeout: 15_000 }).toContain(words);
}

async function saysNot(panel: Page, words: string): Promise<void> {
  await expect.poll(() => shownText(panel), { timeout: 15_000 }).not.toContain(words);
}
