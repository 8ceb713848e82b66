import type { Browser, CDPSession, Target } from 'puppeteer-core';

/** What pages, panels and workers said: console messages, errors that nobody caught, addresses. */
export interface ConsoleLog {
  readonly words: readonly string[];
  readonly addresses: readonly string[];
  /** Resolves once every target known so far is listened to. */
  ready(): Promise<void>;
}

/** Listens to every target of the browser, present and to come; what was said before is told too. */
export function watchConsoles(browser: Browser): ConsoleLog {
  const words: string[] = [];
  const addresses: string[] = [];
  const starting: Promise<void>[] = [];
  const watch = async (target: Target): Promise<void> => {
    addresses.push(target.url());
    const session = await target.createCDPSession().catch(() => null);
    if (session) await listen(session, (said) => words.push(JSON.stringify(said)));
  };
  for (const target of browser.targets()) starting.push(watch(target));
  browser.on('targetcreated', (target: Target) => starting.push(watch(target)));
  browser.on('targetchanged', (target: Target) => addresses.push(target.url()));
  return {
    words,
    addresses,
    ready: async () => {
      await Promise.all(starting);
    },
  };
}

/** A target without a console of its own (a tab, the browser itself) refuses, and says nothing. */
async function listen(session: CDPSession, tell: (said: unknown) => void): Promise<void> {
  session.on('Runtime.consoleAPICalled', ({ args }) => tell(args));
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => tell(exceptionDetails));
  session.on('Log.entryAdded', ({ entry }) => tell(entry));
  await session.send('Runtime.enable').catch(() => undefined);
  await session.send('Log.enable').catch(() => undefined);
}
