import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { accessibilityFaults } from '../support/axe.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { readingAfterClick } from '../support/reading.ts';

/** Fictitious: the software on one origin, the chart of Jeanne Exemple in a frame of another. */
const CHART = `<!doctype html><html lang="fr"><title>Dossier</title><h2>Identité du patient</h2><dl>
  <dt>Nom de naissance</dt><dd>EXEMPLE</dd><dt>Prénom</dt><dd>Jeanne</dd>
  <dt>Date de naissance</dt><dd>14/03/1944</dd><dt>Sexe</dt><dd>F</dd></dl>
  <h2>Problèmes</h2><p>Isolement.</p>`;
const OTHER = CHART.replace('EXEMPLE', 'AUTRE').replace('1944', '1990');
const LISTING = '<!doctype html><html lang="fr"><title>Agenda</title><p>Isolement.</p>';

const SITE = 'http://localhost';
const pages: Record<string, (port: number) => string> = {
  '/chart': () => CHART,
  '/other': () => OTHER,
  '/agenda': () => LISTING,
  '/framed': (port) => frames(`http://localhost:${port}/chart`),
  '/two': (port) =>
    frames(`http://localhost:${port}/chart`) + frames(`http://localhost:${port}/other`),
  '/one-left-out': (port) =>
    frames(`http://localhost:${port}/chart`) + frames(`http://[::1]:${port}/chart`),
};

function frames(address: string): string {
  return `<!doctype html><html lang="fr"><title>Logiciel</title>
    <iframe title="Dossier" src="${address}" width="600" height="300"></iframe>`;
}

let stage: Stage;
let server: Server;
let port: number;
let settings: Page;
let opened: Page[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://x').pathname];
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.writeHead(page ? 200 : 404).end(page?.(port) ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '::', done));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
  stage = await launchStage({ allowedHosts: [`${SITE}/*`] });
});

afterAll(async () => {
  await stage?.close();
  server?.close();
});

beforeEach(async () => {
  settings = await stage.ownPage('options.html');
  await settings.evaluate(() => chrome.storage.local.clear());
  await scriptsAre(0);
});

afterEach(async () => {
  await Promise.all([settings, ...opened].map((page) => page.close()));
  opened = [];
});

async function keep(hint: object | null): Promise<void> {
  const value = hint ? [{ origin: SITE, hint }] : [];
  await settings.evaluate(
    (sites) => chrome.storage.local.set({ sites: { version: 1, value: sites } }),
    value,
  );
}

async function scriptsAre(count: number): Promise<void> {
  await settings.waitForFunction(
    async (wanted) =>
      (await chrome.scripting.getRegisteredContentScripts()).length === Number(wanted),
    { polling: 50 },
    count,
  );
}

async function open(host: string, path: string): Promise<Page> {
  const page = await stage.open(`http://${host}:${port}${path}`);
  opened.push(page);
  return page;
}

/** What the icon shows over the tab of that path. */
async function markOf(path: string): Promise<string> {
  return settings.evaluate(async (end) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith(end));
    return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id });
  }, path);
}

const isMarked = (path: string): Promise<void> =>
  expect.poll(() => markOf(path), { timeout: 10_000, interval: 100 }).toBe('•');

const OFF = { on: false, words: [], fromAge: null };

describe('the discreet hint', () => {
  test('is nowhere until it is turned on', async () => {
    await keep(OFF);
    await open('localhost', '/chart');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await markOf('/chart')).toBe('');
  });

  test('marks the tab of a chart that suits, and only it; turned off, it goes', async () => {
    await keep({ on: true, words: ['isolement'], fromAge: 75 });
    await scriptsAre(1);
    const [chart] = [await open('localhost', '/chart'), await open('localhost', '/agenda')];
    await open('localhost', '/other');
    await isMarked('/chart');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect([await markOf('/agenda'), await markOf('/other')]).toEqual(['', '']);
    expect(await chart.evaluate(() => document.documentElement.outerHTML)).not.toContain(
      'iguilleur',
    );
    const kept = await settings.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
    expect(kept).not.toMatch(/EXEMPLE|1944/);
    await keep({ on: false, words: ['isolement'], fromAge: 75 });
    await scriptsAre(0);
    await expect.poll(() => markOf('/chart')).toBe('');
  });

  test('follows a change of chart inside the page', async () => {
    await keep({ on: true, words: [], fromAge: 75 });
    await scriptsAre(1);
    const page = await open('localhost', '/chart');
    await isMarked('/chart');
    await page.evaluate(() => {
      history.pushState(null, '', '/chart?p=2');
      document.querySelectorAll('dd')[2]?.replaceChildren('14/03/1990');
    });
    await expect.poll(() => markOf('?p=2')).toBe('');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await markOf('?p=2')).toBe('');
  });
});

describe('a chart in a frame of another site', () => {
  test('is not read while its site is not allowed', async () => {
    await keep(null);
    const reading = await readingAfterClick(stage, await open('127.0.0.1', '/framed'));
    expect(reading).toMatchObject({ fields: {} });
    expect(Object(reading).warnings).toContain('unread-frame');
  });

  test('is read on the click once it is', async () => {
    await keep(OFF);
    const reading = await readingAfterClick(stage, await open('127.0.0.1', '/framed'));
    expect(reading).toMatchObject({
      fields: { birthName: { value: 'EXEMPLE', provenance: { frame: 'localhost' } } },
      warnings: [],
    });
  });

  test('beside another person’s chart gives nobody', async () => {
    await keep(OFF);
    const reading = await readingAfterClick(stage, await open('127.0.0.1', '/two'));
    expect(reading).toMatchObject({ fields: {} });
    expect(Object(reading).warnings).toContain('several-patients');
  });

  test('beside a frame of a third site is read, and the other is told', async () => {
    await keep(OFF);
    const reading = await readingAfterClick(stage, await open('127.0.0.1', '/one-left-out'));
    expect(reading).toMatchObject({ fields: { birthName: { value: 'EXEMPLE' } } });
    expect(Object(reading).warnings).toEqual(['unread-frame']);
  });
});

test.each(['light', 'dark'])(
  'the settings section has no accessibility fault (%s)',
  async (scheme) => {
    await keep({ on: true, words: ['isolement'], fromAge: null });
    await settings.reload();
    await settings.waitForSelector('.sites details');
    await settings.$eval('.sites details', (fold) => fold.setAttribute('open', ''));
    await settings.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await accessibilityFaults(settings)).toEqual([]);
  },
);
