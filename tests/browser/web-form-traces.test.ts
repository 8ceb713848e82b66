import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchStage, type Stage } from '../support/browser.ts';
import { watchConsoles } from '../support/console-log.ts';
import { clickOver, fillerOf, type FormSite, mapOf, serveForms } from '../support/fill-stage.ts';
import { findInFiles, profileOf } from '../support/profile-search.ts';

/** A fictitious person, with names that no file of a browser holds by chance. */
const VALUES = {
  'nom-de-naissance': 'QUERVALLON',
  motif: 'Gabarit-Perdu',
  'date-de-naissance': '1949-03-14',
};
const PERSON = ['QUERVALLON', 'Gabarit-Perdu', '14/03/1949', '1949-03-14'];

let stage: Stage;
let site: FormSite;

beforeAll(async () => {
  site = await serveForms();
  stage = await launchStage();
});

afterAll(async () => {
  await stage?.close();
  await site?.close();
});

test('a filling leaves nothing of the person on the disk, in a console or in an address', async () => {
  const profile = profileOf(stage.browser);
  const consoles = watchConsoles(stage.browser);
  const filler = await fillerOf(stage);
  const page = await stage.open(`${site.url}/kinds.html`);
  await clickOver(stage, filler, page);
  const map = mapOf(page, [
    { target: 'Personne › Nom', from: ['nom-de-naissance'] },
    { target: 'Motif', from: ['motif'] },
    { target: 'Né(e) le', from: ['date-de-naissance'], as: 'date' },
  ]);
  expect(await filler.fill(map, VALUES)).toMatchObject({ value: { refused: [] } });
  await filler.own.evaluate(() => chrome.storage.local.set({ witness: 'temoin-sur-le-disque' }));
  await page.close();
  await consoles.ready();
  // A browser that closes writes what it still held.
  await stage.browser.close();
  expect(findInFiles(profile, ['temoin-sur-le-disque'])).not.toEqual([]);
  // What the browser itself keeps of a page whose form is filled, by hand or not, to open it again.
  const own = findInFiles(profile, PERSON).filter((found) => !found.includes('/Sessions/'));
  expect(own).toEqual([]);
  const addresses = consoles.addresses.map((each) => decodeURIComponent(each));
  expect(addresses.join('\n')).toContain('kinds.html');
  const said = [...consoles.words, ...addresses].join('\n');
  expect(PERSON.filter((word) => said.includes(word))).toEqual([]);
});
