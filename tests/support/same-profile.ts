import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from '../../scripts/find-browser.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import type { DraftStore } from '../../lib/ports/requests.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A browser on a profile that outlives it. */
export interface Sitting {
  /** A page of the extension that does nothing by itself. */
  page: Page;
  /** The panel, as a page beside it. */
  panel(): Promise<Page>;
  /** Ends every process of the browser at once, as a power cut would end them. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Opens this profile with the built extension. */
export async function sitWith(profile: string): Promise<Sitting> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser(),
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    handleSIGINT: false,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const id = await browser.installExtension(EXTENSION);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(`chrome-extension://${id}/print.html`);
  // As text: an import in a function would be written anew by what runs the tests.
  await page.evaluate(
    `import('${draftStorePath()}').then((code) => void Object.assign(globalThis, code))`,
  );
  const panel = async (): Promise<Page> => {
    const opened = await browser.newPage();
    await opened.goto(`chrome-extension://${id}/sidepanel.html`);
    return opened;
  };
  return { page, panel, kill: () => killed(browser), close: () => browser.close() };
}

async function killed(browser: Browser): Promise<void> {
  const running = browser.process();
  if (!running?.pid) throw new Error('this browser was not started here');
  const ended = new Promise((resolve) => running.once('exit', resolve));
  // The browser leads a group of its own: its helpers end with it.
  process.kill(-running.pid, 'SIGKILL');
  await ended;
}

/** Where the built extension has the code that keeps drafts. */
function draftStorePath(): string {
  const chunks = readdirSync(join(EXTENSION, 'chunks'));
  const found = chunks.find((name) => /^draft-store-.*\.js$/.test(name));
  if (!found) throw new Error('the extension was built without its store of drafts');
  return `/chunks/${found}`;
}

type Act = 'list' | 'keep' | 'open' | 'forget' | 'erase';

/** Does one act with the drafts of this profile, by the extension's own code. */
export async function withDrafts<Name extends Act>(
  page: Page,
  act: Name,
  ...given: Parameters<DraftStore[Name]>
): Promise<Awaited<ReturnType<DraftStore[Name]>>> {
  return page.evaluate(
    async (name, values) => Reflect.get(globalThis, 'draftStore')[name](...values),
    act,
    given,
  );
}

/**
 * Writes state after state of one draft without a rest, until the browser ends: `stateOf` gives the
 * first, whose reason for the request is then numbered. `onKept` is told of each that was kept.
 */
export async function writeWithoutRest(
  page: Page,
  id: string,
  draft: Draft,
  from: number,
  onKept: (number: number) => void,
): Promise<void> {
  await page.exposeFunction('told', onKept);
  await page.evaluate(
    (own, first, start) => {
      const write = async (): Promise<void> => {
        for (let number = start; ; number += 1) {
          const edits = { motif: `${first.consultation.edits['motif'] ?? ''} ${number}` };
          const consultation = { ...first.consultation, edits };
          const kept = await Reflect.get(globalThis, 'draftStore').keep(own, {
            ...first,
            consultation,
          });
          if (!kept.ok) throw new Error(kept.failure.code);
          Reflect.get(globalThis, 'told')(number);
        }
      };
      void write();
    },
    id,
    draft,
    from,
  );
}
