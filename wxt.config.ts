import { defineConfig } from 'wxt';
import { packs } from './scripts/vite-packs.ts';
import { preactWithoutInnerHtml } from './scripts/vite-preact.ts';

/**
 * Nothing is loaded or framed: every byte of the panel is a file of the extension. The background
 * may ask a pack of an address that the user allowed; each page closes `connect-src` for itself, in
 * its head, so that none that sees a person can send anything.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  'connect-src https:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** 142 is the first version that reads the declaration on data collection, Android included. */
const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: '{7b5f6d0e-3c8a-4c5e-9f0b-5c0a1e6d91aa}',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [preactWithoutInnerHtml(), packs()],
    build: { modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'fr',
    action: { default_title: '__MSG_actionTitle__' },
    // activeTab: the page is readable after the user's own click, and only then.
    // alarms: a draft kept on the machine goes at its end, even when nobody opens the panel.
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    // None at install. One host at a time, when the user gives it: an address of packs, or a site
    // whose charts stand in frames or where the hint is wanted.
    optional_host_permissions: ['https://*/*', 'http://localhost/*'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+A' } } },
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? FIREFOX
      : { minimum_chrome_version: '117', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
