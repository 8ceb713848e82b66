// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { fillPage, orderOf, reportOf, shown } from './fill-page.ts';

describe('fields that come with a choice', () => {
  test('are waited for', async () => {
    document.body.innerHTML = `<label>Nom du tuteur <input id="f" hidden></label>
      <label>Protégé <input type="checkbox" id="box"></label>`;
    document.querySelector('#box')?.addEventListener('change', () => {
      setTimeout(() => document.querySelector('#f')?.removeAttribute('hidden'), 1);
    });
    const report = await reportOf(null, { 'Nom du tuteur': 'Exemple', Protégé: true });
    expect(report.filled).toEqual(['Nom du tuteur', 'Protégé']);
    expect(shown('#f')).toBe('Exemple');
  });

  test('and are said to be missing when they never come', async () => {
    const html = '<label>Protégé <input type="checkbox"></label>';
    const report = await reportOf(html, { Protégé: true, Tuteur: 'Exemple' });
    expect(report).toMatchObject({
      filled: ['Protégé'],
      refused: [{ target: 'Tuteur', reason: 'missing' }],
    });
  });
});

describe('what the page does of a value', () => {
  const withScript = (act: (field: HTMLInputElement) => void): void => {
    document.body.innerHTML = '<label>Né le <input id="f"></label>';
    const field = document.querySelector<HTMLInputElement>('#f');
    field?.addEventListener('change', () => field.value !== '' && act(field));
  };

  test.each([
    ['another way of writing the day', '14 mars 1949', true],
    ['the ISO form', '1949-03-14', true],
    ['other separators', '14.03.1949', true],
    ['another day', '03/12/1949', false],
    ['the American order', '03/14/1949', false],
    ['nothing', '', false],
  ])('%s', async (_what, becomes, kept) => {
    withScript((field) => (field.value = becomes));
    const report = await reportOf(null, { 'Né le': '14/03/1949' });
    expect(report.filled).toEqual(kept ? ['Né le'] : []);
    expect(report.refused).toEqual(kept ? [] : [{ target: 'Né le', reason: 'not-kept' }]);
    expect(shown('#f'), 'what is wrong is taken back').toBe(kept ? becomes : '');
  });

  test('a setter that the page put on the field is passed by, and the events are heard', async () => {
    document.body.innerHTML = '<label>Nom <input id="f"></label>';
    const field = document.querySelector('#f');
    const heard: string[] = [];
    if (field)
      Object.defineProperty(field, 'value', {
        get: native,
        set: () => heard.push('setter'),
        configurable: true,
      });
    for (const type of ['input', 'change', 'blur', 'keydown', 'submit'])
      field?.addEventListener(type, () => heard.push(type));
    expect((await reportOf(null, { Nom: 'ROUSSEL' })).filled).toEqual(['Nom']);
    expect(heard).toEqual(['input', 'change', 'blur']);
  });

  test('it goes elsewhere', async () => {
    document.body.innerHTML =
      '<label>Nom <input id="f"></label><label>Prénom <input id="g"></label>';
    document.querySelector('#f')?.addEventListener('change', () => history.pushState({}, '', '/x'));
    const order = orderOf({ Nom: 'ROUSSEL', Prénom: 'Madeleine' }, { path: '/dac' });
    history.pushState({}, '', '/dac/demande');
    expect(await fillPage(null, order)).toEqual({ end: 'left' });
    expect(shown('#g')).toBe('');
    history.pushState({}, '', '/');
  });
});

describe('the person that the form already shows', () => {
  const identity = [
    { target: 'Nom', kind: 'name', expected: 'ROUSSEL' },
    { target: 'Né le', kind: 'date', expected: '14/03/1949' },
  ] as const;
  const form = (name: string, date: string): string =>
    `<label>Nom <input id="n" value="${name}"></label>
     <label>Né le <input id="d" value="${date}"></label><label>Motif <input id="f"></label>`;

  test.each([
    ['nobody', '', ''],
    ['the same name', 'Roussel', ''],
    ['the used name', 'LEFEVRE', ''],
    ['the same date in other words', '', '14 mars 1949'],
  ])('%s: the rest is written', async (_who, name, date) => {
    const report = await reportOf(form(name, date), { Motif: 'Chutes' }, { identity });
    expect(report.filled).toEqual(['Motif']);
  });

  test.each([
    ['another name', 'BENALI', ''],
    ['another date', '', '02/06/1983'],
    ['another date beside the name', 'ROUSSEL', '02/06/1983'],
  ])('%s: nothing is written', async (_who, name, date) => {
    const report = await reportOf(form(name, date), { Motif: 'Chutes' }, { identity });
    expect(report).toMatchObject({
      filled: [],
      refused: [{ target: 'Motif', reason: 'other-person' }],
    });
    expect(shown('#f')).toBe('');
  });

  const banner =
    '<section><h1>Identité du patient</h1><dl><dt>Nom de naissance</dt><dd>BENALI</dd><dt>Prénoms</dt><dd>Karim</dd><dt>Date de naissance</dt><dd>02/06/1983</dd></dl></section>';
  test('also when it is said beside the fields', async () => {
    const report = await reportOf(banner + form('', ''), { Motif: 'Chutes' }, { identity });
    expect(report.refused).toEqual([{ target: 'Motif', reason: 'other-person' }]);
  });

  test('and when the request names nobody', async () => {
    const nobody = { names: [], birthDate: null, identity };
    const report = await reportOf(form('ROUSSEL', ''), { Motif: 'Chutes' }, nobody);
    expect(report.refused).toEqual([{ target: 'Motif', reason: 'other-person' }]);
  });
});

function native(this: HTMLInputElement): string {
  return Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.get?.call(this);
}
