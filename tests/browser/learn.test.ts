import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { accessibilityFaults } from '../support/axe.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { press } from '../support/consultation.ts';
import { readingAfterClick } from '../support/reading.ts';

/** A fictitious software that says nothing of its own values: no label, dates month first. */
const CHART = `<!doctype html><html lang="fr"><title>Dossier 8412</title>
  <style>p { margin: 12px; width: 300px }</style>
  <div class="x"><p data-testid="pt-last">EXEMPLE</p><p id="given">Jeanne</p><p id=":r3:">03/04/1944</p>
  <p id="phone-exemple">01 99 00 00 01</p></div>
  <script>
    window.clicks = 0;
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown'])
      document.addEventListener(type, () => (window.clicks += 1), true);
  </script>`;

let stage: Stage;
let server: Server;
let chart: Page;
let panel: Page;

beforeAll(async () => {
  server = createServer((request, response) => {
    const found = request.url?.startsWith('/patients/') ?? false;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.writeHead(found ? 200 : 404).end(found ? CHART : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  stage = await launchStage();
  chart = await stage.open(`http://127.0.0.1:${port}/patients/8412`);
  await stage.clickToolbar(chart);
  panel = await stage.panel();
});

afterAll(async () => {
  await stage?.close();
  server?.close();
});

async function pointAt(field: string, selector: string): Promise<void> {
  await press(panel, `Montrer ${field}`);
  await panel.waitForFunction(() => document.body.innerText.includes('Échap annule'));
  await chart.bringToFront();
  const place = await chart.$(selector);
  const box = await place?.boundingBox();
  if (!box) throw new Error(`nothing at ${selector}`);
  await drawn(true);
  await chart.mouse.move(box.x + 40, box.y + box.height / 2);
  await chart.mouse.click(box.x + 40, box.y + box.height / 2);
  await panel.waitForFunction(() => !document.body.innerText.includes('Échap annule'));
}

/** The picker is one element beside the body, closed to the page. */
async function drawn(present: boolean): Promise<void> {
  await chart.waitForFunction(
    (wanted) => document.querySelectorAll('html > div').length === Number(wanted),
    {},
    present ? 1 : 0,
  );
}

describe('a software that the reader does not understand', () => {
  test('is learned by pointing, without a click reaching the page', async () => {
    await press(panel, 'Apprendre ce logiciel');
    await panel.waitForSelector('.learn-lines');
    await pointAt('Nom de naissance', '[data-testid="pt-last"]');
    await pointAt('Prénoms', '#given');
    await pointAt('Date de naissance', 'p:nth-of-type(3)');
    await pointAt('Téléphone', '#phone-exemple');
    expect(await chart.evaluate(() => Reflect.get(window, 'clicks'))).toBe(0);
    await drawn(false);
  });

  test('Échap gives up and leaves nothing in the page', async () => {
    await press(panel, 'Montrer Sexe');
    await drawn(true);
    await chart.bringToFront();
    await chart.keyboard.press('Escape');
    await panel.waitForFunction(() => document.body.innerText.includes('Rien n’a été changé'));
    await drawn(false);
    await press(panel, 'Montrer Sexe');
    await drawn(true);
    await press(panel, 'Annuler');
    await drawn(false);
  });

  test('is tried once the order of its dates is said, then kept', async () => {
    await panel.evaluate(() => {
      document.querySelectorAll<HTMLInputElement>('.date-order input')[1]?.click();
    });
    await press(panel, 'Essayer sur cette page');
    await panel.waitForSelector('.tried dd');
    const tried = await panel.$eval('.tried', (block) => (block as HTMLElement).innerText);
    expect(tried).toMatch(/EXEMPLE[^]*Jeanne[^]*4 mars 1944/);
    await press(panel, 'Garder pour ce logiciel');
    await panel.waitForFunction(() => document.body.innerText.includes('C’est gardé'));
  });

  test.each(['light', 'dark'])(
    'is learned on a screen without accessibility fault (%s)',
    async (scheme) => {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await accessibilityFaults(panel)).toEqual([]);
    },
  );

  test('is read at the next click with what was shown', async () => {
    expect(await readingAfterClick(stage, chart)).toMatchObject({
      fields: {
        birthName: { value: 'EXEMPLE', provenance: { source: 'adapter', level: 'labelled' } },
        givenNames: { value: ['Jeanne'] },
        birthDate: { value: '1944-03-04' },
        phone: { value: '+33199000001' },
      },
    });
  });

  test('leaves no word of the person on the machine', async () => {
    const own = await stage.ownPage('options.html');
    const kept = await own.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    expect(kept).toContain('pt-last');
    expect(kept).not.toMatch(/exemple|jeanne|1944|99 00|8412/i);
    await own.waitForFunction(() => document.body.innerText.includes('Logiciels appris'));
    await own.close();
  });
});
