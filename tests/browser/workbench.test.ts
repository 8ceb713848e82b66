import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import { readArchive } from '../../lib/packs/archive/read-archive.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { press } from '../support/consultation.ts';
import { DEMO_PACK } from '../support/demo-pack.ts';

const demoFolder = fileURLToPath(new URL(`../../demo/packs/${DEMO_PACK}`, import.meta.url));
const saved = mkdtempSync(join(tmpdir(), 'aiguilleur-workbench-'));

let stage: Stage;
let page: Page;

/** Waits until a part of the page says so. */
async function says(selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (where, expected) =>
      [...document.querySelectorAll(where)].some((each) => each.textContent?.includes(expected)),
    {},
    selector,
    words,
  );
}

/** Rewrites the text in the editor, as a user who selects it and types. */
async function rewrite(before: string, after: string): Promise<void> {
  await page.$eval(
    '.editor textarea',
    (area, was) => {
      const text = area as HTMLTextAreaElement; // the selector names one
      const at = text.value.indexOf(was);
      if (at < 0) throw new Error(`not in the text: ${was}`);
      text.focus();
      text.setSelectionRange(at, at + was.length);
    },
    before,
  );
  await page.keyboard.type(after);
}

/** Opens a file of the pack in sight. */
async function chooseFile(folder: string, name: string): Promise<void> {
  await page.evaluate(
    (within, wanted) => {
      const folds = [...document.querySelectorAll('.files details')];
      const fold = within && folds.find((each) => each.textContent?.startsWith(within));
      const scope = fold || document;
      const lines = [...scope.querySelectorAll<HTMLButtonElement>('.files button')];
      lines.find((each) => each.textContent?.startsWith(wanted))?.click();
    },
    folder,
    name,
  );
  await page.waitForSelector(`.editor textarea[aria-label$="${folder}${name}"]`);
}

/** The file that the first button of the view makes the browser write. */
async function handedOver(name: string): Promise<string> {
  await page.click('.pane.one .button');
  const path = join(saved, name);
  for (let turn = 0; turn < 100 && !existsSync(path); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return readFileSync(path, 'utf8');
}

beforeAll(async () => {
  stage = await launchStage();
  page = await stage.ownPage('workbench.html');
  await page.setViewport({ width: 1280, height: 800 });
  const session = await stage.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: saved });
  await says('.counts', '0 erreur,');
});

afterAll(async () => {
  await stage?.close();
  rmSync(saved, { recursive: true, force: true });
});

describe('the workbench', () => {
  test('finds a planted fault, with its file and line, and loses it once mended', async () => {
    await chooseFile('rules/', 'carsic.json');
    await says('.sentences', 'Sauf si vous ne travaillez pas à l’hôpital');
    await rewrite('"sortant-bloque"', '"sortant-bloqe"');
    await says('.finding', 'La question «\u00a0sortant-bloqe\u00a0» est inconnue');
    await says('.finding .place', 'rules/carsic.json, ligne ');
    await says('.counts', 'fichier modifié, à exporter');
    await press(page, 'rules/carsic.json, ligne ');
    const chosen = await page.$eval('.editor textarea', (area) => {
      const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement; // named so
      return value.slice(selectionStart, selectionEnd);
    });
    expect(chosen).toContain('sortant-bloqe');
    await rewrite('"sortant-bloqe"', '"sortant-bloque"');
    await says('.counts', '0 erreur,');
    await says('.counts', 'Aucune modification');
  });

  test('tells which cases a changed rule changes', async () => {
    await rewrite('["hopital"]', '["esms"]');
    await press(page, 'Comparer');
    await page.click('.pane .button.primary');
    await says('.status-line', 'cas changent sur');
    const [told = ''] = await page.$$eval('.status-line', (lines) =>
      lines.map((each) => each.textContent),
    );
    const count = Number.parseInt(told, 10);
    expect(count).toBeGreaterThan(2);
    expect(await page.$$eval('.changes > li', (lines) => lines.length)).toBe(count);
    await says('.changes', 'Ne passe plus');
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Jouer ce cas');
    await says('.expected', 'Ce cas attend');
  });

  test('plays a case, and keeps another as a file of the pack', async () => {
    const list = await page.waitForSelector('select:has(optgroup)');
    await list?.select('national/cases/aidant-epuise.json');
    await says('.expected', 'Tout ce que ce cas attend est obtenu');
    await says('.result', 'PFR');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.select('#fact-setting', 'hopital');
    await says('.expected', 'La situation n’est plus celle du cas');
    await page.click('.save-case summary');
    await page.type('.save-case input', 'Aidant épuisé, vu à l’hôpital (fictif)');
    await page.type('.save-case textarea', 'Situation fictive.');
    await press(page, 'Enregistrer ce cas');
    await says('.said', 'national/cases/aidant-epuise-vu-a-l-hopital-fictif.json est écrit');
    await page.waitForSelector('.editor textarea[aria-label$="vu-a-l-hopital-fictif.json"]');
    await says('.counts', 'fichiers modifiés');
  });

  test('a pack with errors leaves only when the author insists', async () => {
    await press(page, 'Exporter');
    await says('.pane', 'il n’est pas publiable');
    await says('.pane .button', 'Exporter malgré les erreurs');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('opens a folder, once what would be lost was agreed upon', async () => {
    // The selector says that it is an input.
    const input = (await page.$('input[webkitdirectory]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(demoFolder);
    await says('dialog', 'seront perdues');
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Oui, ouvrir');
    await says('.said', `regions/${DEMO_PACK}/ est ouvert`);
    await press(page, 'Écrire');
    await says('.files', 'protocols.json');
    await chooseFile('', 'protocols.json');
    await says('.sentences', 'Quand');
    await says('.counts', '0 erreur,');
  });

  test('hands over a file that the extension accepts', async () => {
    await chooseFile('', 'pack.json');
    const version = /"version": "([^"]+)"/.exec(
      await page.$eval('.editor textarea', (area) => (area as HTMLTextAreaElement).value),
    )?.[1];
    await rewrite(`"version": "${version}"`, '"version": "2027.1.0"');
    await says('.counts', '1 fichier modifié');
    await press(page, 'Exporter');
    await page.waitForFunction(() =>
      document.querySelector('.pane.one .button')?.matches(':not(:disabled)'),
    );
    const text = await handedOver(`${DEMO_PACK}-2027.1.0.pack.json`);
    const archive = readArchive(text);
    expect(archive.ok && archive.value.version).toBe('2027.1.0');
    await says('.counts', 'Aucune modification');
  });

  test.each(['light', 'dark'])('has no accessibility fault (%s)', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const view of ['Écrire', 'Jouer un cas', 'Comparer', 'Exporter']) {
      await press(page, view);
      await page.waitForFunction(
        (words) => document.querySelector('.steps [aria-current]')?.textContent === words,
        {},
        view,
      );
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });

  test('fits a window of 400 pixels', async () => {
    await page.setViewport({ width: 400, height: 800 });
    await press(page, 'Écrire');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('asked nothing of the network', () => {
    expect(stage.requests.urls).toEqual([]);
    expect(stage.requests.watched.some((url) => url.endsWith('workbench.html'))).toBe(true);
  });
});
