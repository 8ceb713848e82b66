import type { Page } from 'puppeteer-core';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoServer, startDemo } from '../../scripts/serve-demo.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchStage, type Stage } from '../support/browser.ts';

let stage: Stage;
let demo: DemoServer;
let page: Page;
const complaints: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  demo = await startDemo({
    elementDir: fileURLToPath(new URL('../../.output/element', import.meta.url)),
    onRequest: (path) => asked.push(path),
  });
  stage = await launchStage();
  page = await stage.browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    const heard: string[] = [];
    for (const name of ['aiguilleur:orientation', 'aiguilleur:request']) {
      document.addEventListener(name, (event) => {
        heard.push(`${name} ${JSON.stringify(event instanceof CustomEvent ? event.detail : null)}`);
        document.documentElement.dataset['heard'] = JSON.stringify(heard);
      });
    }
  });
  await page.goto(`${demo.url}/cpts/`);
  await page.waitForSelector('aiguilleur-orientation >>> fieldset input');
});

afterAll(async () => {
  await stage?.close();
  await demo?.close();
});

describe('the element on a strict public page', () => {
  test('asks its first question without any name', async () => {
    const text = await elementText(page);
    expect(text).toContain('danger');
    expect(text).not.toContain('Nom de naissance');
  });

  test('answers, and says so to its page without anything about a person', async () => {
    for (const key of ['n', '2', 'Enter', 'n', 'n', 'o'] as const) {
      await focusFirst(page);
      await page.keyboard.press(key);
    }
    const button = await page.waitForSelector(
      'aiguilleur-orientation >>> ::-p-text(Voir l’orientation)',
    );
    await button?.click();
    await page.waitForFunction(() => document.documentElement.dataset['heard']);
    const heard = await page.evaluate(() => document.documentElement.dataset['heard'] ?? '');
    expect(heard).toContain('aiguilleur:orientation');
    await page.waitForSelector('aiguilleur-orientation >>> ::-p-text(Qui appeler)');
  });

  test('has no accessibility fault', async () => {
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('breaks no rule of the page, and loads nothing but its own files', async () => {
    expect(complaints).toEqual([]);
    const foreign = asked.filter((path) => !/^\/(element|cpts|mark\.svg|demo\.css)/.test(path));
    expect(foreign).toEqual([]);
    expect(stage.requests.urls.filter((url) => !url.startsWith(demo.url))).toEqual([]);
  });

  test('stores nothing in the page', async () => {
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie.length,
      (await indexedDB.databases()).length,
    ]);
    expect(stored).toEqual([0, 0, 0, 0]);
  });
});

/** The first field, when nothing in the element has the focus yet: as a user who clicks into it. */
async function focusFirst(where: Page): Promise<void> {
  await where.evaluate(() => {
    const root = document.querySelector('aiguilleur-orientation')?.shadowRoot;
    if (root && !root.activeElement) root.querySelector<HTMLElement>('fieldset input')?.focus();
  });
}

async function elementText(where: Page): Promise<string> {
  const host = await where.$('aiguilleur-orientation');
  const text = await host?.evaluate((element) => {
    const app = element.shadowRoot?.querySelector('.aiguilleur');
    return app instanceof HTMLElement ? app.innerText : '';
  });
  return (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
}
