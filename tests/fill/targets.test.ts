// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { reportOf, shown } from './fill-page.ts';

describe('a field is found', () => {
  test.each([
    ['by its label', '<label for="f">Nom :</label><input id="f">', 'Nom'],
    ['with its mark of obligation', '<label>Nom * <input id="f"></label>', 'nom'],
    ['by aria-label', '<input id="f" aria-label="Nom de naissance">', 'Nom de naissance'],
    [
      'by aria-labelledby',
      '<b id="a">Nom</b><i id="b">utilisé</i><input id="f" aria-labelledby="a b">',
      'Nom utilisé',
    ],
    ['by a selector', '<input id="f" name="nom">', 'css:input[name="nom"]'],
    [
      'in its group, when others have the same label',
      `<fieldset><legend>Demandeur</legend><label>Nom <input></label></fieldset>
       <fieldset><legend>Personne concernée</legend><label>Nom <input id="f"></label></fieldset>`,
      'Personne concernée › Nom',
    ],
    [
      'in the part that a heading opens',
      `<section><h2>Demandeur</h2><label>Nom <input></label></section>
       <section><h2>Patient</h2><p><label>Nom <input id="f"></label></p></section>`,
      'Patient › Nom',
    ],
    [
      'when its twin is hidden',
      '<label>Nom <input hidden></label><label>Nom <input id="f"></label>',
      'Nom',
    ],
    ['in a long field', '<label>Nom <textarea id="f"></textarea></label>', 'Nom'],
  ])('%s', async (_how, html, target) => {
    const report = await reportOf(html, { [target]: 'ROUSSEL' });
    expect(report).toEqual({
      filled: [target],
      left: [],
      unmapped: expect.any(Array),
      refused: [],
    });
    expect(shown('#f')).toBe('ROUSSEL');
  });

  test('in an open shadow root', async () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<label for="f">Nom</label><input id="f">';
    expect((await reportOf(null, { Nom: 'ROUSSEL' })).filled).toEqual(['Nom']);
    expect(root?.querySelector('input')?.value).toBe('ROUSSEL');
  });
});

describe('a field is left, and the reason is said', () => {
  test.each([
    ['no such label', '<label>Prénom <input id="f"></label>', 'missing'],
    ['a label that only begins so', '<label>Nom du service <input id="f"></label>', 'missing'],
    [
      'two with the label',
      '<label>Nom <input id="f"></label><label>Nom <input></label>',
      'ambiguous',
    ],
    ['written by the user', '<label>Nom <input id="f" value="Écrit"></label>', 'not-empty'],
    ['disabled', '<label>Nom <input id="f" disabled></label>', 'not-writable'],
    ['read only', '<label>Nom <input id="f" readonly></label>', 'not-writable'],
    ['said to be closed', '<label>Nom <input id="f" aria-disabled="true"></label>', 'not-writable'],
    ['a password', '<label>Nom <input id="f" type="password"></label>', 'not-writable'],
    ['a search', '<label>Nom <input id="f" type="search"></label>', 'not-writable'],
    ['a captcha', '<label>Nom <input id="f" name="captcha_answer"></label>', 'not-writable'],
    ['not drawn', '<label style="display: none">Nom <input id="f"></label>', 'not-writable'],
    ['invisible', '<label>Nom <input id="f" style="visibility: hidden"></label>', 'not-writable'],
    [
      'transparent',
      '<div style="opacity: 0"><label>Nom <input id="f"></label></div>',
      'not-writable',
    ],
    [
      'kept from readers',
      '<div aria-hidden="true"><label>Nom <input id="f"></label></div>',
      'not-writable',
    ],
    ['inert', '<div inert><label>Nom <input id="f"></label></div>', 'not-writable'],
    [
      'one that sends the form',
      '<form><label>Nom <input id="f" onchange="this.form.submit()"></label></form>',
      'not-writable',
    ],
    [
      'in a form that leaves',
      '<form oninput="location.href=\'/x\'"><label>Nom <input id="f"></label></form>',
      'not-writable',
    ],
    ['too short', '<label>Nom <input id="f" maxlength="3"></label>', 'too-long'],
    ['a number', '<label>Nom <input id="f" type="number"></label>', 'not-kept'],
  ])('%s', async (_why, html, reason) => {
    const before = 'Écrit';
    const report = await reportOf(html, { Nom: 'ROUSSEL' });
    expect(report.refused).toEqual([{ target: 'Nom', reason }]);
    expect(report.filled).toEqual([]);
    expect(['', before]).toContain(shown('#f'));
  });

  test.each([
    ['a button', 'css:#f', '<button id="f">Envoyer</button>'],
    ['what sends', 'css:#f', '<input id="f" type="submit" value="">'],
    ['what is not shown', 'css:#f', '<input id="f" type="hidden">'],
    ['an editable part', 'css:#f', '<div id="f" contenteditable></div>'],
    ['a file', 'css:#f', '<input id="f" type="file">'],
    ['what chooses by a list', 'css:#f:is(input)', '<input id="f">'],
  ])('%s is never written', async (_what, target, html) => {
    const report = await reportOf(html, { [target]: 'ROUSSEL' });
    expect(report.filled).toEqual([]);
    expect(report.refused[0]?.reason).toBe(target === 'css:#f' ? 'not-writable' : 'missing');
  });
});

test('fields that the map does not speak of are named by their labels', async () => {
  const html = `<label>Nom <input></label><label>Service <input></label><input placeholder="Étage">
    <fieldset><legend>Sexe</legend><label><input type="radio" name="s">Femme</label>
    <label><input type="radio" name="s">Homme</label></fieldset>
    <label>J’accepte <input type="checkbox"></label><label>Pièce <input type="file"></label>
    <input type="hidden" name="jeton"><label hidden>Piège <input></label><input type="submit">`;
  const report = await reportOf(html, { Nom: 'ROUSSEL' }, { left: ['Service'] });
  expect(report.unmapped).toEqual(['Étage', 'Sexe', 'J’accepte', 'Pièce']);
  expect(report.left).toEqual(['Service']);
});

test('a page that is not the form of the map is left alone', async () => {
  const { fillPage, orderOf } = await import('./fill-page.ts');
  const html = '<label>Nom <input id="f"></label>';
  const order = orderOf({ Nom: 'ROUSSEL' });
  expect(await fillPage(html, { ...order, host: 'dac.exemple' })).toEqual({ end: 'elsewhere' });
  expect(await fillPage(html, { ...order, path: '/ailleurs' })).toEqual({ end: 'elsewhere' });
  expect(shown('#f')).toBe('');
});
