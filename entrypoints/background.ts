import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openAndRead } from '../lib/platform/open-and-read.ts';
import { forgetWindow } from '../lib/storage/session.ts';

export default defineBackground({
  type: 'module',
  main() {
    browser.action.onClicked.addListener((tab) => void openAndRead(tab));
    // A closed window takes its patient with it.
    browser.windows.onRemoved.addListener((windowId) => void forgetWindow(windowId));
  },
});
