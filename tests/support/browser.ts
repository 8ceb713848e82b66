import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { requireBrowser } from '../../scripts/find-browser.ts';
import { watchRequests, type RequestLog } from './request-log.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Flags that keep Chromium from trying the network by itself. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-first-run',
  '--no-default-browser-check',
];

/** The built extension in a real Chromium, with a profile of its own. */
export interface Stage {
  browser: Browser;
  extension: Extension;
  /** Every request that left any page, panel or worker of this browser since the last `clear`. */
  requests: RequestLog;
  /** Opens a page as a user would, and brings it to the front. */
  open(url: string): Promise<Page>;
  /** Presses the toolbar button while this page is shown: the gesture that grants access. */
  clickToolbar(page: Page): Promise<void>;
  /** The side panel, once it is open. */
  panel(): Promise<Page>;
  /** A page of the extension in a tab, to look at its storage. */
  ownPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Starts Chromium with the extension of `.output/chrome-mv3`; close it in a `finally`. `allowedHosts`:
 * match patterns that the user would have allowed one by one, which no test can accept in a dialog.
 */
export async function launchStage(
  options: { headless?: boolean; allowedHosts?: readonly string[] } = {},
): Promise<Stage> {
  const executablePath = requireBrowser();
  const profile = temporaryProfile();
  const headless = options.headless ?? true;
  // A user's own window keeps its sandbox, which root cannot have. Tests open our pages only, and
  // the machines that run them often allow no sandbox.
  const sandboxed = !headless && process.getuid?.() !== 0;
  try {
    const browser = await puppeteer.launch({
      executablePath,
      headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile.folder,
      ...(headless ? {} : { defaultViewport: null }),
      args: [
        ...(sandboxed ? [] : ['--no-sandbox']),
        ...(headless ? ['--disable-gpu'] : []),
        ...QUIET,
      ],
      env: { ...process.env, LANGUAGE: 'fr' },
    });
    try {
      return await stageOf(browser, profile, extensionWith(options.allowedHosts, profile.folder));
    } catch (error) {
      await browser.close();
      throw error;
    }
  } catch (error) {
    profile.remove();
    throw error;
  }
}

interface Profile {
  folder: string;
  remove(): void;
}

/** A profile folder that goes with the stage, or with this process when it is interrupted first. */
function temporaryProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'aiguilleur-'));
  const erase = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', erase);
  return {
    folder,
    remove: () => {
      process.off('exit', erase);
      erase();
    },
  };
}

/** The built extension, or a copy of it that has these hosts. */
function extensionWith(allowedHosts: readonly string[] | undefined, folder: string): string {
  if (!allowedHosts) return EXTENSION;
  const copy = join(folder, 'extension');
  cpSync(EXTENSION, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: allowedHosts }));
  return copy;
}

async function stageOf(browser: Browser, profile: Profile, folder: string): Promise<Stage> {
  const requests = watchRequests(browser);
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension did not load');
  await browser.waitForTarget((target) => target.type() === 'service_worker');
  return {
    browser,
    extension,
    requests,
    open: async (url) => {
      const page = await browser.newPage();
      await requests.ready();
      await page.goto(url);
      await page.bringToFront();
      // The browser asks for the icon of the page when it likes: it must not count as ours.
      await requests.quiet();
      return page;
    },
    clickToolbar: (page) => extension.triggerAction(page),
    panel: async () => {
      const target = await browser.waitForTarget((each) => each.url().endsWith('/sidepanel.html'));
      const panel = await target.asPage();
      await panel.waitForSelector('#app > *');
      await requests.ready();
      return panel;
    },
    ownPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    close: async () => {
      await browser.close();
      profile.remove();
    },
  };
}
