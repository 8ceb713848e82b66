import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoServer, startDemo } from '../../scripts/serve-demo.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { press, shownText } from '../support/consultation.ts';
import { playMainJob } from '../support/main-job.ts';
import { fill } from '../support/request-form.ts';
import { savedFile } from '../support/saved-file.ts';

/** One whole request in the built extension; each test takes one way out of it. */
let stage: Stage;
let demo: DemoServer;
let panel: Page;
const folder = mkdtempSync(join(tmpdir(), 'aiguilleur-ways-'));

/** The names of the fictitious person, which no file name may hold. */
const NAMES = /LEF|ROUSSEL|Madeleine/i;

beforeAll(async () => {
  demo = await startDemo({
    elementDir: fileURLToPath(new URL('../../.output/element', import.meta.url)),
  });
  stage = await launchStage();
  const chart = await stage.open(`${demo.url}/ehr/lefevre-madeleine.html`);
  ({ panel } = await playMainJob(stage, chart, folder, async () => undefined));
  stage.requests.clear();
});

afterAll(async () => {
  await stage?.close();
  await demo?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function unfold(): Promise<void> {
  await panel.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.room details')) {
      if (fold.querySelector('.ways')) fold.open = true;
    }
  });
}

async function saved(words: string, ending: string): Promise<Uint8Array> {
  const path = await savedFile(stage, folder, ending, () => press(panel, words));
  expect(basename(path)).not.toMatch(NAMES);
  return readFileSync(path);
}

describe('a request in the built extension', () => {
  test('says what a standard letter cannot do without', async () => {
    await unfold();
    await press(panel, 'Lettre d’adressage');
    await panel.waitForSelector('::-p-text(votre numéro RPPS)');
    await press(panel, 'Demande');
    await panel.waitForSelector('#field-demandeur-nom');
    await panel.evaluate(() =>
      document.querySelectorAll('details').forEach((fold) => (fold.open = true)),
    );
    await fill(panel, 'demandeur-rpps', '19999999998');
    await press(panel, 'Envoi');
    await panel.waitForSelector('.ways');
    await unfold();
  });

  test('leaves as a letter that holds its PDF', async () => {
    const letter = strFromU8(await saved('Lettre d’adressage', '.xml'));
    expect(letter).toContain('code="96349-6"');
    const body = /mediaType="application\/pdf"[^>]*>([^<]+)</.exec(letter)?.[1] ?? '';
    expect(Buffer.from(body, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('leaves as the archive that a secure mail carries, with its subject to copy', async () => {
    const archive = unzipSync(await saved('Archive de messagerie', '.ZIP'));
    expect(Object.keys(archive)).toContain('IHE_XDM/SUBSET01/METADATA.XML');
    expect(await shownText(panel)).toContain('Copier l’objet du message');
  });

  test.each([
    ['Document FHIR', 'document'],
    ['Transaction FHIR', 'transaction'],
  ])('leaves as %s', async (words, type) => {
    const bundle: unknown = JSON.parse(strFromU8(await saved(words, '.json')));
    expect(bundle).toMatchObject({ resourceType: 'Bundle', type });
  });

  test('is followed without identity, once the user says so', async () => {
    await press(panel, 'Suivre cette demande');
    await panel.waitForSelector('::-p-text(est suivie)', { timeout: 5_000 }).catch(() => undefined);
    const kept = await panel.evaluate(async () => {
      const { 'follow-ups': list } = await chrome.storage.local.get('follow-ups');
      return JSON.stringify(list);
    });
    expect(kept).toContain('dac-');
    expect(kept).not.toMatch(NAMES);
    expect(kept).not.toContain('91223');
  });

  test('has no accessibility fault once every way was taken', async () => {
    expect(await accessibilityFaults(panel)).toEqual([]);
  });

  test('asked nothing of the network', () => {
    expect(stage.requests.urls.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
  });
});
