import { ElementHandle, type Page } from 'puppeteer-core';

const ELEMENT = 'aiguilleur-orientation';

/** Presses the first button of the element that holds these words; throws when none comes. */
export async function pressInElement(page: Page, words: string): Promise<void> {
  const found = await page.waitForFunction(
    (name, text) => {
      const buttons = document.querySelector(name)?.shadowRoot?.querySelectorAll('button') ?? [];
      return [...buttons].find((button) => button.innerText.includes(text)) ?? null;
    },
    { timeout: 5_000 },
    ELEMENT,
    words,
  );
  if (found instanceof ElementHandle) await found.click();
}

/** Resolves once the element shows something. */
export async function shownInElement(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(`${ELEMENT} >>> ${selector}`, { visible: true, timeout: 5_000 });
}

/** What a reader sees of the element, no-break spaces written as spaces. */
export async function elementText(page: Page): Promise<string> {
  const host = await page.$(ELEMENT);
  const text = await host?.evaluate((element) => {
    const app = element.shadowRoot?.querySelector('.aiguilleur');
    return app instanceof HTMLElement ? app.innerText : '';
  });
  return (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
}

/** The first field, when nothing in the element has the focus yet: as a user who clicks into it. */
export async function focusFirst(page: Page): Promise<void> {
  await page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    if (root && !root.activeElement) root.querySelector<HTMLElement>('fieldset input')?.focus();
  }, ELEMENT);
}
