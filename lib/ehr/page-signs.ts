import type { DateOrder } from './parse/birth-date.ts';
import type { SeenElement } from './snapshot.ts';

const NUMERIC = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}(?!\d)/gu;
const ENGLISH_TIME = /\b\d{1,2}:\d{2}(?::\d{2})?\s?[ap]m\b/iu;

/** What the page shows of its own date order: its language, its other dates, its clock. */
export function dateOrderOf(root: SeenElement, language: string): DateOrder {
  if (language !== '' && !/^fr\b/i.test(language)) return 'contrary';
  let order: DateOrder = 'not-said';
  const visit = (element: SeenElement): void => {
    const texts = element.children.filter((child) => typeof child === 'string');
    for (const text of [...texts, element.control?.value ?? '']) {
      if (ENGLISH_TIME.test(text)) order = 'contrary';
      for (const [, first, second] of text.matchAll(NUMERIC)) {
        if (Number(second) > 12) order = 'contrary';
        else if (Number(first) > 12 && order === 'not-said') order = 'day-first';
      }
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return order;
}
