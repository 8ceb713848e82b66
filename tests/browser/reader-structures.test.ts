import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Site } from '../support/serve-site.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { readingsOfClicks, type ClickReader } from '../support/click-reader.ts';

const chart = (name: string, given: string, date: string): string =>
  `<dl><dt>Nom de naissance</dt><dd>${name}</dd><dt>Prénom</dt><dd>${given}</dd>
   <dt>Date de naissance</dt><dd>${date}</dd></dl>`;
const MARTIN = chart('MARTIN', 'Jeanne', '13/03/1948');
const BERNARD = chart('BERNARD', 'Luc', '14/04/1950');
const inRoot = (mode: string): string =>
  `<section><h2>Identité</h2><div id="host"></div></section><script>
   document.getElementById('host').attachShadow({ mode: '${mode}' }).innerHTML = \`${MARTIN}\`;</script>`;
const CLOBBERED = ['children', 'childNodes', 'firstChild', 'parentNode', 'localName', 'nodeType']
  .concat(['getAttribute', 'getBoundingClientRect', 'ownerDocument', 'closest', 'matches', 'id'])
  .map((name) => `<input name="${name}" type="hidden">`)
  .join('');

/** Pages of people who do not exist, each with the birth name that it shows, or a warning. */
const PAGES = [
  [
    'a frame of the same origin',
    `<iframe title="Dossier" src="/inside" height="300"></iframe>`,
    'MARTIN',
  ],
  ['a frame in a frame', `<iframe src="/nested" height="400"></iframe>`, 'MARTIN'],
  [
    'two frames, two persons',
    `<iframe src="/inside"></iframe><iframe src="/other"></iframe>`,
    'several-patients',
  ],
  ['a hidden frame', `${MARTIN}<iframe src="/other" style="display: none"></iframe>`, 'MARTIN'],
  ['a sandboxed frame', `${MARTIN}<iframe src="/other" sandbox></iframe>`, 'unread-frame'],
  ['an open shadow root', inRoot('open'), 'MARTIN'],
  ['a closed shadow root', inRoot('closed'), 'MARTIN'],
  [
    'a modal dialog',
    `${MARTIN}<dialog>${BERNARD}</dialog><script>document.querySelector('dialog').showModal()</script>`,
    'BERNARD',
  ],
  ['a dialog that is not modal', `${MARTIN}<dialog open>${BERNARD}</dialog>`, 'several-patients'],
  [
    'a dialog that asks',
    `${MARTIN}<dialog><p>Fermer ?</p></dialog><script>document.querySelector('dialog').showModal()</script>`,
    'MARTIN',
  ],
  [
    'a drawer that slid away',
    `${MARTIN}<aside style="position: fixed; left: 100vw; top: 0">${BERNARD}</aside>`,
    'MARTIN',
  ],
  [
    'a chart scrolled away in its box',
    `<div id="box" style="height: 60px; overflow: auto">${MARTIN}<p style="height: 2000px"></p></div><script>document.getElementById('box').scrollTop = 900</script>`,
    'MARTIN',
  ],
  ['a folded part', `${MARTIN}<div style="height: 0; overflow: hidden">${BERNARD}</div>`, 'MARTIN'],
  [
    'a letter being written in a frame',
    `${MARTIN}<iframe src="/other"></iframe><script>
     document.querySelector('iframe').onload = ({ target }) => { target.contentDocument.designMode = 'on'; };</script>`,
    'MARTIN',
  ],
  [
    'labels in one column, values in the next',
    `<section style="display: flex; gap: 20px"><div><div>Nom de naissance</div><div>Prénom</div></div>
     <div><div>MARTIN</div><div>Jeanne</div></div></section>`,
    'MARTIN',
  ],
  [
    'columns whose rows are not level',
    `<p>Mme MARTIN Jeanne</p><section style="display: flex; gap: 20px"><div><div>Nom de naissance</div><div>Prénom</div></div>
     <div style="margin-top: 9px"><div>BERNARD</div><div>Luc</div></div></section>`,
    'not-a-chart',
  ],
  [
    'pieces of a line that the style sets apart',
    `<p><span>Mme</span><span style="margin-left: 8px">DURAND née MARTIN Jeanne, née le 13/03/1948</span></p>`,
    'MARTIN',
  ],
  ['a form that hides the DOM', `<form>${CLOBBERED}${MARTIN}</form>`, 'MARTIN'],
  [
    'images that hide the document',
    `${MARTIN}<img name="body"><img name="defaultView"><img name="documentElement"><img name="getElementById">`,
    'MARTIN',
  ],
] as const;

let stage: Stage;
let site: Site;
let clicks: ClickReader;

beforeAll(async () => {
  const head = '<!doctype html><html lang="fr"><title>Personne fictive</title><body>';
  site = await serveSite((path) => {
    if (path === '/inside') return { body: head + MARTIN };
    if (path === '/other') return { body: head + BERNARD };
    if (path === '/nested') return { body: `${head}<iframe src="/inside" height="300"></iframe>` };
    const page = PAGES[Number(path.slice(1))];
    return page ? { body: head + page[1] } : null;
  });
  stage = await launchStage();
  clicks = await readingsOfClicks(stage);
});

afterAll(async () => {
  await stage?.close();
  await site?.close();
});

describe('the reader in a browser, on', () => {
  test.each(PAGES.map(([name, , expected], at) => [name, expected, at] as const))(
    '%s',
    async (_name, expected, at) => {
      const page = await stage.open(`${site.url}/${at}`);
      const reading = Object(await clicks.read(page));
      const shown = reading.fields.birthName?.value;
      if (/^[A-Z]/.test(expected)) {
        expect({ shown, warnings: reading.warnings }).toEqual({ shown: expected, warnings: [] });
      } else {
        expect(reading.warnings).toContain(expected);
        expect(shown ?? 'MARTIN').toBe('MARTIN');
      }
      await page.close();
    },
  );
});
