import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchStage, type Stage } from '../support/browser.ts';
import {
  clickOver,
  type Filler,
  fillerOf,
  type FormSite,
  mapOf,
  serveForms,
} from '../support/fill-stage.ts';

/** A fictitious person. */
const VALUES = { 'nom-de-naissance': 'QUERVALLON' };

let stage: Stage;
let site: FormSite;
let filler: Filler;
let page: Page;

beforeAll(async () => {
  site = await serveForms();
  stage = await launchStage();
  filler = await fillerOf(stage);
});

afterAll(async () => {
  await stage?.close();
  await site?.close();
});

afterEach(async () => {
  await page.close();
});

describe('the right to fill', () => {
  beforeEach(async () => {
    page = await stage.open(`${site.url}/kinds.html`);
    await clickOver(stage, filler, page);
  });
  const asked = () => mapOf(page, [{ target: 'Personne › Nom', from: ['nom-de-naissance'] }]);
  const unreadable = { ok: false, failure: { code: 'page-unreadable' } };

  test('is for once', async () => {
    expect(await filler.fill(asked(), VALUES)).toMatchObject({ ok: true });
    expect(await filler.fill(asked(), VALUES)).toEqual(unreadable);
  });

  test('is for ten minutes', async () => {
    await filler.own.evaluate(async () => {
      const [[key, kept] = []] = Object.entries(await chrome.storage.session.get()).filter(
        ([name]) => name.startsWith('fill'),
      );
      const { version, value } = Object(kept);
      await chrome.storage.session.set({
        [String(key)]: { version, value: { ...value, until: Date.now() - 1 } },
      });
    });
    expect(await filler.fill(asked(), VALUES)).toEqual(unreadable);
    expect(await filler.stored(), 'what is over is wiped').not.toContain('fill-tokens');
  });

  test('is for the tab of the click', async () => {
    const other = await stage.open(`${site.url}/kinds.html`);
    expect(await filler.fill(asked(), VALUES)).toEqual(unreadable);
    await other.close();
    expect(await written()).toBe('');
  });

  test('goes with its tab', async () => {
    const map = asked();
    await page.close();
    await expect.poll(() => filler.stored()).not.toContain('fill-tokens');
    page = await stage.open(`${site.url}/kinds.html`);
    expect(await filler.fill(map, VALUES)).toEqual(unreadable);
  });

  test.each([
    ['another host', { host: 'dac.exemple.invalid' }],
    ['another port', { host: '127.0.0.1:1' }],
    ['another path', { path: '/kinds.html/autre' }],
  ])('is not for %s', async (_where, place) => {
    const map = { ...asked(), ...place };
    const failure = { code: 'form-elsewhere', host: map.host };
    expect(await filler.fill(map, VALUES)).toEqual({ ok: false, failure });
    expect(await filler.stored(), 'the right form may still be asked for').toContain('fill-tokens');
    expect(await written()).toBe('');
  });
});

async function written(): Promise<unknown> {
  return page.$eval('#name', (field) => Reflect.get(field, 'value'));
}
