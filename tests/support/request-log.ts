import type { Browser, CDPSession, Target } from 'puppeteer-core';

/** Addresses asked of the network by any target, workers and panels included. */
export interface RequestLog {
  readonly urls: readonly string[];
  clear(): void;
  /** Resolves once nothing has been asked for a while. */
  quiet(): Promise<void>;
}

/** Files of the extension and data written in the page itself: nothing leaves the machine. */
const LOCAL = /^(chrome-extension|chrome|devtools|data|blob|about):/;

const QUIET_MS = 400;

/** Listens to every target of the browser, present and to come. */
export function watchRequests(browser: Browser): RequestLog {
  let urls: string[] = [];
  const watch = async (target: Target): Promise<void> => {
    const session = await target.createCDPSession().catch(() => null);
    if (session) await listen(session, (url) => urls.push(url));
  };
  for (const target of browser.targets()) void watch(target);
  browser.on('targetcreated', (target: Target) => void watch(target));
  return {
    get urls() {
      return urls;
    },
    clear: () => {
      urls = [];
    },
    quiet: async () => {
      let before = -1;
      while (before !== urls.length) {
        before = urls.length;
        await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      }
    },
  };
}

async function listen(session: CDPSession, onRequest: (url: string) => void): Promise<void> {
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!LOCAL.test(request.url)) onRequest(request.url);
  });
  session.on('Network.webSocketCreated', ({ url }) => onRequest(url));
  // Some targets (tabs, the browser itself) have no network of their own.
  await session.send('Network.enable').catch(() => undefined);
}
