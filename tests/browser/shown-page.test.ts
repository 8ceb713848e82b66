import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoServer, startDemo } from '../../scripts/serve-demo.ts';
import { launchStage, type Stage } from '../support/browser.ts';

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

test('the header says whether the window still shows the page that was read', async () => {
  const chart = await stage.open(`${demo.url}/ehr/lefevre-madeleine.html`);
  await stage.clickToolbar(chart);
  const panel = await stage.panel();
  await says(panel, /^dossier lu à \d+\sh\s\d\d$/);
  const other = await stage.open(`${demo.url}/ehr/benali-karim.html`);
  await says(panel, /^lu à \d+\sh\s\d\d, dossier peut-être changé/);
  await chart.bringToFront();
  await says(panel, /^dossier lu à/);
  await chart.goto(`${demo.url}/ehr/benali-karim.html`);
  await says(panel, /^le dossier affiché a changé$/);
  await stage.clickToolbar(chart);
  await says(panel, /^dossier lu à/);
  await other.close();
  await chart.close();
});

test('a click over a page that shows nobody leaves the chart where it is', async () => {
  const chart = await stage.open(`${demo.url}/ehr/lefevre-madeleine.html`);
  await stage.clickToolbar(chart);
  const panel = await stage.panel();
  await says(panel, /^dossier lu à/);
  const form = await stage.open(`${demo.url}/dac/`);
  await stage.clickToolbar(form);
  await says(panel, /dossier peut-être changé/);
  await chart.bringToFront();
  await says(panel, /^dossier lu à/);
  await form.close();
  await chart.close();
});

test('a closed window leaves nothing of its patient', async () => {
  const own = await stage.ownPage('options.html');
  const kept = async (): Promise<string> =>
    own.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
  await own.evaluate(async () => {
    const opened = await chrome.windows.create({ url: 'about:blank' });
    const value = { version: 1, value: 'fictif' };
    await chrome.storage.session.set({ [`consultations.${opened?.id}`]: value });
    await chrome.windows.remove(opened?.id ?? 0);
  });
  await expect.poll(kept).not.toContain('fictif');
  await own.close();
});

async function says(panel: Page, words: RegExp): Promise<void> {
  const header = (): Promise<string> =>
    panel.$eval('.link-state', (state) => state.textContent ?? '');
  await expect.poll(header, { timeout: 5_000 }).toMatch(words);
}
