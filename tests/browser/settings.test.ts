import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { type DemoServer, startDemo } from '../../scripts/serve-demo.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { answerByKeyboard, confirmIdentity, press } from '../support/consultation.ts';
import { COMPLEX } from '../support/main-job.ts';

let stage: Stage;
let demo: DemoServer;
let settings: Page;

/** The control that a label names, as a reader finds it. */
async function type(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`::-p-aria(${label})`);
  await field?.click({ count: 3 });
  await field?.type(text);
}

beforeAll(async () => {
  demo = await startDemo({
    elementDir: fileURLToPath(new URL('../../.output/element', import.meta.url)),
  });
  stage = await launchStage();
  settings = await stage.ownPage('options.html');
  await settings.waitForSelector('input');
});

afterAll(async () => {
  await stage?.close();
  await demo?.close();
});

describe('the settings', () => {
  test.each(['light', 'dark'])('have no accessibility fault (%s)', async (scheme) => {
    await settings.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await accessibilityFaults(settings)).toEqual([]);
  });

  test('a wrong RPPS is warned about, not refused', async () => {
    await type(settings, 'Numéro RPPS', '99999999991');
    await settings.keyboard.press('Tab');
    await settings.waitForFunction(() => /sa clé est fausse/.test(document.body.innerText));
    await type(settings, 'Numéro RPPS', '99999999990');
    await settings.keyboard.press('Tab');
    await settings.waitForFunction(() => !/sa clé est fausse/.test(document.body.innerText));
  });

  test('the letterhead heads the next request', async () => {
    await type(settings, 'Nom et prénom', 'Dr Alice Moreau (fictive)');
    await settings.keyboard.press('Tab');
    await settings.waitForFunction(async () =>
      JSON.stringify(await chrome.storage.local.get()).includes('Alice Moreau'),
    );
    const chart = await stage.open(`${demo.url}/ehr/lefevre-madeleine.html`);
    await stage.clickToolbar(chart);
    const panel = await stage.panel();
    await confirmIdentity(panel);
    await answerByKeyboard(panel, COMPLEX);
    await press(panel, 'Voir l’orientation');
    await press(panel, 'Rédiger la demande');
    const name = await panel.waitForSelector('#field-demandeur-nom');
    expect(await name?.evaluate((input) => (input as HTMLInputElement).value)).toBe(
      'Dr Alice Moreau (fictive)',
    );
  });

  test('one click, once confirmed, erases everything', async () => {
    await settings.bringToFront();
    await press(settings, 'Tout effacer');
    await press(settings, 'Oui, tout effacer');
    await settings.waitForFunction(
      async () => !JSON.stringify(await chrome.storage.local.get()).includes('Alice'),
    );
    expect(await accessibilityFaults(settings)).toEqual([]);
  });
});
