import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KARIM, LINA, MADELEINE } from '../apps/medplum-truths.ts';
import { serveMedplum } from '../apps/medplum-site.ts';
import { ARMAND, ODILE } from '../apps/openmrs-like-truths.ts';
import { serveOpenmrsLike } from '../apps/openmrs-like-site.ts';
import type { Site } from '../support/serve-site.ts';
import { type Truth, valuesOf, wrongFields } from '../apps/whose-values.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { readingsOfClicks, type ClickReader } from '../support/click-reader.ts';

/** The moments of a click after the address changed, in milliseconds; data come at 400. */
const MOMENTS = [0, 20, 60, 100, 200, 300, 400, 600];

let stage: Stage;
let clicks: ClickReader;

beforeAll(async () => {
  stage = await launchStage();
  clicks = await readingsOfClicks(stage);
});

afterAll(async () => {
  await stage?.close();
});

describe('Medplum', () => {
  let site: Site;

  beforeAll(async () => {
    site = await serveMedplum();
  }, 300_000);

  afterAll(async () => {
    await site?.close();
  });

  test.each([
    ['Karim', '/Patient/karim', KARIM],
    ['Lina', '/Patient/lina', LINA],
  ])('the chart of %s is read, and nothing else is', async (_who, path, truth) => {
    const page = await stage.open(`${site.url}${path}`);
    await shows(page, 'Birth Date');
    const values = valuesOf(await clicks.read(page));
    expect(wrongFields(values, truth)).toEqual([]);
    expect(Object.keys(values)).toEqual(
      expect.arrayContaining(['familyName', 'givenNames', 'birthDate', 'sex', 'phone']),
    );
    await page.close();
  });

  test.each([
    ['the chart of a person with two names', '/Patient/madeleine', 'Birth Date'],
    ['the form that changes a person', '/Patient/madeleine/edit', 'Marital Status'],
  ])('%s gives right values or none', async (_what, path, words) => {
    const page = await stage.open(`${site.url}${path}`);
    await shows(page, words);
    const values = valuesOf(await clicks.read(page));
    expect(wrongFields(values, MADELEINE)).toEqual([]);
    await page.close();
  });

  test.each([
    ['the list of patients', '/', ['BENALI', 'GIRARD'], /^(several-patients|not-a-chart)$/],
    [
      'two charts side by side',
      '/compare/madeleine/karim',
      ['BENALI', 'ROUSSEL'],
      /^several-patients$/,
    ],
    [
      'two other charts side by side',
      '/compare/lina/karim',
      ['BENALI', 'GIRARD'],
      /^several-patients$/,
    ],
  ])('%s gives nobody, and says so', async (_what, path, words, warning) => {
    const page = await stage.open(`${site.url}${path}`);
    for (const each of words) await shows(page, each);
    const reading = Object(await clicks.read(page));
    expect(reading.fields).toEqual({});
    expect(reading.warnings).toContainEqual(expect.stringMatching(warning));
    await page.close();
  });

  test.each([
    ['together', 'late=400'],
    ['one after the other', 'late=400&apart=150'],
  ])(
    'a chart whose data come late, %s, is never mixed with the one before',
    async (_how, late) => {
      const page = await stage.open(`${site.url}/Patient/karim?${late}`);
      await neverMixed(page, [
        { truth: KARIM, link: '/Patient/karim', words: '1952-03-08' },
        { truth: LINA, link: '/Patient/lina', words: '1961-09-29' },
      ]);
      expect(valuesOf(await clicks.read(page))).toMatchObject({ familyName: 'BENALI' });
      await page.close();
    },
    240_000,
  );
});

describe('a page that behaves as OpenMRS 3', () => {
  let site: Site;

  beforeAll(async () => {
    site = await serveOpenmrsLike();
  });

  afterAll(async () => {
    await site?.close();
  });

  test('the search, where each row is a banner, gives nobody', async () => {
    const page = await stage.open(site.url);
    const reading = Object(await clicks.read(page));
    expect(reading.fields).toEqual({});
    expect(reading.warnings).toContainEqual(
      expect.stringMatching(/^(several-patients|not-a-chart)$/),
    );
    await page.close();
  });

  test.each([
    ['armand', ARMAND],
    ['odile', ODILE],
  ])('the chart of %s gives right values or none', async (id, truth) => {
    const page = await stage.open(`${site.url}/patient/${id}/chart`);
    expect(wrongFields(valuesOf(await clicks.read(page)), truth)).toEqual([]);
    await page.close();
  });

  test.each([
    ['at its usual pace', ''],
    ['with slow answers', '?late=934'],
  ])('a chart opened in the page, %s, is never mixed with the one before', async (_how, query) => {
    const page = await stage.open(`${site.url}/patient/armand/chart${query}`);
    await neverMixed(page, [
      { truth: ARMAND, link: '/patient/armand/chart', words: '1948' },
      { truth: ODILE, link: '/patient/odile/chart', words: '1961' },
    ]);
    await page.close();
  });
});

interface Shown {
  truth: Truth;
  link: string;
  /** Words of this chart alone. */
  words: string;
}

/** Opens one chart then the other in the page, and clicks at each moment after it. */
async function neverMixed(page: Page, people: readonly [Shown, Shown]): Promise<void> {
  let [shown, next] = people;
  for (const moment of MOMENTS) {
    await shows(page, shown.words, next.words);
    const values = valuesOf(await clicks.readAfter(page, next.link, moment));
    const wrong = people.map(({ truth }) => wrongFields(values, truth));
    expect(wrong, `${moment} ms after: ${JSON.stringify(values)}`).toContainEqual([]);
    [shown, next] = [next, shown];
  }
  await shows(page, shown.words, next.words);
}

/** Waits until the page shows these words, and no longer those. */
async function shows(page: Page, words: string, gone?: string): Promise<void> {
  await page.waitForFunction(
    (text, other) => {
      const shown = document.body.innerText;
      return shown.includes(text) && (other === null || !shown.includes(other));
    },
    { polling: 50 },
    words,
    gone ?? null,
  );
}
