import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Site } from '../support/serve-site.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { watchConsoles, type ConsoleLog } from '../support/console-log.ts';
import { press, shownText } from '../support/consultation.ts';
import { playMainJob } from '../support/main-job.ts';
import { findInFiles, profileOf } from '../support/profile-search.ts';

/** A fictitious person, with names that no file of a browser holds by chance. */
const CHART = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Dossier</title>
  <link rel="icon" href="data:,"></head><body><main><section><h1>Identité du patient</h1><dl>
  <dt>Nom de naissance</dt><dd>QUERVALLON</dd>
  <dt>Nom utilisé</dt><dd>BRISEMOÛTIER</dd>
  <dt>Prénoms</dt><dd>Ysalinde Odette</dd>
  <dt>Date de naissance</dt><dd>14/03/1949</dd>
  <dt>Sexe</dt><dd>Féminin</dd>
  <dt>N° de sécurité sociale</dt><dd>2 49 03 91 223 045 92</dd>
  <dt>Adresse</dt><dd>12 rue du Gabarit-Perdu<br>91150 Étampes</dd>
  <dt>Téléphone</dt><dd>01 99 00 47 58</dd>
  </dl></section></main><script>console.info('page prête')</script></body></html>`;

/** Every form in which the person may be written. */
const PERSON = [
  'QUERVALLON',
  'Quervallon',
  'BRISEMOÛTIER',
  'BRISEMO',
  'Brisemoûtier',
  'Ysalinde',
  'YSALINDE',
  '14/03/1949',
  '1949-03-14',
  '14 mars 1949',
  '14\u00a0mars 1949',
  '14\u00a0mars\u00a01949',
  '14031949',
  '19490314',
  '2 49 03 91 223 045 92',
  '249039122304592',
  '2490391223045',
  '01 99 00 47 58',
  '0199004758',
  '+33199004758',
  'Gabarit-Perdu',
];

/** Written on purpose in two stores, to see that the search looks there. */
const WITNESSES = ['temoin-des-reglages', 'témoin-œuvré-en-base'];

let stage: Stage;
let site: Site;
let consoles: ConsoleLog;
let profile: string;
let stored: string;
let delivered: string;
const folder = mkdtempSync(join(tmpdir(), 'aiguilleur-traces-'));

beforeAll(async () => {
  site = await serveSite(() => ({ body: CHART }));
  stage = await launchStage();
  profile = profileOf(stage.browser);
  consoles = watchConsoles(stage.browser);
  const chart = await stage.open(`${site.url}/dossier`);
  const { panel } = await playMainJob(stage, chart, folder, async (screen, page) => {
    if (screen === 'patient') await confirmHowToReach(page);
  });
  await press(panel, 'Copier le texte');
  await panel.waitForFunction(() => document.body.innerText.includes('Texte copié'));
  await press(panel, 'Imprimer');
  const print = await stage.browser.waitForTarget((each) => each.url().endsWith('/print.html'));
  const printed = await print.asPage();
  await printed.waitForSelector('h1');
  delivered = await shownText(printed);
  const own = await stage.ownPage('options.html');
  stored = await own.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  await leaveWitnesses(own);
  await consoles.ready();
  // A browser that closes writes what it still held.
  await stage.browser.close();
}, 240_000);

afterAll(async () => {
  await stage?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('after a whole consultation', () => {
  test('the person was read, and is in the request', () => {
    expect(delivered).toContain('QUERVALLON');
    expect(delivered).toContain('Gabarit-Perdu');
  });

  test('the search finds what is kept on the disk', () => {
    const found = findInFiles(profile, WITNESSES).join('\n');
    for (const witness of WITNESSES) expect(found).toContain(witness);
  });

  test('no file of the profile holds anything of the person', () => {
    expect(findInFiles(profile, PERSON)).toEqual([]);
  });

  test('the settings on the disk hold nothing of the person', () => {
    expect(PERSON.filter((word) => stored.includes(word))).toEqual([]);
  });

  test('no console and no error said anything of the person', () => {
    const said = consoles.words.join('\n');
    expect(said, 'the log hears the page').toContain('page prête');
    expect(PERSON.filter((word) => said.includes(word))).toEqual([]);
  });

  test('no address names the person', () => {
    const addresses = consoles.addresses.map((each) => decodeURIComponent(each)).join('\n');
    expect(addresses).toContain('sidepanel.html');
    expect(addresses).toContain('print.html');
    expect(PERSON.filter((word) => addresses.includes(word))).toEqual([]);
  });
});

/** Phone and address are confirmed apart from the identity, whose button then has the focus again. */
async function confirmHowToReach(panel: Page): Promise<void> {
  const confirm = '::-p-xpath(//dl//button[starts-with(normalize-space(.), "Confirmer")])';
  for (let left = await panel.$$(confirm); left[0]; left = await panel.$$(confirm)) {
    await left[0].click();
  }
  await panel.focus('.identity [type=submit]');
}

/** One word in the settings, one in a database of the extension. */
async function leaveWitnesses(own: Page): Promise<void> {
  await own.evaluate(async ([inSettings = '', inDatabase]) => {
    await chrome.storage.local.set({ witness: inSettings });
    await new Promise((done) => {
      const opening = indexedDB.open('witness', 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('words'));
      opening.addEventListener('success', () => {
        const writing = opening.result.transaction('words', 'readwrite');
        writing.objectStore('words').put(inDatabase, 1);
        writing.addEventListener('complete', done);
      });
    });
  }, WITNESSES);
}
