import { browser, type Browser } from 'wxt/browser';
import { looksForSomething, type Site } from '../domain/site.ts';
import type { HintMessage, LookFor } from '../hint/hint-message.ts';
import { keptSites, sitesItem } from '../storage/sites.ts';
import { watchItem } from '../storage/stored-item.ts';
import { zod } from '../zod.ts';
import { giveBack, isSiteAllowed, siteOf } from './site-permission.ts';

/** A quiet mark: nothing here says that a case is serious. */
const MARK = '•';
const GREY = '#5b6770';

const Said: zod.ZodMiniType<HintMessage> = zod.strictObject({
  hint: zod.enum(['look-for', 'yes', 'no']),
});

/**
 * Keeps the discreet hint as the user wants it: its script is registered for the sites that are
 * allowed and turned on, and for nothing else; its answer marks the icon of that tab only.
 */
export function keepHints(): void {
  browser.runtime.onMessage.addListener(listenToHint);
  // Taken back, or given again, in the browser's own settings or in ours.
  browser.permissions.onRemoved.addListener(() => void registerHints());
  browser.permissions.onAdded.addListener(() => void registerHints());
  browser.runtime.onInstalled.addListener(() => void registerHints());
  browser.runtime.onStartup.addListener(() => void registerHints());
  watchItem(sitesItem, (change) => {
    if (change === 'removed') void giveEverySiteBack();
    void registerHints();
  });
}

/** Registers what is wanted now, takes the rest out, and clears every mark of before. */
export async function registerHints(): Promise<void> {
  await navigator.locks.request('aiguilleur-hints', async () => {
    const wanted = (await hintedSites()).map(({ origin }) => origin);
    const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
    const gone = registered.filter((id) => !wanted.some((origin) => scriptOf(origin) === id));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    const missing = wanted.filter((origin) => !registered.includes(scriptOf(origin)));
    if (missing.length > 0) {
      await browser.scripting.registerContentScripts(
        missing.map((origin) => ({
          id: scriptOf(origin),
          matches: [`${origin}/*`],
          js: ['hint.js'],
          runAt: 'document_idle',
          allFrames: false,
        })),
      );
    }
    await clearMarks();
  });
}

/** Sites where the hint is on, has something to look for, and may look now. */
async function hintedSites(): Promise<Site[]> {
  const on = (await keptSites()).filter(({ hint }) => hint.on && looksForSomething(hint));
  const allowed = await Promise.all(on.map(({ origin }) => isSiteAllowed(origin)));
  return on.filter((_site, at) => allowed[at]);
}

function scriptOf(origin: string): string {
  return `hint ${origin}`;
}

function listenToHint(
  received: unknown,
  sender: Browser.runtime.MessageSender,
  answer: (lookFor: LookFor | null) => void,
): true | undefined {
  const said = Said.safeParse(received);
  if (!said.success) return undefined;
  void answerHint(said.data, sender).then(answer, () => answer(null));
  return true;
}

/** What to look for, for the main page of a hinted site; anybody else is told nothing. */
async function answerHint(
  { hint }: HintMessage,
  { id, tab, frameId, url = '' }: Browser.runtime.MessageSender,
): Promise<LookFor | null> {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return null;
  const site = (await hintedSites()).find(({ origin }) => origin === siteOf(url));
  if (!site) return null;
  if (hint !== 'look-for') await mark(tab.id, hint === 'yes');
  return { words: site.hint.words, fromAge: site.hint.fromAge };
}

async function mark(tabId: number, shown: boolean): Promise<void> {
  const title = browser.i18n.getMessage(shown ? 'hintTitle' : 'actionTitle');
  await browser.action.setBadgeBackgroundColor({ tabId, color: GREY });
  await browser.action.setBadgeText({ tabId, text: shown ? MARK : '' });
  await browser.action.setTitle({ tabId, title });
}

async function clearMarks(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // A tab closed meanwhile has no mark.
  await Promise.all(tabs.map(({ id }) => id !== undefined && mark(id, false).catch(() => null)));
}

/** « Tout effacer » has taken the list away: nothing may stay allowed behind it. */
async function giveEverySiteBack(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await Promise.all(origins.map((origin) => giveBack(origin.replace(/\/\*$/, ''))));
}
