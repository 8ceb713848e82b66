import type { Browser, CDPSession, Target } from 'puppeteer-core';

/** Addresses asked of the network by any target, workers and panels included. */
export interface RequestLog {
  readonly urls: readonly string[];
  /** Addresses of the targets whose network is listened to: an empty log means nothing without it. */
  readonly watched: readonly string[];
  clear(): void;
  /** Resolves once every target known so far is listened to. */
  ready(): Promise<void>;
  /** Resolves once nothing has been asked for a while. */
  quiet(): Promise<void>;
}

/** Files of the extension and data written in the page itself: nothing leaves the machine. */
const LOCAL = /^(chrome-extension|chrome|devtools|data|blob|about):/;

const QUIET_MS = 400;

/** Listens to every target of the browser, present and to come. */
export function watchRequests(browser: Browser): RequestLog {
  let urls: string[] = [];
  const watched: Target[] = [];
  const starting: Promise<void>[] = [];
  const watch = async (target: Target): Promise<void> => {
    const session = await target.createCDPSession().catch(() => null);
    if (session && (await listen(session, (url) => urls.push(url)))) watched.push(target);
  };
  for (const target of browser.targets()) starting.push(watch(target));
  browser.on('targetcreated', (target: Target) => starting.push(watch(target)));
  return {
    get urls() {
      return urls;
    },
    get watched() {
      return watched.map((target) => target.url());
    },
    ready: async () => {
      await Promise.all(starting);
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

/** False for a target that has no network of its own (a tab, the browser itself). */
async function listen(session: CDPSession, onRequest: (url: string) => void): Promise<boolean> {
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!LOCAL.test(request.url)) onRequest(request.url);
  });
  session.on('Network.webSocketCreated', ({ url }) => onRequest(url));
  return session.send('Network.enable').then(
    () => true,
    () => false,
  );
}
