import { readChart } from '../../lib/ehr/read-chart.ts';

/** The day on which every fixture page is read. */
export const TODAY = new Date(2026, 10, 22);

/** Reads a page's source in a document of its own: values alone, and sorted warnings. */
export function readingOf(html: string) {
  const reading = readChart(documentOf(html), {
    today: TODAY,
    budget: { nodes: 20_000, milliseconds: 60_000 },
  });
  const fields = Object.fromEntries(
    Object.entries(reading.fields).map(([field, read]) => [field, read?.value]),
  );
  return { fields, warnings: reading.warnings.toSorted(), refused: reading.refused, reading };
}

/** Puts a page in the test window: a detached document has no computed style. */
export function documentOf(html: string): Document {
  const parsed = new DOMParser().parseFromString(
    html.replace(/<(link|script)\b[^>]*>/g, ''),
    'text/html',
  );
  document.documentElement.lang = parsed.documentElement.lang;
  document.body.innerHTML = parsed.body.innerHTML;
  // happy-dom chooses the wrong option from markup; a browser does what this loop does.
  for (const select of document.querySelectorAll('select')) {
    const chosen = [...select.options].findIndex((option) => option.hasAttribute('selected'));
    if (chosen >= 0) select.selectedIndex = chosen;
  }
  // Nor does it know that a sandboxed frame is of another origin.
  for (const frame of document.querySelectorAll('iframe[sandbox]')) {
    Object.defineProperty(frame, 'contentDocument', { value: null });
  }
  return document;
}
