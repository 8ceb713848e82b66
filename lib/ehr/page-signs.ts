import type { DateOrder } from './parse/birth-date.ts';
import type { SeenElement } from './snapshot.ts';

const NUMERIC = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}(?!\d)/gu;
const ENGLISH_TIME = /\b\d{1,2}:\d{2}(?::\d{2})?\s?[ap]m\b/iu;

/**
 * What the page shows of its own date order: its other dates, its language, its clock. On a French
 * page a month first is only a contrary sign; on another page one order seen, and never the other,
 * is the order.
 */
export function dateOrderOf(root: SeenElement, language: string): DateOrder {
  const seen = { dayFirst: false, monthFirst: false, english: false };
  const visit = (element: SeenElement): void => {
    const texts = element.children.filter((child) => typeof child === 'string');
    for (const text of [...texts, element.control?.value ?? '']) note(text, seen);
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  const foreign = language !== '' && !/^fr\b/i.test(language);
  if (seen.dayFirst && seen.monthFirst) return 'contrary';
  if (foreign && seen.monthFirst) return 'month-first';
  if (seen.monthFirst || (seen.english && !foreign)) return 'contrary';
  if (seen.dayFirst) return 'day-first';
  return foreign ? 'contrary' : 'not-said';
}

function note(
  text: string,
  seen: { dayFirst: boolean; monthFirst: boolean; english: boolean },
): void {
  if (ENGLISH_TIME.test(text)) seen.english = true;
  for (const [, first, second] of text.matchAll(NUMERIC)) {
    if (Number(second) > 12 && Number(first) <= 12) seen.monthFirst = true;
    if (Number(first) > 12 && Number(second) <= 12) seen.dayFirst = true;
  }
}
