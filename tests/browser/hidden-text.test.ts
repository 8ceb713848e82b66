import { build } from 'vite';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBrowser } from '../../scripts/find-browser.ts';

const chart = (name: string, given: string, date: string): string =>
  `<dl><dt>Nom de naissance</dt><dd>${name}</dd><dt>Prénom</dt><dd>${given}</dd>
   <dt>Date de naissance</dt><dd>${date}</dd></dl>`;
const MARTIN = chart('MARTIN', 'Jeanne', '13/03/1948');
const BERNARD = chart('BERNARD', 'Luc', '14/04/1950');
const styled = (style: string): string => `<div style="${style}">${BERNARD}</div>`;

/** Each holds another person, whom the eye does not see: nobody but MARTIN may be read. */
const HIDDEN: readonly [string, string][] = [
  ['scaled to nothing', styled('transform: scale(0)')],
  ['scaled flat', styled('transform: scaleY(0)')],
  ['scaled to nothing by the property of that name', styled('scale: 0')],
  ['clipped to its middle', styled('clip-path: inset(50%)')],
  ['clipped to a point', styled('clip-path: circle(0)')],
  ['clipped to a corner', styled('clip-path: polygon(0 0, 0 0, 0 0)')],
  ['cut out', styled('position: absolute; clip: rect(0 0 0 0)')],
  [
    'left to screen readers',
    styled(
      'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0); white-space: nowrap',
    ),
  ],
  ['without size', styled('font-size: 0')],
  ['without ink', styled('color: transparent')],
  ['with an ink of no strength', styled('color: rgb(20 20 20 / 0)')],
  ['folded', styled('height: 0; overflow: hidden')],
  ['folded by its greatest height', styled('max-height: 0; overflow: hidden')],
  ['folded inside a border', styled('height: 0; overflow: hidden; border: 1px solid')],
  ['folded, with a part inside', `<div style="height: 0; overflow: hidden">${styled('')}</div>`],
  [
    'folded in a grid',
    `<div style="display: grid; grid-template-rows: 0fr"><div style="overflow: hidden; min-height: 0">${BERNARD}</div></div>`,
  ],
  ['invisible', styled('visibility: hidden')],
  ['collapsed', styled('visibility: collapse')],
  ['not laid out', styled('content-visibility: hidden')],
  ['thrown out by its indent', styled('text-indent: -9999px')],
  ['pushed away on the left', styled('position: absolute; left: -9999px')],
  ['in a transparent part', `<div style="opacity: 0"><div>${styled('opacity: 1')}</div></div>`],
  ['nearly transparent', styled('opacity: 0.01')],
  ['in an invisible frame', `<iframe style="visibility: hidden" srcdoc='${BERNARD}'></iframe>`],
  [
    'typed without ink',
    `<form><label>Nom de naissance <input style="color: transparent" value="BERNARD"></label></form>`,
  ],
];

/** Ways of laying out that look like the above, and hide nothing. */
const SEEN: readonly [string, string][] = [
  [
    'visible in an invisible part',
    `<div style="visibility: hidden">${BERNARD}<div style="visibility: visible">${MARTIN}</div></div>`,
  ],
  ['in a part of no height that lets out', `<div style="height: 0">${MARTIN}</div>`],
  ['floating in a part of no height', `<div><div style="float: left">${MARTIN}</div></div>`],
  [
    'placed over a body of no height',
    `<style>body { overflow: hidden; height: 0; margin: 0 }</style><div style="position: absolute; inset: 0">${MARTIN}</div>`,
  ],
  [
    'in a part without size that gives one',
    `<div style="font-size: 0"><div style="font-size: 16px">${MARTIN}</div></div>`,
  ],
  [
    'in a transparent ink that a gradient fills',
    `<div style="color: transparent; background-image: linear-gradient(red, blue)"><style>dl, dt, dd { background: inherit; background-clip: text }</style>${MARTIN}</div>`,
  ],
  [
    'moved and turned',
    `<div style="transform: translate(10px, 10px) rotate(90deg)">${MARTIN}</div>`,
  ],
  ['clipped at its corners', `<div style="clip-path: inset(0 round 8px)">${MARTIN}</div>`],
  ['half faded', `<div style="opacity: 0.4">${MARTIN}</div>`],
];

let browser: Browser;
let reader: string;

beforeAll(async () => {
  reader = await bundled();
  browser = await puppeteer.launch({
    executablePath: requireBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

afterAll(() => browser?.close());

describe('a person that the eye does not see is not read,', () => {
  test.each(HIDDEN)('%s', async (_name, hidden) => {
    expect(await namesIn(hidden)).toEqual([]);
    expect(await namesIn(MARTIN + hidden)).toEqual(['MARTIN']);
  });
});

describe('a person that the eye sees is read,', () => {
  test.each(SEEN)('%s', async (_name, shown) => expect(await namesIn(shown)).toEqual(['MARTIN']));
});

/** The birth names read, and the warnings that other people give. */
async function namesIn(body: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="fr"><title>Personne fictive</title><body>${body}</body></html>`,
  );
  await page.evaluate(reader);
  const { fields, warnings } = Object(await page.evaluate('readHere()'));
  await page.close();
  const shown = [fields.birthName?.value ?? fields.familyName?.value].filter(Boolean);
  return [...shown, ...warnings.filter((each: string) => each === 'several-patients')];
}

/** The reader as one script, which adds `readHere` to the page. */
async function bundled(): Promise<string> {
  const entry = new URL('../../lib/ehr/read-chart.ts', import.meta.url).pathname;
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'reader' } },
  });
  const chunks = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = chunks.find((each) => each.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the reader was not bundled');
  return `${chunk.code}\nglobalThis.readHere = () => reader.readChart(document);`;
}
