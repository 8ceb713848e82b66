/** What exists inside the extension pages that browser tests evaluate code in. */
declare const chrome: typeof import('wxt/browser').browser;
