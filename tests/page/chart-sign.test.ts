// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { PatientReading } from '../../lib/domain/patient.ts';
import { openRootOf } from '../../lib/ehr/dom.ts';
import { locatorOf } from '../../lib/ehr/locator.ts';
import { chartSign } from '../../lib/page/chart-sign.ts';

/** Fictitious: what a reading of the element says, as far as following goes. */
function readingAt(element: Element): PatientReading {
  const provenance = {
    source: 'generic',
    label: 'Nom',
    frame: 'principal',
    level: 'labelled',
    checks: [],
    locator: locatorOf(element) ?? '',
  } as const;
  const birthName = { value: 'MODÈLE', provenance: { ...provenance, checks: [] } };
  return { fields: { birthName }, warnings: [], refused: [] };
}

function signOfPage(patientKey?: () => string | null) {
  const name = document.querySelector('h1');
  if (!name) throw new Error('no name on the page');
  return chartSign(document, readingAt(name), openRootOf, patientKey);
}

beforeEach(() => {
  document.body.innerHTML = '<h1>MODÈLE Jeanne</h1><p>Autre chose</p>';
  history.replaceState(null, '', '#1');
});

describe('the sign of a chart', () => {
  test.each([
    ['something put before it', () => document.body.prepend(document.createElement('h1'))],
    [
      'the same name drawn anew at its place',
      () =>
        document.querySelector('h1')?.replaceWith(document.querySelector('h1')!.cloneNode(true)),
    ],
    ['another part of the page', () => document.querySelector('p')?.replaceChildren('Nouveau')],
    [
      'the same words drawn again',
      () => document.querySelector('h1')?.replaceChildren('MODÈLE Jeanne'),
    ],
  ])('holds when the change is %s', (_what, change) => {
    const sign = signOfPage();
    const before = sign.now();
    change();
    expect(before).not.toBeNull();
    expect(sign.now()).toBe(before);
  });

  test.each([
    ['the name', () => document.querySelector('h1')?.replaceChildren('FICTIF Paul')],
    ['the address', () => history.replaceState(null, '', '#2')],
    ['the place, now hidden', () => document.querySelector('h1')?.setAttribute('hidden', '')],
    ['the place, now gone', () => document.body.replaceChildren()],
  ])('does not when it is %s', (_what, change) => {
    const sign = signOfPage();
    const before = sign.now();
    change();
    expect(sign.now()).not.toBe(before);
  });

  test('knows the patient by the number of an adapter, whatever the address', () => {
    let key = '12';
    const sign = signOfPage(() => key);
    const before = sign.now();
    history.replaceState(null, '', '#2');
    expect(sign.now()).toBe(before);
    key = '13';
    expect(sign.now()).not.toBe(before);
  });

  test('is there for a reading that names nobody: never', () => {
    const nobody: PatientReading = { fields: {}, warnings: [], refused: [] };
    expect(chartSign(document, nobody, openRootOf).now()).toBeNull();
  });

  test('looks at the page, and at the shadow root where the name stands', () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>MODÈLE</p>';
    document.body.append(host);
    const name = root.querySelector('p');
    if (!name) throw new Error('no name in the shadow root');
    expect(chartSign(document, readingAt(name), openRootOf).trees()).toContain(root);
  });
});
