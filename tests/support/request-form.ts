import type { Page } from 'puppeteer-core';

/** Chooses the option that reads exactly so, in a group of radio buttons or boxes. */
export async function choose(page: Page, group: string, label: string): Promise<void> {
  const chosen = await page.evaluate(
    (name, words) => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
      const input = inputs.find((each) =>
        [...(each.labels ?? [])].some((one) => one.innerText.split('\n')[0]?.trim() === words),
      );
      input?.click();
      return input !== undefined;
    },
    group,
    label,
  );
  if (!chosen) throw new Error(`no « ${label} » in ${group}`);
}

/** Types in a field of the request, as it is named in the form. */
export async function fill(page: Page, field: string, text: string): Promise<void> {
  const input = await page.waitForSelector(`#field-${field}`);
  await input?.click({ count: 3 });
  await input?.type(text);
}
