// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { resolveLocator } from '../../lib/ehr/locator.ts';
import { readChart } from '../../lib/ehr/read-chart.ts';
import { documentOf, readingOf, TODAY } from './reading-of.ts';

const chart = (name: string, given: string, date: string) =>
  `<dl><dt>Nom de naissance</dt><dd>${name}</dd><dt>Prénom</dt><dd>${given}</dd><dt>Date de naissance</dt><dd>${date}</dd></dl>`;
const frame = (inside: string, attributes = '') =>
  `<iframe ${attributes} srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe>`;
const MARTIN = chart('MARTIN', 'Jeanne', '13/03/1948');
const BERNARD = chart('BERNARD', 'Luc', '14/04/1950');

describe('frames of the same origin', () => {
  it.each([
    ['title="Dossier patient"', 'Dossier patient'],
    ['name="chart"', 'chart'],
    ['', 'cadre 2'],
    ['title="principal"', 'cadre 2'],
  ])('are read, under a short name: %s', (attributes, name) => {
    const { fields, reading } = readingOf(`<p>Bonjour</p>${frame(MARTIN, attributes)}`);
    expect(fields).toMatchObject({ birthName: 'MARTIN', birthDate: '1948-03-13' });
    expect(reading.fields.birthName?.provenance.frame).toBe(name);
  });

  it('that show two persons are nobody', () => {
    const { fields, warnings } = readingOf(frame(MARTIN) + frame(BERNARD));
    expect(fields).toEqual({});
    expect(warnings).toContain('several-patients');
  });

  it('that show the person of the page agree with it', () => {
    const { fields, reading } = readingOf(MARTIN + frame(MARTIN));
    expect(fields).toMatchObject({ birthName: 'MARTIN' });
    expect(reading.fields.birthName?.provenance.frame).toBe('principal');
  });

  it('that are lists by their name are no source', () => {
    const { fields } = readingOf(MARTIN + frame(BERNARD, 'title="Liste des patients"'));
    expect(fields).toMatchObject({ birthName: 'MARTIN' });
  });

  it('cover their own document only with a dialog', () => {
    const dialog = `<div role="dialog" aria-modal="true">${BERNARD}</div>`;
    expect(readingOf(MARTIN + frame(`<p>a</p>${dialog}`)).warnings).toContain('several-patients');
    expect(readingOf(frame(MARTIN + dialog)).fields).toMatchObject({ birthName: 'BERNARD' });
  });

  it('that are hidden are not read, nor missed', () => {
    const { fields, warnings } = readingOf(MARTIN + frame(BERNARD, 'hidden'));
    expect(fields).toMatchObject({ birthName: 'MARTIN' });
    expect(warnings).toEqual([]);
  });

  it('that may not be read are said', () => {
    expect(readingOf(MARTIN + frame(BERNARD, 'sandbox')).warnings).toEqual(['unread-frame']);
  });
});

describe('shadow roots', () => {
  function shadowed(mode: ShadowRootMode, inside: string, light = ''): ShadowRoot {
    documentOf(`<section><h2>Identité</h2><div id="host">${light}</div></section>`);
    const root = document.querySelector('#host')?.attachShadow({ mode });
    if (!root) throw new Error('no host');
    root.innerHTML = inside;
    return root;
  }
  const read = (root?: ShadowRoot) =>
    readChart(document, {
      today: TODAY,
      ...(root && {
        shadowRootOf: (element) => (element === root.host ? root : element.shadowRoot),
      }),
    });

  it('are read when open', () => {
    shadowed('open', MARTIN);
    expect(read().fields.birthName?.value).toBe('MARTIN');
  });

  it('are read when closed only where the browser lets', () => {
    const root = shadowed('closed', MARTIN);
    expect(read().fields).toEqual({});
    expect(read(root).fields.birthName?.value).toBe('MARTIN');
  });

  it('show what is slotted at its place, and not what is left out', () => {
    shadowed(
      'open',
      '<dl><dt>Nom de naissance</dt><dd><slot name="n"></slot></dd><dt>Prénom</dt><dd><slot></slot></dd></dl>',
      '<b slot="n">MARTIN</b>Jeanne<i slot="gone">BERNARD</i>',
    );
    const { fields } = read();
    expect(fields.birthName?.value).toBe('MARTIN');
    expect(fields.givenNames?.value).toEqual(['Jeanne']);
  });

  it('have labels of their own', () => {
    shadowed(
      'open',
      '<label for="a">Nom de naissance</label><input id="a" value="MARTIN"><label for="b">Prénom</label><input id="b" value="Jeanne">',
      '',
    );
    const { fields } = read();
    expect(fields.birthName?.value).toBe('MARTIN');
  });

  it('and frames can be found again from what was read', () => {
    const root = shadowed('closed', MARTIN);
    const reading = read(root);
    const place = resolveLocator(
      document,
      reading.fields.birthName?.provenance.locator ?? '',
      (element) => (element === root.host ? root : element.shadowRoot),
    );
    expect(place?.textContent).toBe('MARTIN');
  });
});
