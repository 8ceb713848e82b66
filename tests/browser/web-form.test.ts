import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FieldValue } from '../../lib/domain/referral.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import {
  type Asked,
  clickOver,
  type Filler,
  fillerOf,
  type FormSite,
  mapOf,
  serveForms,
} from '../support/fill-stage.ts';

/** A fictitious person, with names that nothing holds by chance. */
const VALUES: Readonly<Record<string, FieldValue>> = {
  'demandeur-nom': 'Dr Alice Moreau (fictive)',
  'nom-de-naissance': 'QUERVALLON',
  'date-de-naissance': '1949-03-14',
  telephone: '+33199004758',
  sexe: 'feminin',
  motif: 'Deux chutes.\nAidant épuisé.',
  delai: 'semaine',
  'mesure-de-protection': 'tutelle',
  precautions: ['isolement'],
  accord: 'oral',
};

const SEX = {
  from: ['sexe'],
  as: 'option',
  options: { feminin: 'Femme', masculin: 'Homme' },
} satisfies Omit<Asked, 'target'>;
const name = (target: string) => ({ target, from: ['nom-de-naissance'] });
const born = (target: string, as: 'date' | 'day' | 'month' | 'year') => ({
  target,
  from: ['date-de-naissance'],
  as,
});

let stage: Stage;
let site: FormSite;
let filler: Filler;
let page: Page;

beforeAll(async () => {
  site = await serveForms();
  stage = await launchStage();
  filler = await fillerOf(stage);
});

afterAll(async () => {
  await stage?.close();
  await site?.close();
});

async function openForm(file: string): Promise<void> {
  page = await stage.open(`${site.url}/${file}`);
  await clickOver(stage, filler, page);
  site.asked.length = 0;
}

afterEach(async () => {
  await page.close();
});

describe('a form of every kind', () => {
  beforeEach(() => openForm('kinds.html'));

  test('is filled where it is empty and open, and is not sent', async () => {
    const map = mapOf(page, [
      { target: 'Demandeur › Nom', from: ['demandeur-nom'] },
      name('Personne › Nom'),
      born('Né(e) le', 'date'),
      born('Jour', 'day'),
      born('Mois', 'month'),
      born('css:#year', 'year'),
      { target: 'Téléphone', from: ['telephone'] },
      { target: 'Sexe', ...SEX },
      { target: 'Motif', from: ['motif'] },
      { target: 'Délai', from: ['delai'], as: 'option', options: { semaine: 'Dans la semaine' } },
      { target: 'Isolement', from: ['precautions'], as: 'tick', in: ['isolement'] },
      { target: 'Accord de la personne', from: ['accord'], as: 'tick', in: ['oral'] },
      name('Mot de passe'),
      name('css:#send'),
      name('Fermé'),
      name('Groupe fermé'),
      { target: 'Adresse', from: ['adresse'] },
      name('Nom'),
    ]);
    expect(await filler.fill(map, VALUES)).toEqual({
      ok: true,
      value: {
        filled: [
          'Demandeur › Nom',
          'Personne › Nom',
          'Né(e) le',
          'Jour',
          'Mois',
          'css:#year',
          'Sexe',
          'Motif',
          'Délai',
          'Isolement',
        ],
        left: ['Adresse'],
        unmapped: ['Pièce'],
        refused: [
          { target: 'Téléphone', reason: 'too-long' },
          { target: 'Accord de la personne', reason: 'not-writable' },
          { target: 'Mot de passe', reason: 'not-writable' },
          { target: 'css:#send', reason: 'not-writable' },
          { target: 'Fermé', reason: 'not-writable' },
          { target: 'Groupe fermé', reason: 'not-writable' },
          { target: 'Nom', reason: 'ambiguous' },
        ],
      },
    });
    expect(
      await valuesOf(['asker', 'name', 'born', 'day', 'month', 'year', 'phone', 'why', 'delay']),
    ).toEqual([
      'Dr Alice Moreau (fictive)',
      'QUERVALLON',
      '1949-03-14',
      '14',
      'mars',
      '1949',
      '',
      'Deux chutes.\nAidant épuisé.',
      'Dans la semaine',
    ]);
    expect(await page.$$eval('input:checked', (boxes) => boxes.map(({ id }) => id))).toEqual([
      'woman',
      'alone',
    ]);
    await isNotSent();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'aiguilleur-filler'))).toBeUndefined();
    expect(await filler.stored(), 'nothing of the person stays').not.toMatch(
      /QUERVALLON|1949|fill-tokens/,
    );
  });

  test('shows what was filled, until the user acts in it', async () => {
    const marks = (): Promise<number> => page.$$eval('[popover]', (all) => all.length);
    await filler.fill(mapOf(page, [name('Personne › Nom')]), VALUES);
    expect(await marks()).toBe(1);
    expect(await page.$eval('#name', (field) => field.getAttribute('style'))).toBeNull();
    await page.mouse.click(5, 5);
    expect(await marks()).toBe(0);
  });

  test('then the user sends it', async () => {
    await filler.fill(mapOf(page, [name('Personne › Nom')]), VALUES);
    await Promise.all([page.waitForNavigation(), page.click('#send')]);
    expect(site.asked).toEqual(['/envoi']);
  });

  test('is left whole when it shows somebody else', async () => {
    await page.$eval(
      '#born',
      (field) => field instanceof HTMLInputElement && (field.value = '1983-06-02'),
    );
    const map = mapOf(page, [born('Né(e) le', 'date'), name('Personne › Nom')]);
    expect(await filler.fill(map, VALUES)).toMatchObject({
      value: { filled: [], refused: [{ reason: 'other-person' }, { reason: 'other-person' }] },
    });
    expect(await valuesOf(['name'])).toEqual(['']);
  });
});

test('traps for robots stay empty; choices that a style draws and fields further down do not', async () => {
  await openForm('traps.html');
  const traps = [
    'Hors écran',
    'À droite',
    'Un pixel',
    'Transparent',
    'Replié',
    'Coupé',
    'Caché aux lecteurs',
    'Rogné',
    'Réduit',
    'Plié',
  ];
  const map = mapOf(page, [...traps.map(name), { target: 'Sexe', ...SEX }, name('Plus bas')]);
  expect(await filler.fill(map, VALUES)).toMatchObject({
    value: {
      filled: ['Sexe', 'Plus bas'],
      refused: traps.map((target) => ({ target, reason: 'not-writable' })),
    },
  });
  expect(
    await page.$$eval('.trap', (all) => all.map((field) => Reflect.get(field, 'value')).join('')),
  ).toBe('');
});

test('pages that keep their own values hear of it, and what they did not keep is said', async () => {
  await openForm('frameworks.html');
  const map = mapOf(page, [
    name('Contrôlé'),
    { target: 'Coché', from: ['precautions'], as: 'tick', in: ['isolement'] },
    name('Modèle'),
    name('Au départ'),
    name('Sourd'),
    born('Calendrier', 'date'),
    born('Calendrier américain', 'date'),
  ]);
  expect(await filler.fill(map, VALUES)).toMatchObject({
    value: {
      filled: ['Contrôlé', 'Coché', 'Modèle', 'Au départ', 'Calendrier'],
      refused: [
        { target: 'Sourd', reason: 'not-kept' },
        { target: 'Calendrier américain', reason: 'not-kept' },
      ],
    },
  });
  const state = JSON.parse(await page.$eval('#state', (shown) => shown.textContent ?? ''));
  expect(state).toEqual({
    '#react': 'QUERVALLON',
    '#box': true,
    '#vue': 'QUERVALLON',
    '#lazy': 'QUERVALLON',
  });
  expect(await valuesOf(['react', 'vue', 'picker', 'american'])).toEqual([
    'QUERVALLON',
    'QUERVALLON',
    '1949-03-14',
    '',
  ]);
});

test('frames of the site, components, and fields that come with a choice are filled', async () => {
  await openForm('parts.html');
  const protection = {
    from: ['mesure-de-protection'],
    as: 'option',
    options: { tutelle: 'Tutelle' },
  } satisfies Omit<Asked, 'target'>;
  const map = mapOf(page, [
    name('Dans un cadre'),
    name('Dans un composant'),
    name('Tuteur'),
    { target: 'Protégé', ...protection },
    name('Nom'),
  ]);
  expect(await filler.fill(map, VALUES)).toMatchObject({
    value: {
      filled: ['Dans un cadre', 'Dans un composant', 'Tuteur', 'Protégé'],
      refused: [{ target: 'Nom', reason: 'ambiguous' }],
    },
  });
  await isNotSent();
});

describe('a page that sends by itself', () => {
  beforeEach(() => openForm('sends.html'));

  test('is held: what its markup says, what it asks for, and no key is struck', async () => {
    const targets = ['Écrit dans la page', 'Demande l’envoi', 'Touche entrée'];
    expect(await filler.fill(mapOf(page, targets.map(name)), VALUES)).toMatchObject({
      value: {
        filled: ['Demande l’envoi', 'Touche entrée'],
        refused: [{ target: 'Écrit dans la page', reason: 'not-writable' }],
      },
    });
    await isNotSent();
  });

  test('without a word is seen to have gone, and that is said', async () => {
    const goes = {
      target: 'Part sans dire',
      from: ['accord'],
      as: 'option',
      options: { oral: 'Oui' },
    } satisfies Asked;
    expect(await filler.fill(mapOf(page, [goes]), VALUES)).toEqual({
      ok: false,
      failure: { code: 'form-left' },
    });
  });
});

async function valuesOf(ids: readonly string[]): Promise<unknown[]> {
  return page.evaluate(
    (each) => each.map((id) => Reflect.get(Object(document.getElementById(id)), 'value')),
    ids,
  );
}

/** The server was asked for nothing since the form was opened, and no form was even tried. */
async function isNotSent(): Promise<void> {
  await stage.requests.quiet();
  expect(site.asked).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, 'submitted'))).toBeUndefined();
}
