/**
 * Times the reading of a page in a real browser beside a bare walk of the same page in the same run:
 * machines are noisy, the ratio is what counts. `npm run bench -- reading`.
 */
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { requireBrowser } from '../../scripts/find-browser.ts';
import { blocksOf, chartOf, crowdOf, formOf, linesOf } from './pages.ts';

const PAGES: readonly [string, string][] = [
  ['chart, 100 lines', chartOf(100)],
  ['chart, 1000 lines', chartOf(1000)],
  ['chart, 3800 lines', chartOf(3800)],
  ['form, 300 fields', formOf(300)],
  ['form, 3000 fields', formOf(3000)],
  ['crowd, 1500 lists', crowdOf(1500)],
  ['lines, 4000', linesOf(4000)],
  ['blocks, 1600', blocksOf(1600)],
  ['over the budget', blocksOf(16_000)],
];

const code = await bundled();
const browser = await puppeteer.launch({
  executablePath: requireBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  console.log('                      nodes  reader ms   bare ms   ratio');
  for (const [name, html] of PAGES) {
    const page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate(code);
    const found = Object(await page.evaluate('measureReading()'));
    const { reader, bare, nodes, read } = found;
    const cells = [nodes, reader.toFixed(1), bare.toFixed(1), (reader / bare).toFixed(1)];
    const shown = cells.map((cell) => String(cell).padStart(9)).join(' ');
    console.log(`${name.padEnd(18)} ${shown}${read ? '' : '  (nobody read)'}`);
    await page.close();
  }
} finally {
  await browser.close();
}

/** The reader as one script, as the extension ships it. */
async function bundled(): Promise<string> {
  const entry = new URL('in-page.ts', import.meta.url).pathname;
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const chunks = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = chunks.find((each) => each.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the reader was not bundled');
  return chunk.code;
}
