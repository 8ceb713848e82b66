import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dacForms } from '../forms/dac-forms.ts';
import { handMade } from '../forms/hostile-forms.ts';
import { fieldValues } from '../forms/read-back.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { press } from '../support/consultation.ts';
import { savedPdf } from '../support/saved-pdf.ts';

let stage: Stage;
let settings: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aiguilleur-forms-'));
  stage = await launchStage();
  settings = await stage.ownPage('options.html');
  await settings.waitForSelector('.forms input[type=file]');
});

afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a form is given, read in a worker of the extension, and its map proposed', async () => {
  await give('vallee.pdf', await fileOf('vallee'));
  await settings.waitForSelector('.map-lines');
  const chosen = await settings.$$eval('.map-lines > li', (lines) =>
    lines.map((line) => [
      line.querySelector('strong')?.textContent,
      line.querySelector('select')?.value,
    ]),
  );
  expect(chosen).toContainEqual(['NomNaissance', 'nom-de-naissance']);
  expect(chosen).toContainEqual(['MT_Nom', 'medecin-traitant-nom']);
  expect(chosen).toContainEqual(['Cadre réservé au DAC', '']);
});

test.each(['light', 'dark'])('the assistant has no accessibility fault (%s)', async (scheme) => {
  await settings.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  expect(await accessibilityFaults(settings)).toEqual([]);
});

test('it is tried with a fictitious person, by the keyboard, and the file is saved', async () => {
  const path = await savedPdf(stage, join(folder, 'saved'), async () =>
    pressByKeyboard('Essayer avec'),
  );
  const values = await fieldValues(new Uint8Array(readFileSync(path)));
  expect(values).toMatchObject({ NomNaissance: 'FICTIF-ŁUKASZ', Civilité: 'Madame' });
  expect(path).toMatch(/formulaire-[a-z-]+-\d{4}-\d\d-\d\d\.pdf$/);
});

test('it is kept, opened again, and gone with « Tout effacer »', async () => {
  await pressByKeyboard('Garder ce formulaire');
  await settings.waitForSelector('.forms .pack-list > li');
  await settings.reload();
  await settings.waitForSelector('.forms .pack-list > li');
  await press(settings, 'Modifier');
  await settings.waitForSelector('.map-lines');
  await pressByKeyboard('Abandonner');
  await settings.waitForFunction(
    () => document.activeElement?.textContent === 'Formulaires des DAC',
  );
  await press(settings, 'Tout effacer');
  await press(settings, 'Oui, tout effacer');
  await settings.waitForFunction(() => document.body.innerText.includes('Aucun formulaire gardé.'));
});

test.each([
  ['script.pdf', handMade({ catalog: '/OpenAction << /S /Launch /F (calc.exe) >>' }), /refusé/],
  ['texte.pdf', new TextEncoder().encode('bonjour'), /n’est pas un PDF/],
  ['gros.pdf', new Uint8Array(20_000_001), /trop gros/],
])('%s is refused with a clear sentence', async (name, bytes, sentence) => {
  await give(name, bytes);
  await settings.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('.forms')?.textContent ?? ''),
    {},
    sentence.source,
  );
});

async function fileOf(name: string): Promise<Uint8Array> {
  const form = dacForms.find((each) => each.name === name);
  if (!form) throw new Error(`no form ${name}`);
  return form.file();
}

async function give(name: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, `donne-${name}`);
  writeFileSync(path, bytes);
  const [input] = await settings.$$('.forms input[type=file]');
  await Object(input).uploadFile(path);
}

/** Reaches the button with the keyboard alone. */
async function pressByKeyboard(words: string): Promise<void> {
  const handle = await settings.waitForSelector(`.forms ::-p-text(${words})`);
  await handle?.focus();
  await settings.keyboard.press('Enter');
}
