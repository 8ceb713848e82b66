import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../lib/messaging/server.ts';
import { serveChartMenu, writeChartMenu } from '../lib/platform/chart-menu.ts';
import { keepDraftsShort } from '../lib/platform/draft-expiry.ts';
import { dropGestures } from '../lib/platform/hand-over.ts';
import { openAndRead } from '../lib/platform/open-and-read.ts';
import { keepHints } from '../lib/platform/site-hint.ts';
import { searchPacks } from '../lib/platform/search-packs.ts';
import { keepFillTokens } from '../lib/platform/web-form-token.ts';
import { forgetWindow } from '../lib/storage/session.ts';

export default defineBackground({
  type: 'module',
  main() {
    browser.action.onClicked.addListener((tab) => void openAndRead(tab));
    browser.runtime.onInstalled.addListener(() => void writeChartMenu());
    serveChartMenu();
    // A closed window takes its patient with it, also one who is still being read.
    browser.windows.onRemoved.addListener((windowId) => {
      dropGestures(windowId);
      void forgetWindow(windowId);
    });
    // What is kept on the machine is not for what runs in pages; Firefox has no such lock.
    void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    // Newer knowledge: when the browser starts, and when the user asks.
    browser.runtime.onStartup.addListener(() => void searchPacks());
    keepDraftsShort();
    // Where the user asked for it, site by site.
    keepHints();
    // What a click let fill goes with its tab, its window and its time.
    keepFillTokens();
    serve({ 'search-packs': searchPacks });
  },
});
