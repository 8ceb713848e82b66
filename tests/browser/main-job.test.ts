import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withAges } from '../../scripts/demo-ages.ts';
import { type DemoServer, startDemo } from '../../scripts/serve-demo.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { press, shownText } from '../support/consultation.ts';
import { type MainJob, playMainJob } from '../support/main-job.ts';
import { readPdf } from '../support/read-pdf.ts';

/** One consultation, played once; each test looks at what it left behind. */
let stage: Stage;
let demo: DemoServer;
let job: MainJob;
let heard: boolean;
let asked: readonly string[];
let printed: string;
const faults = new Map<string, string[]>();
const folder = mkdtempSync(join(tmpdir(), 'aiguilleur-pdf-'));

beforeAll(async () => {
  demo = await startDemo({
    elementDir: fileURLToPath(new URL('../../.output/element', import.meta.url)),
  });
  stage = await launchStage();
  const chart = await stage.open(`${demo.url}/ehr/lefevre-madeleine.html`);
  heard = stage.requests.urls.includes(chart.url());
  stage.requests.clear();
  job = await playMainJob(stage, chart, folder, async (name, page) => {
    if (name !== 'dossier') faults.set(name, await accessibilityFaults(page));
  });
  asked = [...stage.requests.urls];
  const { pages } = await readPdf(readFileSync(job.pdf));
  printed = pages.join('\n').replace(/\s+/g, ' ');
});

afterAll(async () => {
  await stage?.close();
  await demo?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('from an open chart to a written request', () => {
  test('the person is read, and shown with where it was read', () => {
    expect(job.texts.patient).toContain('ROUSSEL');
  });

  test('the header never says more than initials, age and commune', () => {
    const age = withAges('{{age:1949-03-14}}');
    expect(job.texts.orientation).toContain(`M. L., ${age} ans, Étampes`);
    expect(job.texts.orientation).not.toMatch(/ROUSSEL|LEFÈVRE|1949/);
  });

  test('the checklist is answered by keyboard alone', () => {
    expect(job.texts.questions).toMatch(
      /Plus rien ne peut changer|peut encore changer|peuvent encore/,
    );
  });

  test('the orientation names the DAC with its reasons, after what was to be tried', () => {
    expect(job.texts.orientation).toContain('Dispositif d’appui à la coordination');
    expect(job.texts.orientation).toContain('Parce que');
    expect(job.texts.orientation).toContain('À essayer avant');
    expect(job.texts.orientation).toContain('DAC 91 Sud');
  });

  test.each([
    ['the birth name', 'ROUSSEL'],
    ['the name used, with its accent', 'LEFÈVRE'],
    ['the commune', 'Étampes'],
    ['the DAC', 'DAC 91 Sud'],
    ['a reason', 'autonomie'],
    ['what the person wishes', 'Rester chez elle.'],
  ])('the PDF holds %s', (_what, words) => {
    expect(printed).toContain(words);
  });

  test('what was read of how to reach the person stays out until it is confirmed', () => {
    expect(job.texts.patient).toContain('01 99 00 12 34');
    expect(printed).not.toContain('01 99 00 12 34');
  });

  test('the name of the file names nobody', () => {
    expect(basename(job.pdf)).toMatch(/^demande-d-appui-\d{4}-\d{2}-\d{2}\.pdf$/);
  });

  test('nothing was asked of the network', () => {
    expect(heard, 'the log hears the chart').toBe(true);
    expect(stage.requests.watched).toContainEqual(expect.stringMatching(/\/sidepanel\.html$/));
    expect(asked).toEqual([]);
  });

  test.each(['patient', 'questions', 'orientation', 'demande', 'envoi'])(
    'the screen « %s » has no accessibility fault',
    (name) => {
      expect(faults.get(name)).toEqual([]);
    },
  );

  test('the emergency numbers, from anywhere, have no accessibility fault', async () => {
    await press(job.panel, 'Urgence');
    await job.panel.waitForSelector('dialog[open] a.number');
    expect(await accessibilityFaults(job.panel)).toEqual([]);
    await job.panel.keyboard.press('Escape');
  });

  test('the page to print holds the request, without accessibility fault', async () => {
    await press(job.panel, 'Imprimer');
    const target = await stage.browser.waitForTarget((each) => each.url().endsWith('/print.html'));
    const page = await target.asPage();
    await page.waitForSelector('h1');
    expect(await shownText(page)).toContain('ROUSSEL');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.close();
  });

  test('nothing about the person is on the disk', async () => {
    const own = await stage.ownPage('options.html');
    const onDisk = await own.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    expect(onDisk).not.toMatch(/ROUSSEL|LEFÈVRE|Madeleine|1949/);
    await own.close();
  });
});
