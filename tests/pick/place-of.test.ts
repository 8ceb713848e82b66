// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Adapter } from '../../lib/ehr/adapter/adapter.ts';
import { looksGenerated } from '../../lib/pick/generated-name.ts';
import { placeOf } from '../../lib/pick/place-of.ts';
import { documentOf } from '../ehr/reading-of.ts';

const SHOWN = {
  id: 'x',
  version: '1.0.0',
  name: 'Fictif',
  verified: null,
  match: { hosts: ['x.exemple'], path: ['/**'] },
  ready: { selector: 'body' },
  scope: 'body',
};

/** Where the value marked `data-pick` of a fictitious chart is found again. */
function pick(html: string, adapter: Adapter | null = null) {
  const page = documentOf(`<html lang="fr"><body>${html}</body></html>`);
  const pointed = page.querySelector('[data-pick]');
  if (!pointed) throw new Error('nothing to point at');
  pointed.removeAttribute('data-pick');
  return placeOf(page, pointed, { adapter });
}

describe('a place is found again', () => {
  test.each([
    ['by its id', '<p id="patient-nom" data-pick>EXEMPLE</p>', '#patient-nom'],
    ['by the id of what wraps it alone', '<p id="nom"><b data-pick>EXEMPLE</b></p>', '#nom'],
    [
      'by a name of the developers when the id is generated',
      '<p id=":r7:" data-testid="birth-name" data-pick>EXEMPLE</p>',
      '[data-testid="birth-name"]',
    ],
    [
      'by its name in a form',
      '<input name="naissance" value="14/03/1944" data-pick>',
      '[name="naissance"]',
    ],
    [
      'by a known label that it carries',
      '<p aria-label="Nom de naissance" data-pick>EXEMPLE</p>',
      '[aria-label="Nom de naissance"]',
    ],
    [
      'by the label beside it',
      '<dl><dt>Nom de naissance</dt><dd data-pick>EXEMPLE</dd></dl>',
      'Nom de naissance',
    ],
    [
      'by a short path from what has a name',
      '<div id="bandeau"><span>Mme</span><span data-pick>EXEMPLE</span></div>',
      '#bandeau > span:nth-of-type(2)',
    ],
    ['by its position at the worst', '<p>x</p><p data-pick>EXEMPLE</p>', 'body > p:nth-of-type(2)'],
  ])('%s', (_what, html, place) => {
    expect(pick(html)).toMatchObject({ place, count: 1 });
  });

  test('as the value of a field, or the choice of a list', () => {
    const list =
      '<select name="sexe" data-pick><option>M</option><option selected>F</option></select>';
    expect(pick('<p id="t" data-pick><input name="prenom" value="Jeanne"></p>')).toMatchObject({
      place: '[name="prenom"]',
      read: 'value',
    });
    expect(pick(list)).toMatchObject({ place: '[name="sexe"]', read: 'selectedText' });
  });

  test.each([
    ['14/03/1944', true],
    ['14 mars 1944', false],
    ['1944-03-14', false],
  ])('and says whether %s leaves the order of the numbers open', (date, numericDate) => {
    expect(pick(`<p id="ne-le" data-pick>${date}</p>`)).toMatchObject({ numericDate });
  });
});

describe('nothing of a person is in a place', () => {
  test.each([
    ['an id', '<p id="patient-exemple" data-pick>EXEMPLE</p>'],
    ['an id in one word', '<p id="ficheExemplePatient" data-pick>EXEMPLE</p>'],
    ['a name', '<p data-testid="exemple" data-pick>EXEMPLE</p>'],
    ['a label', '<p aria-label="Nom de EXEMPLE" data-pick>EXEMPLE</p>'],
    ['a number', '<p data-field="dossier-8412665" data-pick>EXEMPLE</p>'],
    [
      'the name of the chart, when another value is pointed at',
      `<dl><dt>Nom de naissance</dt><dd>EXEMPLE</dd><dt>Date de naissance</dt><dd>14/03/1944</dd></dl>
       <p id="tel-exemple" data-pick>01 99 00 00 01</p>`,
    ],
  ])('that stands in %s', (_what, html) => {
    const place = JSON.stringify(pick(html));
    expect(place).toContain('nth-of-type');
    expect(place.toLowerCase()).not.toMatch(/exemple|8412665/);
  });

  test('nor the name that only what was shown so far tells', () => {
    const html = '<p id="n">EXEMPLE</p><p id="tel-exemple" data-pick>01 99 00 00 01</p>';
    expect(pick(html)?.place).toBe('#tel-exemple');
    const adapter = { ...SHOWN, fields: { birthName: { selector: '#n', read: 'text' } } } as const;
    expect(pick(html, adapter)?.place).toBe('body > p:nth-of-type(2)');
  });

  test('but the names of the parts of an address are nobody’s', () => {
    const html =
      '<p>Adresse : 1 rue Fictive 91150 Étampes</p><p id="city-line" data-pick>Étampes</p>';
    expect(pick(html)?.place).toBe('#city-line');
  });

  test('not even the words beside it', () => {
    const place = pick('<div><span>Jeanne</span><span data-pick>EXEMPLE</span></div>');
    expect(place).toMatchObject({ label: '' });
    expect(JSON.stringify(place)).not.toContain('Jeanne');
  });
});

describe('no place is given', () => {
  test.each([
    ['for a note', '<article><p data-pick>Vue ce jour.</p></article>'],
    [
      'for a part that holds several fields',
      '<form data-pick><input value="A"><input value="B"></form>',
    ],
    ['for what is empty', '<p data-pick></p>'],
    ['on a page that asks for a password', '<p id="nom" data-pick>A</p><input type="password">'],
  ])('%s', (_what, html) => {
    expect(pick(html)).toBeNull();
  });
});

describe('an id that a program made up', () => {
  test.each([
    ...[
      ':r7:',
      'radix-3',
      'mui-12',
      'ember842',
      'css-1x2y3z',
      'a1b2c3',
      'patient-42-nom',
      'bcdfghjk',
      'id-9',
      'x-4f',
    ].map((name) => [name, true] as const),
    ...[
      'nom',
      'tel2',
      'ContentPlaceHolder1_EtatCivilUCForm1_LabelPatientNom',
      'patient_first-name',
      'birthDate',
    ].map((name) => [name, false] as const),
  ])('%s: %s', (name, generated) => {
    expect(looksGenerated(name)).toBe(generated);
  });
});
