import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { accessibilityFaults } from '../support/axe.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { press } from '../support/consultation.ts';
import { followUp, several } from '../support/follow-ups.ts';

const saved = mkdtempSync(join(tmpdir(), 'aiguilleur-follow-up-'));

/** A day so long ago, as the machine that runs the page counts. */
function daysAgo(count: number): string {
  return new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10);
}

/** Fictitious: one of yesterday, one due, one refused, 57 accepted, three due elsewhere. */
const FOLLOW_UPS = [
  followUp(1, { sentOn: daysAgo(1) }),
  followUp(2, { sentOn: daysAgo(20), label: 'sortie jeudi' }),
  followUp(3, { sentOn: daysAgo(30), outcome: 'refused', outcomeOn: daysAgo(28) }),
  ...several(57, { sentOn: daysAgo(70), outcome: 'accepted', outcomeOn: daysAgo(66) }, 100),
  ...several(3, { sentOn: daysAgo(75), departement: '78', actor: 'carsic' }, 200),
];

let stage: Stage;
let page: Page;

async function says(selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (where, expected) =>
      [...document.querySelectorAll(where)].some((each) => each.textContent?.includes(expected)),
    {},
    selector,
    words,
  );
}

/** The outcome of a request, as it is stored. */
function storedOutcome(id: string): Promise<string | undefined> {
  return page.evaluate(async (wanted) => {
    interface Stored {
      value: { followUps: { id: string; outcome: string }[] };
    }
    const all = await chrome.storage.local.get('follow-ups');
    const list = all['follow-ups'] as Stored; // what the test wrote and the page rewrote
    return list.value.followUps.find((each) => each.id === wanted)?.outcome;
  }, id);
}

/** The file of this ending, once the browser has written it. */
async function savedFile(ending: string): Promise<string> {
  for (let turn = 0; turn < 100; turn += 1) {
    const name = readdirSync(saved).find((each) => each.endsWith(ending));
    if (name && existsSync(join(saved, name))) return readFileSync(join(saved, name), 'utf8');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no file ${ending}`);
}

beforeAll(async () => {
  stage = await launchStage();
  page = await stage.ownPage('follow-up.html');
  const session = await stage.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: saved });
  await says('.room', 'Aucune demande suivie');
});

afterAll(async () => {
  await stage?.close();
  rmSync(saved, { recursive: true, force: true });
});

describe('the page of followed requests', () => {
  test('has no accessibility fault when it is empty', async () => {
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('shows what another page added, and is accessible in light and dark', async () => {
    await page.evaluate(
      (followUps) =>
        chrome.storage.local.set({
          'follow-ups': { version: 1, value: { reminderDays: 7, dropped: 1, followUps } },
        }),
      FOLLOW_UPS,
    );
    await says('.said', '63 demandes');
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });

  test('is done by keyboard alone: one key answers a request', async () => {
    await page.select('#follow-up-filter', 'due');
    await says('.said', '4 sur 63 demandes');
    await page.focus('#follow-up-reminder');
    await page.keyboard.press('Tab');
    await page.keyboard.press('a');
    await says('.said', 'Acceptée');
    expect(await storedOutcome(followUp(2).id)).toBe('accepted');
    // The line stays where the keyboard is, and the next key corrects it.
    await page.keyboard.press('o');
    await says('.said', 'Réorientée');
    await says('label', 'Vers qui');
    expect(await storedOutcome(followUp(2).id)).toBe('redirected');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test.each([320, 400, 1280])('fits in %i pixels, with everything open', async (width) => {
    await page.setViewport({ width, height: 900 });
    for (const view of ['Demandes', 'Bilan']) {
      await press(page, view);
      await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([view, over]).toEqual([view, 0]);
    }
  });

  test('shows what the list adds up to, and is accessible', async () => {
    await says('.impact-sum', '63 demandes suivies');
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });

  test('saves, by hand, files that hold no small count, no day and no label', async () => {
    await press(page, 'Enregistrer en CSV');
    await press(page, 'Enregistrer en JSON');
    const csv = await savedFile('.csv');
    const json = await savedFile('.json');
    expect(csv.startsWith('\ufeffTableau;Ligne;Valeur\r\n')).toBe(true);
    expect(csv).toContain('Par acteur;Autres lignes, réunies;');
    for (const text of [csv, json]) {
      expect(text).not.toMatch(/sortie|carsic|CARSIC|\d{4}-\d{2}-\d{2}|00000000/u);
    }
    const counts = [...csv.matchAll(/^Par [^;]*;[^;]*;(\d+)\r$/gmu)].map((found) => found[1]);
    expect(counts.length).toBeGreaterThan(4);
    expect(counts.filter((count) => Number(count) < 11)).toEqual([]);
  });

  test('asks the network for nothing', () => {
    expect(stage.requests.watched.some((url) => url.endsWith('follow-up.html'))).toBe(true);
    expect(stage.requests.urls).toEqual([]);
  });
});
