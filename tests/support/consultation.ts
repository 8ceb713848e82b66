import type { Page } from 'puppeteer-core';
import { type KeyInput } from 'puppeteer-core';

/** Keys for each question, by id; a question that is not named is answered « ne sait pas ». */
export type Keys = Readonly<Record<string, readonly KeyInput[]>>;

/** Confirms the identity as a user does: the button that has the focus, with one key. */
export async function confirmIdentity(panel: Page): Promise<void> {
  await panel.waitForFunction(() => document.activeElement?.matches('.identity [type=submit]'));
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('fieldset input');
}

/**
 * Answers the checklist by keyboard alone, until the focus has nowhere new to go. Gives the ids of
 * the questions in the order in which they were answered.
 */
export async function answerByKeyboard(panel: Page, keys: Keys): Promise<string[]> {
  const answered: string[] = [];
  for (let turn = 0; turn < 60; turn += 1) {
    const id = await focusedQuestion(panel);
    if (id === null || answered.includes(id)) return answered;
    answered.push(id);
    for (const key of keys[id] ?? ['?']) await panel.keyboard.press(key);
    await panel
      .waitForFunction(
        (before) => {
          const now = document.activeElement;
          return !(now instanceof HTMLInputElement) || now.name !== before;
        },
        { timeout: 1_500 },
        id,
      )
      .catch(() => undefined);
  }
  return answered;
}

/** Presses the first button or link that holds these words; throws when there is none. */
export async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`, {
    visible: true,
  });
  if (!button) throw new Error(`no button says ${words}`);
  await button.click();
}

/** What a reader sees of the page, no-break spaces written as spaces. */
export async function shownText(page: Page): Promise<string> {
  return (await page.evaluate(() => document.body.innerText)).replace(/[\u00a0\u202f]/g, ' ');
}

async function focusedQuestion(panel: Page): Promise<string | null> {
  return panel.evaluate(() => {
    const focused = document.activeElement;
    return focused instanceof HTMLInputElement && focused.closest('fieldset') ? focused.name : null;
  });
}
