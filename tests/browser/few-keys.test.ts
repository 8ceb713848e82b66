import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { type DemoServer, startDemo } from '../../scripts/serve-demo.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { confirmIdentity } from '../support/consultation.ts';
import { handOn, type Hand, seesLine } from '../support/few-keys.ts';

/** The settings of a doctor who has used the panel before, in this commune. All invented. */
const SETTINGS = {
  letterhead: {
    name: 'Dr Alice Moreau (fictive)',
    role: 'médecin généraliste',
    structure: 'Cabinet de l’Exemple',
    rpps: '99999999990',
    phone: '01 99 00 00 01',
    mss: '',
  },
  setting: 'ville',
  isMedecinTraitant: true,
  commune: null,
  chosenInstances: { '91223': 'dac-91-sud' },
  typedAddressees: {},
};

let stage: Stage;
let demo: DemoServer;
let panel: Page;
let hand: Hand;

beforeAll(async () => {
  demo = await startDemo({
    elementDir: fileURLToPath(new URL('../../.output/element', import.meta.url)),
  });
  stage = await launchStage();
  const own = await stage.ownPage('options.html');
  await own.evaluate(
    (value) => chrome.storage.local.set({ settings: { version: 1, value } }),
    SETTINGS,
  );
  await own.close();
  const chart = await stage.open(`${demo.url}/ehr/lefevre-madeleine.html`);
  await stage.clickToolbar(chart);
  panel = await stage.panel();
  await confirmIdentity(panel);
  hand = handOn(panel, ['clic sur l’icône', 'Entrée (identité confirmée)']);
});

afterAll(async () => {
  await stage?.close();
  await demo?.close();
});

const question = (id: string): string => `@data-question="${id}"`;

describe('the typical case, in few keys', () => {
  test('from the chart to a request that is ready: 15 keys and clicks at most', async () => {
    await hand.key('n', 'pas de danger');
    await hand.click(question('besoin'), 'Confier');
    await hand.click(question('sante-complexe'), 'Oui');
    await hand.click(question('autonomie-ou-handicap'), 'Oui');
    await hand.click(question('plusieurs-categories'), 'Oui');
    await hand.click(question('proximite-epuisee'), 'Oui');
    await hand.click(question('coordinateur'), 'Non');
    await hand.click(question('situations'), 'Rien de tout cela');
    await hand.key('d', 'rédiger la demande');

    await seesLine(panel, 'mesure-de-protection');
    await hand.key('1', 'aucune mesure de protection');
    await seesLine(panel, 'information-donnee');
    await hand.click('@aria-labelledby="block-accord"', 'Informée, d’accord à l’oral');
    await seesLine(panel, 'attentes-de-la-personne');
    await hand.click('@aria-labelledby="block-situation"', 'non exprimées');
    await seesLine(panel, 'delai');
    await hand.key('2', 'dans la semaine');

    await panel.waitForSelector('.complete');
    await panel.waitForSelector('.way-on [data-way-on]');
    expect(hand.done.length, hand.done.join('\n')).toBeLessThanOrEqual(15);
  });

  test('what the keys did not say came from where it is said to come', async () => {
    const said = await panel.evaluate(
      () => document.querySelector('main, [role=main]')?.textContent,
    );
    for (const words of ['en-tête', 'dossier', 'questionnaire', 'date du jour']) {
      expect(said).toContain(words);
    }
    expect(said).toContain('DAC 91 Sud');
  });

  test('the focus is on the way on: nothing is left to ask', async () => {
    expect(await panel.evaluate(() => document.activeElement?.hasAttribute('data-way-on'))).toBe(
      true,
    );
  });
});
