import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Result } from '../../lib/domain/failure.ts';
import type { FillReport, FormMap, MappedField } from '../../lib/domain/form-map.ts';
import type { FieldValue } from '../../lib/domain/referral.ts';
import type { Stage } from './browser.ts';
import { serveSite, type Site } from './serve-site.ts';

/** A site of forms that tells every address it was asked for. */
export interface FormSite extends Site {
  asked: string[];
}

const PAGES = new URL('../fill/pages/', import.meta.url);

/** Serves `tests/fill/pages/`; `/envoi` takes what a form sends. */
export async function serveForms(): Promise<FormSite> {
  const asked: string[] = [];
  const site = await serveSite((path) => {
    asked.push(path);
    if (path === '/envoi') return { body: '<title>Reçu</title><link rel="icon" href="data:,">' };
    if (!/^\/[a-z]+\.html$/.test(path)) return null;
    return { body: readFileSync(new URL(path.slice(1), PAGES)) };
  });
  return { ...site, asked };
}

/** The web form port of the product, in a page of the extension: the panel has its own button. */
export interface Filler {
  fill(
    map: Extract<FormMap, { kind: 'page' }>,
    values: Readonly<Record<string, FieldValue>>,
  ): Promise<Result<FillReport>>;
  /** What the session memory and the disk hold, as text. */
  stored(): Promise<string>;
  own: Page;
}

const FORM = new URL('../../packs/national/referral-form.json', import.meta.url);

/** Loads the code of the panel that fills, as it is bundled, in a page of the extension. */
export async function fillerOf(stage: Stage): Promise<Filler> {
  const own = await stage.ownPage('options.html');
  await own.evaluate(await bundle());
  const form: unknown = JSON.parse(readFileSync(FORM, 'utf8'));
  return {
    own,
    fill: (map, values) =>
      own.evaluate(
        (asked, request) => Reflect.get(globalThis, 'webFormOfTest').fill(asked, request),
        map,
        { form, values },
      ),
    stored: () =>
      own.evaluate(async () => {
        const { session, local } = chrome.storage;
        return JSON.stringify([await session.get(), await local.get()]);
      }),
  };
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../../lib/platform/web-form.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'webFormModule' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return `${output.output[0].code};globalThis.webFormOfTest = webFormModule.webForm();0`;
}

/** The click on the icon over a form, until its right to be filled has come. */
export async function clickOver(stage: Stage, filler: Filler, page: Page): Promise<void> {
  await page.bringToFront();
  await filler.own.evaluate(() => chrome.storage.session.clear());
  await stage.clickToolbar(page);
  await filler.own.waitForFunction(
    async () => JSON.stringify(await chrome.storage.session.get()).includes('fill-tokens'),
    { polling: 50 },
  );
  await page.bringToFront();
}

/** A field of a map, as text unless it says otherwise. */
export type Asked = Pick<MappedField, 'target' | 'from'> & Partial<MappedField>;

/** A map for the page shown. */
export function mapOf(page: Page, fields: readonly Asked[]): Extract<FormMap, { kind: 'page' }> {
  const { host, pathname } = new URL(page.url());
  return {
    kind: 'page',
    id: 'page-de-test',
    title: 'Formulaire fictif',
    checkedOn: null,
    host,
    path: pathname,
    fields: fields.map((field) => ({ as: 'text', ...field })),
  };
}
