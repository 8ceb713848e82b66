// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../../lib/ehr/adapter/adapter.ts';
import { parseAdapter } from '../../../lib/ehr/adapter/adapter-schema.ts';
import { readBy } from './adapter-of.ts';

const base: Adapter = {
  id: 'a-software',
  version: '1.0.0',
  name: 'Un logiciel',
  verified: null,
  match: { hosts: ['chart.example.org'], path: ['/**'] },
  ready: { selector: '#chart' },
  scope: '#chart',
  fields: {
    birthName: { selector: '#name', read: 'text' },
    givenNames: { selector: '#given', read: 'text' },
    birthDate: { selector: '#born', read: 'text', transforms: ['date:dmy'] },
    phone: { selector: '#phone', read: 'text' },
  },
};
const chart = (inside: string, around = '') =>
  `<html lang="fr"><body>${around}<div id="chart">${inside}</div></body></html>`;
const person = `<p id="name">DURAND</p><p id="given">Jeanne</p><p id="born">12/03/1948</p><p id="phone">06 39 98 12 30</p>`;
const values = {
  birthName: 'DURAND',
  givenNames: ['Jeanne'],
  birthDate: '1948-03-12',
  phone: '+33639981230',
};
const confirmed = { by: 'Dr Alice MOREAU', date: '2026-11-01', softwareVersion: '3.2' };

describe('an adapter', () => {
  it('is firmer once somebody confirmed it', () => {
    const levels = (verified: Adapter['verified']) =>
      Object.values(readBy({ ...base, verified }, chart(person)).fields).map(
        ({ provenance }) => provenance.level,
      );
    expect(new Set(levels(null))).toEqual(new Set(['labelled']));
    expect(new Set(levels(confirmed))).toEqual(new Set(['structured']));
  });

  it('is not confirmed when the word for it was lost on the way to the page', () => {
    const { verified: _lost, ...sent } = base;
    const adapter = sent as Adapter; // what Chromium makes of a null
    const { birthName } = readBy(adapter, chart(person)).fields;
    expect(birthName?.provenance.level).toBe('labelled');
  });

  it.each<[string, string, Partial<Adapter>, object]>([
    ['reads what is shown', chart(person), {}, values],
    ['takes no twin that is hidden', chart(`${person}<p id="name" hidden>PETIT</p>`), {}, values],
    ['reads nothing of two parts', chart(person) + chart(person), {}, {}],
    [
      'reads nothing while the page loads',
      chart(`${person}<i class="load">…</i>`),
      { ready: { selector: '#chart', absent: '.load' } },
      {},
    ],
    [
      'reads nothing behind a dialog of somebody else',
      chart(
        person,
        '<div role="dialog" aria-label="Identité"><dl><dt>Nom de naissance</dt><dd>PETIT</dd><dt>Prénom</dt><dd>Rose</dd><dt>Date de naissance</dt><dd>25/12/1950</dd></dl></div>',
      ),
      {},
      {},
    ],
    [
      'leaves out a part of somebody else',
      chart(`${person}<div class="son"><p id="phone">06 39 98 99 99</p></div>`),
      { exclude: ['.son'] },
      values,
    ],
  ])('%s', (_rule, html, changes, expected) => {
    expect(readBy({ ...base, ...changes }, html).values).toEqual(expected);
  });

  it('reads the text of a place without the excluded part inside it', () => {
    const html = chart(person.replace('DURAND', 'DURAND <b class="tag">ALD</b>'));
    expect(readBy({ ...base, exclude: ['.tag'] }, html).values).toEqual(values);
  });

  it('leaves to the ordinary reading a page that it does not know, and says so', () => {
    const html = `<html lang="fr"><body><dl><dt>Nom de naissance</dt><dd>DURAND</dd><dt>Prénom</dt><dd>Jeanne</dd><dt>Date de naissance</dt><dd>25/03/1948</dd></dl></body></html>`;
    const { values: read, refused, fields } = readBy(base, html);
    expect(read).toMatchObject({ birthName: 'DURAND', birthDate: '1948-03-25' });
    expect(fields.birthName?.provenance.source).toBe('generic');
    expect(refused).toContainEqual({ field: 'birthName', reason: 'no-such-place', label: '' });
  });

  it.each([
    ['another datum', 'Prénom', 'conflict'],
    ['somebody else', 'Téléphone de la mère', 'other-person'],
  ])('refuses a place that the page labels as %s', (_what, label, reason) => {
    const html = chart(
      person.replace(
        /<p id="phone">(.*?)<\/p>/,
        `<dl><dt>${label}</dt><dd id="phone">$1</dd></dl>`,
      ),
    );
    const { values: read, refused } = readBy(base, html);
    expect(read).not.toHaveProperty('phone');
    expect(refused).toContainEqual(expect.objectContaining({ field: 'phone', reason }));
  });

  it('blanks two places that should say the same name and do not', () => {
    const fields = { ...base.fields, usedName: { selector: '#head', read: 'text' } } as const;
    const asked: Adapter = { ...base, fields, agree: [['birthName', 'usedName']] };
    const same = readBy(asked, chart(`${person}<p id="head">Durand</p>`));
    expect(same.values).toMatchObject({ birthName: 'DURAND' });
    const other = readBy(asked, chart(`${person}<p id="head">PETIT</p>`));
    expect(Object.keys(other.values)).toEqual(['givenNames', 'birthDate', 'phone']);
  });

  it.each<[string, Adapter['verified'], string, string | undefined]>([
    ['decides the order of the date', null, '', '1948-03-12'],
    ['is doubted when the page shows the contrary', null, '<p>Vu le 11/22/2026</p>', undefined],
    ['is believed once confirmed', confirmed, '<p>Vu le 11/22/2026</p>', '1948-03-12'],
  ])('%s', (_rule, verified, around, birthDate) => {
    expect(readBy({ ...base, verified }, chart(person, around)).values['birthDate']).toBe(
      birthDate,
    );
  });

  it('joins, or takes the first of, several places only when asked', () => {
    const html = chart(`${person}<i class="g">Jeanne</i><i class="g">Marie</i>`);
    const given = (many: 'first' | 'join') =>
      readBy(
        { ...base, fields: { ...base.fields, givenNames: { selector: '.g', read: 'text', many } } },
        html,
      ).values['givenNames'];
    expect([given('first'), given('join')]).toEqual([['Jeanne'], ['Jeanne', 'Marie']]);
  });

  it('reads live values of controls, and the words of the chosen option', () => {
    const html = chart(
      `<label for="f-name">Nom de naissance</label><input id="f-name" value="DURAND" />
       <p id="given">Jeanne</p><p id="born">12/03/1948</p>
       <select id="f-sex"><option value="">Choisir</option><option value="2" selected>Féminin</option></select>`,
    );
    const fields = {
      birthName: { label: 'Nom de naissance', read: 'value' },
      birthDate: { selector: '#born', read: 'text' },
      sex: { selector: '#f-sex', read: 'selectedText', transforms: ['sexFR'] },
    } as const;
    expect(readBy({ ...base, fields }, html).values).toMatchObject({
      birthName: 'DURAND',
      sex: 'F',
    });
  });

  it('keeps the alerts of the rest of the page', () => {
    const alert = '<div role="alert">Attention : homonyme, vérifiez l’identité</div>';
    expect(readBy(base, chart(person, alert)).warnings).toEqual(['homonym']);
  });

  it('of these tests fits the schema', () => expect(parseAdapter(base).ok).toBe(true));
});
