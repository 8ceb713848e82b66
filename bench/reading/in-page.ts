import { readChart } from '../../lib/ehr/read-chart.ts';

/** The least that any reader must do: visit what is rendered, ask its style, take its text. */
function bareWalk(element: Element): number {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return 0;
  let letters = 0;
  for (const child of element.childNodes) {
    if (child.nodeType === 3) letters += (child.nodeValue ?? '').length;
    else if (child instanceof Element) letters += bareWalk(child);
  }
  return letters;
}

/** Both on this page, in turn, best of five: milliseconds. `read` is false when nobody was read. */
function measure(): { reader: number; bare: number; nodes: number; read: boolean } {
  const best = { reader: Infinity, bare: Infinity };
  let read = false;
  for (let round = 0; round < 5; round += 1) {
    const from = performance.now();
    read = readChart(document).fields.birthDate !== undefined;
    const between = performance.now();
    bareWalk(document.body);
    best.reader = Math.min(best.reader, between - from);
    best.bare = Math.min(best.bare, performance.now() - between);
  }
  return { ...best, nodes: document.body.querySelectorAll('*').length, read };
}

Object.assign(globalThis, { measureReading: measure });
