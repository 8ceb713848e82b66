import type { KeyInput, Page } from 'puppeteer-core';

/** A hand on the keyboard and the mouse; `done` tells each key and each click, in order. */
export interface Hand {
  done: readonly string[];
  /** Presses one key where the focus is. */
  key(key: KeyInput, what: string): Promise<void>;
  /** Clicks once on what begins with these words inside `within`. */
  click(within: string, words: string): Promise<void>;
}

/** The hand of somebody who knows the panel; `before`: what it did to open it. */
export function handOn(page: Page, before: readonly string[]): Hand {
  const done = [...before];
  return {
    done,
    key: async (key, what) => {
      await page.keyboard.press(key);
      done.push(`${key} (${what})`);
    },
    click: async (within, words) => {
      const selector = `::-p-xpath(//*[${within}]//*[self::label or self::button][starts-with(normalize-space(.), "${words}")])`;
      const target = await page.waitForSelector(selector, { visible: true });
      await target?.click();
      done.push(`clic « ${words} » (${within})`);
    },
  };
}

/** Waits until a line of the request has the focus, as the eye does. */
export async function seesLine(page: Page, field: string): Promise<void> {
  await page.waitForFunction(
    (id) => document.activeElement?.closest(`#field-${id}`),
    { timeout: 5_000 },
    field,
  );
}
