import type { Page } from 'puppeteer-core';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoServer, startDemo } from '../../scripts/serve-demo.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { elementText, focusFirst, pressInElement, shownInElement } from '../support/element.ts';
import { readPdf } from '../support/read-pdf.ts';
import { savedPdf } from '../support/saved-pdf.ts';

let stage: Stage;
let demo: DemoServer;
let page: Page;
const complaints: string[] = [];
const asked: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'aiguilleur-pdf-'));

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
    // The dialogue of the printer would wait for somebody: what it would print is kept instead.
    window.print = () => {
      const root = window.top?.document.documentElement;
      if (root) root.dataset['printed'] = document.body.textContent ?? '';
      if (root) root.dataset['styled'] = String(document.adoptedStyleSheets.length);
      window.dispatchEvent(new Event('afterprint'));
    };
    // Reading the clipboard back asks the user; what the browser agreed to write is kept instead.
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async (text) => {
      await write(text);
      document.documentElement.dataset['copied'] = text;
    };
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
  rmSync(folder, { recursive: true, force: true });
});

describe('the element on a strict public page', () => {
  test('asks its first question without any name', async () => {
    const text = await elementText(page);
    expect(text).toContain('danger');
    expect(text).not.toContain('Nom de naissance');
  });

  test('takes the colours the page gives it, even from a variable named like one of its own', async () => {
    const colours = await page.evaluate(() => {
      const product = document
        .querySelector('aiguilleur-orientation')
        ?.shadowRoot?.querySelector('.product');
      const given = document.createElement('span');
      document.body.append(given);
      given.style.color = 'var(--accent)';
      const wanted = getComputedStyle(given).color;
      given.remove();
      return { shown: product ? getComputedStyle(product).color : '', wanted };
    });
    expect(colours.shown).toBe(colours.wanted);
    expect(colours.shown).not.toBe('rgb(36, 71, 143)');
  });

  test('answers, and says so to its page without anything about a person', async () => {
    for (const key of ['n', '2', 'Enter', 'n', 'n', 'o'] as const) {
      await focusFirst(page);
      await page.keyboard.press(key);
    }
    await pressInElement(page, 'Voir l’orientation');
    await page.waitForFunction(() => document.documentElement.dataset['heard']);
    const heard = await page.evaluate(() => document.documentElement.dataset['heard'] ?? '');
    expect(heard).toContain('aiguilleur:orientation');
    await page.waitForSelector('aiguilleur-orientation >>> ::-p-text(Qui appeler)');
  });

  test('opens a request that asks for no name', async () => {
    await pressInElement(page, 'Rédiger');
    await shownInElement(page, '#request-title');
    expect(await elementText(page)).not.toContain('Nom de naissance');
  });

  test.each([
    ['Contexte', 'section.room'],
    ['Questions', 'fieldset input'],
    ['Orientation', '#orientation-title'],
    ['Demande', '#request-title'],
    ['Urgence', 'dialog a.number'],
    ['Envoi', '#delivery-title'],
  ])('has no accessibility fault in « %s »', async (room, sign) => {
    await pressInElement(page, room);
    await shownInElement(page, sign);
    expect(await accessibilityFaults(page)).toEqual([]);
    if (room === 'Urgence') await page.keyboard.press('Escape');
  });

  test('copies the request', async () => {
    await page.bringToFront();
    await pressInElement(page, 'Copier le texte');
    await page.waitForFunction(() => document.documentElement.dataset['copied'] !== undefined, {
      timeout: 5_000,
    });
    const copied = await page.evaluate(() => document.documentElement.dataset['copied']);
    expect(copied).toContain('perte d’autonomie');
  });

  test('saves the request as a PDF whose name names nobody', async () => {
    const path = await savedPdf(stage, folder, () => pressInElement(page, 'Enregistrer le PDF'));
    expect(basename(path)).toMatch(/^demande-d-appui-\d{4}-\d{2}-\d{2}\.pdf$/);
    const { pages } = await readPdf(readFileSync(path));
    expect(pages.join('\n').replace(/\s+/g, ' ')).toContain('perte d’autonomie');
  });

  test('prints the request, with its style, and nothing of the page around', async () => {
    await pressInElement(page, 'Imprimer');
    await page.waitForFunction(() => document.documentElement.dataset['printed'] !== undefined);
    const { printed, styled } = await page.evaluate(() => ({
      ...document.documentElement.dataset,
    }));
    expect(printed).toContain('perte d’autonomie');
    expect(printed).not.toContain('Comment s’en servir');
    expect(styled).toBe('1');
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
