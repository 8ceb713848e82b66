import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type DemoServer, startDemo } from '../../scripts/serve-demo.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { readingAfterClick } from '../support/reading.ts';

let stage: Stage;
let demo: DemoServer;

beforeAll(async () => {
  const elementDir = fileURLToPath(new URL('../../.output/element', import.meta.url));
  demo = await startDemo({ elementDir });
  stage = await launchStage();
});

afterAll(async () => {
  await stage?.close();
  await demo?.close();
});

beforeEach(async () => {
  const own = await stage.ownPage('options.html');
  await own.evaluate(() => chrome.storage.session.clear());
  await own.close();
});

const SAVED = '../ehr/adapters/pages/weda-dossier';
const weda = readFileSync(fileURLToPath(new URL(`${SAVED}.html`, import.meta.url)), 'utf8');
const truth = JSON.parse(
  readFileSync(fileURLToPath(new URL(`${SAVED}.expected.json`, import.meta.url)), 'utf8'),
);
// The number served its checks in the page: it is not handed to the panel.
const { nir: _checked, ...values } = truth.values;

describe('a click on the chart of a known software', () => {
  test('reads it by its adapter, firmly when the adapter was verified on that software', async () => {
    const page = await stage.open(`${demo.url}/ehr/lefevre-madeleine.html`);
    const { fields } = Object(await readingAfterClick(stage, page));
    expect(fields.birthName).toMatchObject({
      value: 'ROUSSEL',
      provenance: { source: 'adapter', level: 'structured', label: 'Nom de naissance' },
    });
    await page.close();
  });

  test('reads a saved page of Weda at its real address', async () => {
    const page = await shownAtWeda(weda);
    const reading = Object(await readingAfterClick(stage, page));
    expect(valuesOf(reading)).toEqual(values);
    expect(reading.warnings).toEqual(truth.warnings);
    // Nobody has verified it on the real software.
    expect(JSON.stringify(reading)).not.toContain('structured');
    // The key of the session, in the address, goes nowhere.
    expect(JSON.stringify(reading)).not.toContain('crypt');
    await page.close();
  });

  test('leaves blank, with the reason, the one place whose id was changed', async () => {
    const page = await shownAtWeda(weda.replace('LabelPatientPrenom', 'LabelPatientPrenoms'));
    const reading = Object(await readingAfterClick(stage, page));
    const { givenNames: _gone, ...left } = values;
    expect(valuesOf(reading)).toEqual(left);
    expect(reading.refused).toEqual([
      { field: 'givenNames', reason: 'no-such-place', label: 'Prénoms' },
    ]);
    await page.close();
  });
});

/** Answers in the place of the site: no request leaves. */
async function shownAtWeda(html: string): Promise<Page> {
  const page = await stage.open('about:blank');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.goto(
    'https://secure.weda.fr/FolderMedical/PatientViewForm.aspx?PatDk=1|0|0|0&crypt=fictif',
  );
  return page;
}

function valuesOf({ fields }: { fields: Record<string, { value: unknown }> }): object {
  return Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value]));
}
