// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { reportOf, shown } from './fill-page.ts';

const SEX = `<fieldset><legend>Sexe</legend>
  <label><input type="radio" name="s" id="f"> Féminin</label>
  <label><input type="radio" name="s" id="m"> Masculin</label></fieldset>`;
const MONTHS = `<label>Mois <select id="f"><option value="">--</option><option value="1">janvier</option>
  <option value="3">mars</option></select></label>`;
const WISH = `<label>Délai <select id="f"><option value="0">Choisissez…</option>
  <option value="a">Dans la semaine</option><option value="b" disabled>Dans le mois</option></select></label>`;

describe('a value is written', () => {
  test.each<[string, string, string, string | true, string | boolean]>([
    ['a radio by its words', SEX, 'Sexe', 'féminin', true],
    ['a radio that the map points to', SEX, 'Féminin', true, true],
    ['an option by its words', WISH, 'Délai', 'dans la semaine', 'Dans la semaine'],
    ['a month by its number', MONTHS, 'Mois', '03', 'mars'],
    ['a box', '<label><input type="checkbox" id="f"> Isolement</label>', 'Isolement', true, true],
    [
      'a date of the browser',
      '<label>Né le <input id="f" type="date"></label>',
      'Né le',
      '14/03/1949',
      '1949-03-14',
    ],
    [
      'a date in words of the form',
      '<label>Né le <input id="f"></label>',
      'Né le',
      '14/03/1949',
      '14/03/1949',
    ],
    ['a day', '<label>Jour <input id="f" type="number"></label>', 'Jour', '14', '14'],
    [
      'a phone',
      '<label>Téléphone <input id="f" type="tel"></label>',
      'Téléphone',
      '01 99 00 12 34',
      '01 99 00 12 34',
    ],
    [
      'lines',
      '<label>Motif <textarea id="f"></textarea></label>',
      'Motif',
      'Un.\nDeux.',
      'Un.\nDeux.',
    ],
    [
      'under a mask',
      '<label>Né le <input id="f" value="__/__/____"></label>',
      'Né le',
      '14/03/1949',
      '14/03/1949',
    ],
  ])('%s', async (_what, html, target, value, expected) => {
    const report = await reportOf(html, { [target]: value });
    expect(report.refused).toEqual([]);
    expect(report.filled).toEqual([target]);
    expect(shown('#f')).toBe(expected);
  });

  test('as several options of a list of several', async () => {
    const html = `<label>Aides <select id="f" multiple><option>Repas</option><option>Ménage</option>
      <option>Toilette</option></select></label>`;
    expect((await reportOf(html, { Aides: 'Repas, Toilette' })).filled).toEqual(['Aides']);
    const chosen = document.querySelectorAll<HTMLOptionElement>('option');
    expect([...chosen].map(({ selected }) => selected)).toEqual([true, false, true]);
  });
});

describe('a choice is left', () => {
  test.each<[string, string, string, string | true, string]>([
    ['not offered', SEX, 'Sexe', 'Non précisé', 'no-such-choice'],
    ['closed', WISH, 'Délai', 'Dans le mois', 'no-such-choice'],
    ['made already', SEX.replace('id="m"', 'id="m" checked'), 'Sexe', 'Féminin', 'not-empty'],
    [
      'chosen already',
      WISH.replace('value="a"', 'value="a" selected'),
      'Délai',
      'Dans la semaine',
      'not-empty',
    ],
    [
      'ticked already',
      '<label><input type="checkbox" checked> Isolement</label>',
      'Isolement',
      true,
      'not-empty',
    ],
    [
      'offered twice',
      WISH.replace(' disabled>Dans le mois', '>Dans la semaine'),
      'Délai',
      'Dans la semaine',
      'ambiguous',
    ],
    [
      'in a button',
      '<button><label><input type="checkbox"> Isolement</label></button>',
      'Isolement',
      true,
      'not-writable',
    ],
    [
      'a text for a box',
      '<label><input type="checkbox"> Isolement</label>',
      'Isolement',
      'oui',
      'not-writable',
    ],
  ])('%s', async (_why, html, target, value, reason) => {
    const report = await reportOf(html, { [target]: value });
    expect(report).toMatchObject({ filled: [], refused: [{ target, reason }] });
  });

  const box = (label: string): string => `<label><input type="checkbox" id="f"> ${label}</label>`;
  const MARKED =
    '<div><input type="checkbox" id="f" aria-label="Oui"> Je certifie l’exactitude</div>';
  test.each([
    ['an agreement', box('La personne donne son accord'), 'La personne donne son accord'],
    ['a consent', box('Consentement recueilli'), 'Consentement recueilli'],
    ['personal data', box('J’ai lu la mention RGPD'), 'J’ai lu la mention RGPD'],
    ['a certificate', box('Je certifie'), 'Je certifie'],
    ['a certificate beside it', MARKED, 'Oui'],
    ['conditions', box('J’accepte les conditions'), 'J’accepte les conditions'],
    [
      'something read',
      box('J’ai lu et pris connaissance de la notice'),
      'J’ai lu et pris connaissance de la notice',
    ],
    ['something approved', box('Lu et approuvé'), 'Lu et approuvé'],
    [
      'an information given',
      box('La personne est informée de la démarche'),
      'La personne est informée de la démarche',
    ],
    ['an agreement in English', box('I agree to the terms'), 'I agree to the terms'],
    [
      'letters to come',
      box('Je souhaite m’abonner à la lettre d’information'),
      'Je souhaite m’abonner à la lettre d’information',
    ],
    ['by its name alone', '<label><input type="checkbox" id="f" name="rgpd"> Oui</label>', 'Oui'],
    [
      'by its group',
      `<fieldset><legend>Accord de la personne</legend>${box('Oui')}</fieldset>`,
      'Oui',
    ],
  ])('it speaks of %s', async (_what, html, target) => {
    const report = await reportOf(html, { [target]: true });
    expect(report).toMatchObject({ filled: [], refused: [{ target, reason: 'not-writable' }] });
    expect(shown('#f')).toBe(false);
  });

  test.each([
    ['radios', SEX.replace('Sexe', 'Accord de la personne'), 'Accord de la personne', 'Féminin'],
    ['an option among radios', SEX.replace('Masculin', 'Refuse'), 'Sexe', 'Féminin'],
    ['a list', WISH.replace('Délai', 'Consentement'), 'Consentement', 'Dans la semaine'],
  ])('its %s speaks of an agreement', async (_what, html, target, value) => {
    const report = await reportOf(html, { [target]: value });
    expect(report).toMatchObject({ filled: [], refused: [{ target }] });
  });
});
