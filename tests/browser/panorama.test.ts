import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoServer, startDemo } from '../../scripts/serve-demo.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { answerByKeyboard, confirmIdentity, press, shownText } from '../support/consultation.ts';
import { pressInElement, shownInElement } from '../support/element.ts';
import { COMPLEX } from '../support/main-job.ts';

let stage: Stage;
let demo: DemoServer;
let panel: Page;
let before: string;

const SEARCH = '.panorama input[type=search]';

beforeAll(async () => {
  demo = await startDemo({
    elementDir: fileURLToPath(new URL('../../.output/element', import.meta.url)),
  });
  stage = await launchStage();
  const chart = await stage.open(`${demo.url}/ehr/lefevre-madeleine.html`);
  await stage.clickToolbar(chart);
  panel = await stage.panel();
  await panel.waitForSelector('.identity [type=submit]');
  await confirmIdentity(panel);
  await answerByKeyboard(panel, COMPLEX);
  await press(panel, 'Voir l’orientation');
  await panel.waitForSelector('.card');
  // High enough for the header to stay in sight: opening the panorama does not move the page.
  await panel.setViewport({ width: 400, height: 840 });
  before = await shownText(panel);
  stage.requests.clear();
});

afterAll(async () => {
  await stage?.close();
  await demo?.close();
});

async function search(words: string): Promise<string> {
  await panel.click(SEARCH, { count: 3 });
  await panel.type(SEARCH, words);
  await panel.waitForSelector('.panorama .matches');
  return (await panel.$eval('.panorama .matches', (list) => list.textContent ?? '')).replace(
    /\u00a0/g,
    ' ',
  );
}

describe('the panorama, over a consultation', () => {
  test('opens from the panel, without accessibility fault, narrow or dark', async () => {
    await panel.evaluate(() => scrollTo(0, 300));
    await press(panel, 'Panorama');
    await panel.waitForSelector('.panorama .level');
    await panel.setViewport({ width: 320, height: 700 });
    expect(await accessibilityFaults(panel)).toEqual([]);
    const overflow = await panel.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await accessibilityFaults(panel)).toEqual([]);
    await panel.emulateMediaFeatures([]);
    await panel.setViewport({ width: 400, height: 840 });
  });

  test('asks which EMSP, and has no accessibility fault in doing so', async () => {
    const said = await search('EMSP');
    expect(said).toContain('plusieurs sens');
    expect(said).toContain('soins palliatifs');
    expect(said).toContain('précarité');
    expect(await accessibilityFaults(panel)).toEqual([]);
  });

  test('leads from MAIA to the DAC, and says what became of it', async () => {
    const said = await search('maia');
    expect(said).toContain('« MAIA » mène à');
    expect(said).toContain('DAC');
    expect(said).toMatch(/remplac|repri|2022/);
  });

  test('goes to the first answer with Entrée, and opens it', async () => {
    await search('pta');
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.sheet');
    expect(await shownText(panel)).toContain('Dispositif d’appui à la coordination');
    expect(await accessibilityFaults(panel)).toEqual([]);
    await press(panel, 'Tous les acteurs');
    await panel.waitForSelector(SEARCH);
    await panel.click(SEARCH);
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.panorama .level');
  });

  test('shows only who answers a need', async () => {
    const all = await countLines();
    const need = await panel.$('.panorama select');
    const options = await panel.$$eval('.panorama select', ([select]) =>
      select instanceof HTMLSelectElement ? [...select.options].map(({ value }) => value) : [],
    );
    await need?.select(options[1] ?? '');
    await panel.waitForSelector('::-p-xpath(//button[contains(., "Retirer les filtres")])');
    const some = await countLines();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await accessibilityFaults(panel)).toEqual([]);
    await press(panel, 'Retirer les filtres');
  });

  test('gives the consultation back as it was, focus and place included', async () => {
    await panel.focus('.panorama h2');
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('.panorama'));
    expect(await shownText(panel)).toBe(before);
    const [focused, scrolled] = await panel.evaluate(() => [
      document.activeElement?.textContent,
      scrollY,
    ]);
    expect(focused).toBe('Panorama');
    expect(scrolled).toBe(300);
  });

  test('« pourquoi pas » understands an old name', async () => {
    await panel.type('[part=why-not] [role=combobox]', 'pta');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.why-not-answer');
    const said = await panel.$eval('[part=why-not]', (block) => block.textContent);
    expect(said).toContain('Dispositif d’appui à la coordination');
  });

  test('asks nothing of the network', () => {
    expect(stage.requests.urls).toEqual([]);
  });
});

describe('the panorama in the element', () => {
  test('opens on a strict public page, and gives the questions back', async () => {
    const page = await stage.browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${demo.url}/cpts/`);
    await page.waitForSelector('aiguilleur-orientation >>> fieldset input');
    await pressInElement(page, 'Panorama');
    await shownInElement(page, '.panorama .level');
    expect(await accessibilityFaults(page)).toEqual([]);
    await pressInElement(page, 'CARSIC');
    await shownInElement(page, '.sheet');
    expect(await accessibilityFaults(page)).toEqual([]);
    await pressInElement(page, 'Revenir à');
    await shownInElement(page, 'fieldset input');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

async function countLines(): Promise<number> {
  return panel.$$eval('.panorama [data-actor]', (lines) => lines.length);
}
