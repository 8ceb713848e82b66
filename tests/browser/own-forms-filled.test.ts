import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoServer, startDemo } from '../../scripts/serve-demo.ts';
import { dacForms } from '../forms/dac-forms.ts';
import { fieldValues } from '../forms/read-back.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { press, shownText } from '../support/consultation.ts';
import { playMainJob } from '../support/main-job.ts';
import { savedPdf } from '../support/saved-pdf.ts';

/** A doctor who has kept two forms of DACs in the settings, then has a request ready. */
let stage: Stage;
let demo: DemoServer;
let panel: Page;
let form: Page;
const folder = mkdtempSync(join(tmpdir(), 'aiguilleur-own-forms-'));

beforeAll(async () => {
  demo = await startDemo({
    elementDir: fileURLToPath(new URL('../../.output/element', import.meta.url)),
  });
  stage = await launchStage();
  await keepForms();
  const chart = await stage.open(`${demo.url}/ehr/lefevre-madeleine.html`);
  ({ panel } = await playMainJob(stage, chart, folder, async () => undefined));
});

afterAll(async () => {
  await stage?.close();
  await demo?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function keepForms(): Promise<void> {
  const settings = await stage.ownPage('options.html');
  await settings.waitForSelector('.forms input[type=file]');
  const vallee = dacForms.find(({ name }) => name === 'vallee');
  if (!vallee) throw new Error('no form');
  await give(settings, 0, 'vallee.pdf', await vallee.file());
  await settings.waitForSelector('.map-lines');
  await press(settings, 'Garder ce formulaire');
  await settings.waitForSelector('.forms .pack-list > li');
  const map = await (await fetch(`${demo.url}/dac/form-map.json`)).arrayBuffer();
  await give(settings, 1, 'plan.json', new Uint8Array(map));
  await settings.waitForFunction(
    () => document.querySelectorAll('.forms .pack-list > li').length === 2,
  );
  await settings.close();
}

async function give(page: Page, rank: number, name: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, `donne-${name}`);
  writeFileSync(path, bytes);
  const inputs = await page.$$('.forms input[type=file]');
  await Object(inputs[rank]).uploadFile(path);
}

describe('the forms that a doctor keeps', () => {
  test('the PDF is filled from the delivery room, and says what was written', async () => {
    const path = await savedPdf(stage, join(folder, 'filled'), () => press(panel, 'Remplir «'));
    expect(path).not.toMatch(/LEF|ROUSSEL|Madeleine/i);
    expect(await fieldValues(new Uint8Array(readFileSync(path)))).toMatchObject({
      NomNaissance: 'ROUSSEL',
    });
    await panel.waitForSelector('.fill-report');
    expect(await shownText(panel)).toMatch(/\d+ cases remplies/);
    expect(await accessibilityFaults(panel)).toEqual([]);
  });

  test('the page asks for a click over it first', async () => {
    form = await stage.open(`${demo.url}/dac/index.html`);
    await press(panel, 'Remplir la page');
    await expect
      .poll(() => shownText(panel))
      .toContain('cliquez-y sur l’icône d’Aiguilleur, puis rec');
  });

  test('the page is filled after that click; nothing is sent, nothing agreed to', async () => {
    await stage.clickToolbar(form);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await press(panel, 'Remplir la page');
    await panel.waitForFunction(
      () => document.querySelector('.fill-report')?.textContent?.includes('Pièce jointe'),
      { timeout: 15_000 },
    );
    expect(await form.$eval('form', (each) => [...new FormData(each).values()].join())).toContain(
      'ROUSSEL',
    );
    expect(await form.$eval('#recu', (said) => said.textContent)).toBe('');
    expect(await shownText(panel)).toContain('Page du DAC remplie');
  });
});
