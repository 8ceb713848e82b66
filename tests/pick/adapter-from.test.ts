// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { needsDateOrder, type LearnDraft, type PickedPlace } from '../../lib/domain/learned.ts';
import { parseAdapter } from '../../lib/ehr/adapter/adapter-schema.ts';
import { readChart } from '../../lib/ehr/read-chart.ts';
import { adapterFrom, pathPattern } from '../../lib/pick/adapter-from.ts';
import { documentOf, TODAY } from '../ehr/reading-of.ts';

const at = (place: string, more: Partial<PickedPlace> = {}): PickedPlace => ({
  by: 'selector',
  place,
  label: '',
  count: 1,
  read: 'text',
  numericDate: false,
  ...more,
});

const DRAFT: LearnDraft = {
  name: 'Logiciel fictif',
  host: 'dossier.exemple',
  path: '/patients/*',
  dates: 'month-first',
  places: {
    birthName: at('#n'),
    givenNames: at('Prénoms', { by: 'label', label: 'Prénoms' }),
    birthDate: at('#d', { numericDate: true }),
    address: at('#a'),
  },
};

/** Fictitious; the date is written month first. */
const PAGE = `<html lang="fr"><body><p id="n">EXEMPLE</p><p><span>Prénoms</span> <span>Jeanne</span></p>
  <p id="d">03/04/1944</p><p id="a">1 rue Fictive<br>91150 Étampes</p></body></html>`;

describe('the adapter of a draft', () => {
  test('fits the schema, is not verified, and reads the page as it was shown', () => {
    const adapter = parseAdapter(adapterFrom(DRAFT));
    if (!adapter.ok) throw new Error(JSON.stringify(adapter.failure));
    expect(adapter.value).toMatchObject({
      id: 'appris-dossier-exemple',
      verified: null,
      match: { hosts: ['dossier.exemple'], path: ['/patients/*'] },
    });
    const { fields } = readChart(documentOf(PAGE), { adapter: adapter.value, today: TODAY });
    expect(fields).toMatchObject({
      birthName: { value: 'EXEMPLE', provenance: { source: 'adapter', level: 'labelled' } },
      givenNames: { value: ['Jeanne'] },
      birthDate: { value: '1944-03-04' },
    });
  });

  test('gives a blank and a reason where its place is gone or is there twice', () => {
    const adapter = adapterFrom(DRAFT);
    const gone = readChart(documentOf(PAGE.replace('id="d"', '')), { adapter, today: TODAY });
    expect(gone.fields.birthDate).toBeUndefined();
    expect(gone.refused).toContainEqual(expect.objectContaining({ reason: 'no-such-place' }));
    const twice = PAGE.replace('</body>', '<p id="d">05/06/1990</p></body>');
    const { fields, refused } = readChart(documentOf(twice), { adapter, today: TODAY });
    expect(fields.birthDate).toBeUndefined();
    expect(refused).toContainEqual(expect.objectContaining({ reason: 'several-places' }));
  });
});

test.each([
  ['/patients/8412/identite', '/patients/*/identite'],
  ['/dossier/exemple-jeanne', '/dossier/*'],
  ['/d/6f9619ff-8b86-d011-b42d-00cf4fc964ff', '/d/*'],
  ['/FolderMedical/PatientViewForm.aspx', '/FolderMedical/PatientViewForm.aspx'],
  ['/p%20x/y', '/*/y'],
  ['/', '/'],
  ['/patients/*', '/patients/*'],
  ['/**', '/**'],
])('the path %s is kept as %s', (path, pattern) => {
  expect(pathPattern(path, (part) => part.includes('exemple'))).toBe(pattern);
});

test.each([
  ['asked for a date in numbers', { dates: null }, true],
  ['known once said', {}, false],
  ['of no use for a date in words', { dates: null, places: { birthDate: at('#d') } }, false],
] as const)('the order of dates is %s', (_what, change, asked) => {
  expect(needsDateOrder({ ...DRAFT, ...change })).toBe(asked);
});
