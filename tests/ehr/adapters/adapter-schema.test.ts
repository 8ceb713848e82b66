import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parseAdapter, readAdapter } from '../../../lib/ehr/adapter/adapter-schema.ts';
import { isHostPattern, isPathPattern } from '../../../lib/ehr/adapter/host-pattern.ts';
import { isPlainSelector } from '../../../lib/ehr/adapter/selector-grammar.ts';
import { failureText } from '../../../components/text/failure-text.ts';

const place = { selector: '.name', read: 'text' };
const sound = {
  id: 'a-software',
  version: '1.0.0',
  name: 'Un logiciel',
  verified: null,
  match: { hosts: ['chart.example.org'], path: ['/patient/*'] },
  ready: { selector: '.chart' },
  scope: '.chart',
  fields: { familyName: place },
};
const withPlace = (changes: object) => ({
  ...sound,
  fields: { familyName: { ...place, ...changes } },
});
const withMatch = (changes: object) => ({ ...sound, match: { ...sound.match, ...changes } });

describe('the file of an adapter', () => {
  it('is taken when it is sound, its editor key left out', () => {
    const read = readAdapter(JSON.stringify({ $schema: 'x', ...sound }));
    expect(read).toEqual({ ok: true, value: sound });
  });

  test.each<[string, unknown, string]>([
    ['an unknown key', { ...sound, script: 'x' }, 'script'],
    ['an unknown field', { ...sound, fields: { diagnosis: place } }, 'fields.diagnosis'],
    ['no field', { ...sound, fields: {} }, 'fields'],
    ['an unknown transform', withPlace({ transforms: ['eval'] }), 'fields.familyName.transforms.0'],
    ['a free pattern', withPlace({ expect: '^(a+)+$' }), 'fields.familyName.expect'],
    ['markup as a source', withPlace({ read: 'html' }), 'fields.familyName.read'],
    [
      'an attribute that holds a stale value',
      withPlace({ read: 'attr:value' }),
      'fields.familyName.read',
    ],
    ['a handler as a source', withPlace({ read: 'attr:onclick' }), 'fields.familyName.read'],
    ['both a selector and a label', withPlace({ label: 'Nom' }), 'fields.familyName'],
    ['neither of them', withPlace({ selector: undefined }), 'fields.familyName'],
    [
      'a number of somebody in a selector',
      withPlace({ selector: '#patient-4512378' }),
      'fields.familyName.selector',
    ],
    [
      'a date of somebody in a label',
      { ...sound, fields: { birthDate: { label: 'Né le 12/03/1948', read: 'text' } } },
      'fields.birthDate.label',
    ],
    ['any host', withMatch({ hosts: ['*'] }), 'match.hosts.0'],
    ['a public suffix', withMatch({ hosts: ['*.fr'] }), 'match.hosts.0'],
    ['a path without its slash', withMatch({ path: ['patient/*'] }), 'match.path.0'],
    ['a query form of its own', withMatch({ query: { id: '.*' } }), 'match.query.id'],
    ['a version in words', { ...sound, version: 'latest' }, 'version'],
    ['an id with capitals', { ...sound, id: 'Weda' }, 'id'],
    [
      'a verification without a name',
      { ...sound, verified: { date: '2026-01-01' } },
      'verified.by',
    ],
    ['a list in the place of a file', [sound], ''],
  ])('is refused for %s, with the place', (_what, file, at) => {
    const read = parseAdapter(file);
    expect(read).toMatchObject({ ok: false, failure: { code: 'adapter-invalid', at } });
    if (!read.ok) expect(failureText(read.failure)).toMatch(/Rien n’a changé\.$/);
  });

  it('is taken as the page of documentation shows it', () => {
    const page = readFileSync(`${import.meta.dirname}/../../../docs/adapters.md`, 'utf8');
    const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';
    expect(readAdapter(example)).toMatchObject({ ok: true, value: { id: 'mon-logiciel' } });
  });

  it('is refused when it is no JSON, without repeating it', () => {
    const read = readAdapter('Jeanne DURAND');
    expect(JSON.stringify(read)).not.toContain('DURAND');
    expect(read.ok).toBe(false);
  });
});

test.each([
  ['secure.weda.fr', true],
  ['localhost', true],
  ['192.168.1.20', true],
  ['dossier', true],
  ['*.hopital-exemple.fr', true],
  ['*.chu.exemple.fr', true],
  ['*', false],
  ['*.fr', false],
  ['*.gouv.fr', false],
  ['*.co.uk', false],
  ['*.github.io', false],
  ['*.168.1.20', false],
  ['a.*.fr', false],
  ['https://weda.fr', false],
  ['weda.fr/x', false],
  ['weda.fr:8443', false],
  ['WEDA.fr', false],
  ['', false],
])('host %s: %s', (pattern, taken) => expect(isHostPattern(pattern)).toBe(taken));

test.each([
  ['/', true],
  ['/patient/*', true],
  ['/a/**/b-*.aspx', true],
  ['patient', false],
  ['/**/a/**', false],
  ['/a*b*c', false],
  ['/a**', false],
  ['/a?b', false],
  ['/a#b', false],
])('path %s: %s', (pattern, taken) => expect(isPathPattern(pattern)).toBe(taken));

test.each([
  ['body', true],
  ['#a.b[c="d e > f"] > dd:nth-of-type(2)', true],
  ['[id$="EtatCivilUCForm1_LabelPatientNom"]', true],
  ['header[role="banner"][aria-label="patient banner"]', true],
  ['dt + dd', true],
  ['section:not(.other) ~ p', true],
  ['div > *:nth-child(3)', true],
  ['a, b', false],
  ['a:has(b)', false],
  ['a:is(b, c)', false],
  ['a:not(b c)', false],
  ['> a', false],
  ['a >', false],
  ['a > > b', false],
  ['[a=b]', false],
  ['[a="b" i]', false],
  ['a:hover', false],
  ['a::before', false],
  ['a:nth-child(2n+1)', false],
  ['', false],
  ['*'.repeat(3), false],
  [`a${' a'.repeat(20)}`, false],
  [`#${'a'.repeat(300)}`, false],
])('selector %s: %s', (selector, taken) => expect(isPlainSelector(selector)).toBe(taken));
