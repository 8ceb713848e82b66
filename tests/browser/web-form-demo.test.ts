import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FormMap } from '../../lib/domain/form-map.ts';
import type { FieldValue } from '../../lib/domain/referral.ts';
import { type DemoServer, startDemo } from '../../scripts/serve-demo.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { confirmIdentity, shownText } from '../support/consultation.ts';
import { clickOver, type Filler, fillerOf } from '../support/fill-stage.ts';

/** The fictitious person of the demonstration chart. */
const VALUES: Readonly<Record<string, FieldValue>> = {
  'demandeur-nom': 'Dr Alice Moreau (fictive)',
  'demandeur-fonction': 'médecin généraliste',
  'demandeur-telephone': '01 99 00 00 01',
  'nom-de-naissance': 'ROUSSEL',
  'nom-utilise': 'LEFÈVRE',
  prenoms: 'Madeleine Odette',
  'date-de-naissance': '1949-03-14',
  sexe: 'feminin',
  adresse: '12 rue de l’Exemple, 91150 Étampes',
  telephone: '+33199001234',
  'mesure-de-protection': 'tutelle',
  'representant-nom': 'Marcel Lefèvre (fictif)',
  motif: 'Perte d’autonomie, aidant épuisé.',
  delai: 'semaine',
  'securite-de-la-visite': ['animal'],
  accord: 'oral',
};

let stage: Stage;
let demo: DemoServer;
let filler: Filler;

beforeAll(async () => {
  const elementDir = fileURLToPath(new URL('../../.output/element', import.meta.url));
  demo = await startDemo({ elementDir });
  stage = await launchStage();
  filler = await fillerOf(stage);
});

afterAll(async () => {
  await stage?.close();
  await demo?.close();
});

test('the click over a form leaves the consultation as it is', async () => {
  const chart = await stage.open(`${demo.url}/ehr/lefevre-madeleine.html`);
  await stage.clickToolbar(chart);
  const panel = await stage.panel();
  await panel.waitForSelector('.identity [type=submit]');
  await confirmIdentity(panel);
  const before = await asked(panel);
  const form = await stage.open(`${demo.url}/dac/index.html`);
  await stage.clickToolbar(form);
  await expect.poll(() => filler.stored()).toContain('fill-tokens');
  await expect.poll(() => shownText(panel)).not.toContain('dossier lu à');
  expect(await asked(panel)).toBe(before);
  expect(await panel.$('#chart-changed'), 'nobody else is asked about').toBeNull();
  const consultation = await filler.stored();
  expect(consultation).toContain('LEFÈVRE');
  expect(consultation).toContain('"confirmed":true');
  await chart.bringToFront();
  expect(await asked(panel)).toBe(before);
  await form.close();
  await chart.close();
});

test('the form of the demonstration is filled by the map beside it, the agreement left to the hand', async () => {
  const form = await stage.open(`${demo.url}/dac/index.html`);
  const map = FormMap.parse(await (await fetch(`${demo.url}/dac/form-map.json`)).json());
  if (map.kind !== 'page') throw new Error('a map of another kind');
  await clickOver(stage, filler, form);
  const outcome = await filler.fill(map, VALUES);
  const left = ['Agressivité', 'Insalubrité'];
  const targets = map.fields.map(({ target }) => target);
  expect(outcome).toEqual({
    ok: true,
    value: {
      filled: targets.filter((target) => !left.includes(target)),
      left,
      unmapped: [
        'Pièce jointe',
        'La personne est informée et donne son accord.',
        'Je certifie l’exactitude de cette demande.',
      ],
      refused: [],
    },
  });
  expect(await form.$$eval('input:checked', (boxes) => boxes.map(({ name }) => name))).toEqual([
    'sexe',
    'visite',
  ]);
  expect(await form.$eval('#site-web', (trap) => Reflect.get(trap, 'value'))).toBe('');
  expect(await form.$eval('#recu', (said) => said.textContent)).toBe('');
  await form.close();
});

/** The questions shown. */
function asked(panel: Page): Promise<string> {
  return panel.$$eval('fieldset legend', (titles) =>
    titles.map(({ textContent }) => textContent).join('\n'),
  );
}
