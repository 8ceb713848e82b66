import { browser, type Browser } from 'wxt/browser';

/** A page that was read: its tab, and the moment of the click in milliseconds since 1970. */
interface ReadPage {
  tabId: number;
  at: number;
}

/** Tells whether the window still shows the page that was read; it reads nothing by itself. */
export interface ShownPage {
  read(page: ReadPage): void;
  stop(): void;
}

/**
 * Follows the tabs of a window by their numbers, which needs no permission. A change inside the page
 * is not seen here: the page itself tells it, through the link of `chart-page.ts`.
 */
export function watchShownPage(
  ownWindow: Promise<number>,
  tell: (shown: boolean) => void,
): ShownPage {
  let read: ReadPage | null = null;
  let active: ReadPage | null = null;
  const loadings = new Map<number, number>();
  const say = (): void => {
    if (!read) return;
    const elsewhere = active !== null && active.at > read.at && active.tabId !== read.tabId;
    const loaded = (loadings.get(read.tabId) ?? 0) > read.at;
    tell(!elsewhere && !loaded);
  };
  const onActivated = async (tab: Browser.tabs.OnActivatedInfo): Promise<void> => {
    const at = Date.now();
    if (tab.windowId !== (await ownWindow)) return;
    active = { tabId: tab.tabId, at };
    say();
  };
  /** The user may have gone to another tab before this panel could hear of it. */
  const lookNow = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, windowId: await ownWindow });
    if (tab?.id === undefined) return;
    active = { tabId: tab.id, at: Date.now() };
    say();
  };
  const onUpdated = (tabId: number, change: { status?: string; url?: string }): void => {
    if (change.status !== 'loading' && change.url === undefined) return;
    loadings.set(tabId, Date.now());
    if (tabId === read?.tabId) say();
  };
  const listener = (tab: Browser.tabs.OnActivatedInfo): void =>
    void onActivated(tab).catch(() => undefined);
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated);
  return {
    read: (page) => {
      read = page;
      say();
      lookNow().catch(() => undefined);
    },
    stop: () => {
      browser.tabs.onActivated.removeListener(listener);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
  };
}
