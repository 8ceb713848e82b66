import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openAndRead } from '../lib/platform/open-and-read.ts';

export default defineBackground({
  type: 'module',
  main() {
    browser.action.onClicked.addListener((tab) => void openAndRead(tab));
  },
});
