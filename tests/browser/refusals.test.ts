import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withAges } from '../../scripts/demo-ages.ts';
import { type DemoServer, startDemo } from '../../scripts/serve-demo.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { answerByKeyboard, confirmIdentity, press, shownText } from '../support/consultation.ts';
import { COMPLEX } from '../support/main-job.ts';

let stage: Stage;
let demo: DemoServer;

beforeEach(async () => {
  demo = await startDemo({
    elementDir: fileURLToPath(new URL('../../.output/element', import.meta.url)),
  });
  stage = await launchStage();
});

afterEach(async () => {
  await stage?.close();
  await demo?.close();
});

describe('the panel holds back', () => {
  test('when two persons are on the page: nobody is read, and it says why', async () => {
    const chart = await stage.open(`${demo.url}/ehr/deux-patients.html`);
    await stage.clickToolbar(chart);
    const panel = await stage.panel();
    await panel.waitForSelector('.identity');
    await panel.waitForFunction(() =>
      document.body.innerText.includes('La page montre plusieurs personnes'),
    );
    expect(await shownText(panel)).not.toMatch(/ROUSSEL|LEFÈVRE|1949/);
    expect(await accessibilityFaults(panel)).toEqual([]);
  });

  test('when there is a danger: the numbers come first and the request is closed', async () => {
    const chart = await stage.open(`${demo.url}/ehr/lefevre-madeleine.html`);
    await stage.clickToolbar(chart);
    const panel = await stage.panel();
    await panel.waitForSelector('.identity [type=submit]');
    await confirmIdentity(panel);
    await answerByKeyboard(panel, { ...COMPLEX, danger: ['o'] });
    await press(panel, 'Voir l’orientation');
    await panel.waitForSelector('.preemption');
    const numbers = await panel.$$eval('.preemption a.number', (links) =>
      links.map((link) => link.textContent),
    );
    expect(numbers).toEqual(expect.arrayContaining(['15', '112']));
    expect(await panel.$$eval('.preemption, .actor', (blocks) => blocks[0]?.className)).toContain(
      'preemption',
    );
    await press(panel, 'Demande');
    await panel.waitForFunction(() => /n’est pas ouverte/.test(document.body.innerText));
    expect(await panel.$('#field-demandeur-nom')).toBeNull();
    expect(await accessibilityFaults(panel)).toEqual([]);
  });

  test('when the chart changes under the panel: a new click, another person, no mixture', async () => {
    const chart = await stage.open(`${demo.url}/ehr/lefevre-madeleine.html`);
    await stage.clickToolbar(chart);
    const panel = await stage.panel();
    await panel.waitForSelector('.identity [type=submit]');
    await confirmIdentity(panel);
    await chart.goto(`${demo.url}/ehr/benali-karim.html`);
    await stage.clickToolbar(chart);
    await panel.waitForFunction(() => /changé|autre dossier/i.test(document.body.innerText));
    expect(await shownText(panel)).toContain(withAges('M. L., {{age:1949-03-14}} ans'));
    expect(await accessibilityFaults(panel)).toEqual([]);
  });
});
