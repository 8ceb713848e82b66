import { describe, expect, it, test } from 'vitest';
import type { Adapter } from '../../../lib/ehr/adapter/adapter.ts';
import { isPath, matchAddress } from '../../../lib/ehr/adapter/match-address.ts';
import { readAdapters } from '../../../scripts/read-adapters.ts';

const shipped = readAdapters();
const uuid = '0b25cd80-4b1a-4b0e-9a6e-0d7f6f4f3c11';

test.each<[string, string | null]>([
  ['https://secure.weda.fr/FolderMedical/PatientViewForm.aspx?PatDk=12|0|0|0&crypt=x', 'weda'],
  ['https://secure.weda.fr/foldermedical/wedaechanges/x.aspx', 'weda'],
  ['http://secure.weda.fr/FolderMedical/PatientViewForm.aspx', null],
  ['https://secure.weda.fr.example.org/FolderMedical/PatientViewForm.aspx', null],
  ['https://secure.weda.fr/FolderAgenda/AgendaForm.aspx', null],
  ['http://127.0.0.1:8080/ehr/lefevre-madeleine.html', 'demo-ehr'],
  ['http://localhost/ehr/lefevre-madeleine.html', 'demo-ehr'],
  ['http://192.168.1.2/ehr/lefevre-madeleine.html', null],
  [`https://app.medplum.com/Patient/${uuid}/details`, 'medplum'],
  [`https://app.medplum.com/Practitioner/${uuid}/details`, null],
  [`https://o3.openmrs.org/openmrs/spa/patient/${uuid}/chart`, 'openmrs-3'],
  [`https://o3.openmrs.org/openmrs/spa/patient/${uuid}/chart/Patient%20Summary`, 'openmrs-3'],
  ['https://o3.openmrs.org/openmrs/spa/home', null],
  ['file:///ehr/lefevre-madeleine.html', null],
  ['chrome://extensions', null],
  ['', null],
])('%s is read by %s', (address, id) => {
  expect(matchAddress(shipped, address)?.id ?? null).toBe(id);
});

describe('among several that fit', () => {
  const one = (
    id: string,
    host: string,
    path: string,
    query?: Adapter['match']['query'],
  ): Adapter => ({
    id,
    version: '1.0.0',
    name: id,
    verified: null,
    match: { hosts: [host], path: [path], ...(query && { query }) },
    ready: { selector: 'main' },
    scope: 'main',
    fields: {},
  });
  const address = 'https://chart.ville.example.org/patient/12?tab=identity';

  it.each([
    [
      'the longest host',
      [one('a', '*.example.org', '/**'), one('b', '*.ville.example.org', '/**')],
      'b',
    ],
    [
      'then the longest path',
      [one('a', '*.example.org', '/**'), one('b', '*.example.org', '/patient/*')],
      'b',
    ],
    ['then the first', [one('a', '*.example.org', '/**'), one('b', '*.example.org', '/**')], 'a'],
    [
      'whose parameter has the form',
      [
        one('a', 'chart.ville.example.org', '/**', { tab: 'digits' }),
        one('b', '*.example.org', '/**', { tab: 'word' }),
      ],
      'b',
    ],
    [
      'whose parameter is there',
      [one('a', 'chart.ville.example.org', '/**', { id: 'word' })],
      null,
    ],
  ])('%s wins', (_rule, adapters, id) => {
    expect(matchAddress(adapters, address)?.id ?? null).toBe(id);
  });
});

test.each([
  ['/a/**/b', '/a/b', true],
  ['/a/**/b', '/a/x/y/b', true],
  ['/a/**/b', '/a', false],
  ['/a/**', '/a', true],
  ['/a/*', '/a/', false],
  ['/a/*', '/a/b/c', false],
  ['/a-*.html', '/a-.html', false],
  ['/a-*.html', '/A-1.HTML', true],
])('path %s on %s: %s', (pattern, path, fits) => expect(isPath(pattern, path)).toBe(fits));
