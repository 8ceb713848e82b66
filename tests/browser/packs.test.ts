import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import { Checklist } from '../../lib/domain/checklist.ts';
import { buildArchive } from '../../lib/packs/archive/build-archive.ts';
import { archiveText, type PackArchive } from '../../lib/packs/archive/pack-archive.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { press } from '../support/consultation.ts';
import {
  aKey,
  anArchive,
  aSignedArchive,
  shippedFiles,
  SIGNER,
} from '../support/published-pack.ts';

let stage: Stage;
let settings: Page;
const folder = mkdtempSync(join(tmpdir(), 'aiguilleur-packs-'));

/** Gives a file to the settings, as a user who chose it. */
async function choose(text: string): Promise<void> {
  const path = join(folder, 'essai.pack.json');
  writeFileSync(path, text);
  // The selector says that it is an input.
  const input = (await settings.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

const chooseArchive = (archive: PackArchive): Promise<void> => choose(archiveText(archive));

/** Waits until the section says so. */
async function says(text: string): Promise<void> {
  await settings.waitForFunction(
    (expected) => document.querySelector('.packs')?.textContent?.includes(expected),
    {},
    text,
  );
}

/** The shipped national pack with other words for its first question. */
function nationalAsking(label: string): PackArchive {
  const version = '2027.1.0';
  const files = new Map(shippedFiles);
  const head: object = Object(files.get('national/pack.json'));
  const checklist = Checklist.parse(files.get('national/checklist.json'));
  const questions = checklist.questions.map((each, at) => (at === 0 ? { ...each, label } : each));
  files.set('national/pack.json', { ...head, version });
  files.set('national/checklist.json', { ...checklist, questions });
  const built = buildArchive('national', files);
  if (!built.ok) throw new Error(JSON.stringify(built.failure));
  return built.value;
}

beforeAll(async () => {
  stage = await launchStage();
  settings = await stage.ownPage('options.html');
  await settings.waitForSelector('.pack-list li');
});

afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the network', () => {
  test.each(['sidepanel.html', 'options.html', 'print.html'])('is closed to %s', async (page) => {
    const opened = await stage.ownPage(page);
    const asked = await opened.evaluate(async () => {
      const refused = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective),
        );
      });
      await fetch('https://exemple.invalid/').catch(() => undefined);
      return refused;
    });
    expect(asked).toBe('connect-src');
    await opened.close();
  });
});

describe('packs in the settings', () => {
  test('a pack without signature is taken only by a second gesture that names it', async () => {
    await chooseArchive(anArchive('2027.1.0'));
    await says('Il n’est pas signé');
    expect(await accessibilityFaults(settings)).toEqual([]);
    await press(settings, 'Installer malgré cela…');
    await settings.waitForSelector('dialog[open] li');
    expect(await accessibilityFaults(settings)).toEqual([]);
    await press(settings, 'Oui, installer malgré cela');
    await says('C’est fait.');
    await says('version 2027.1.0');
    await says('l’absence de signature');
  });

  test('a signed pack, its key trusted on the way, follows and can be left again', async () => {
    await chooseArchive(await aSignedArchive(await aKey(), anArchive('2027.2.0')));
    await says(`Se dit signé par ${SIGNER}`);
    await press(settings, 'Faire confiance à cette clé…');
    await press(settings, 'L’empreinte est la même, faire confiance');
    await press(settings, 'Installer ce paquet');
    await says(`version 2027.2.0, du 22 novembre 2026, signé par ${SIGNER}`);
    await press(settings, 'Revenir à la version 2027.1.0');
    await says('version 2027.1.0, du 22 novembre 2026, sans signature');
    await press(settings, 'Revenir à la version 2027.2.0');
    await says('version 2027.2.0, du');
    expect(await accessibilityFaults(settings)).toEqual([]);
  });

  test('a panel opened then asks the questions of the installed pack', async () => {
    await chooseArchive(await aSignedArchive(await aKey(), nationalAsking('Essai fictif\u00a0?')));
    await press(settings, 'Installer malgré cela…');
    await press(settings, 'Oui, installer malgré cela');
    await says('version 2027.1.0, du 22 novembre 2026, signé par');
    const panel = await stage.ownPage('sidepanel.html');
    await press(panel, 'Questions');
    await panel.waitForFunction(() => document.body.innerText.includes('Essai fictif\u00a0?'));
    await panel.close();
    await settings.bringToFront();
  });

  test.each([
    ['cut', () => archiveText(anArchive('2027.3.0')).slice(0, 500), 'incomplet'],
    ['deep', () => '['.repeat(100_000), '64 niveaux'],
    ['of 50 MB', () => `"${'x'.repeat(50_000_000)}"`, 'dépasse 20'],
  ])('a file that is %s is refused in one sentence', async (_what, text, sentence) => {
    await choose(text());
    await says(sentence);
    await says('version 2027.2.0, du');
  });

  test('nothing left the machine', () => {
    expect(stage.requests.urls).toEqual([]);
    expect(stage.requests.watched.some((url) => url.endsWith('background.js'))).toBe(true);
  });

  test('« Tout effacer » takes them away', async () => {
    await press(settings, 'Tout effacer');
    await press(settings, 'Oui, tout effacer');
    await settings.waitForFunction(
      () => !document.querySelector('.packs')?.textContent?.includes('2027.2.0'),
    );
    expect(await settings.evaluate(() => chrome.storage.local.get())).toEqual({});
  });
});
