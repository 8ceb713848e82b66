import { typographic } from '../../lib/communes/typographic.ts';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { decodeCommunes } from '../../lib/communes/decode-communes.ts';
import { buildCommunes } from '../../scripts/build-communes.ts';
import { readDepartements, readEpci, readEpt } from '../../scripts/communes/source.ts';
import { atlas, cog, current, part1, part2 } from './atlas.ts';

const directories = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'communes-')));
directories.forEach((directory) => buildCommunes(directory));
afterAll(() => directories.forEach((directory) => rmSync(directory, { recursive: true })));

const [first = '', second = ''] = directories;
const gzippedSize = (name: string) =>
  gzipSync(readFileSync(join(first, name)), { level: 9 }).length;

test('part 1 weighs at most 240 KiB gzipped, both parts at most 320', () => {
  expect(gzippedSize('part-1.js')).toBeLessThanOrEqual(240 * 1024);
  expect(gzippedSize('part-1.js') + gzippedSize('part-2.js')).toBeLessThanOrEqual(320 * 1024);
});

test.each(['part-1.js', 'part-2.js', 'part-1.d.ts', 'part-2.d.ts'])(
  'two builds give the same bytes: %s',
  (name) => {
    expect(readFileSync(join(first, name)).equals(readFileSync(join(second, name)))).toBe(true);
  },
);

test.each([
  ['part-1.js', part1],
  ['part-2.js', part2],
])('%s is a module that exports the text', async (name, text) => {
  // A file written by this test: its shape is what is tested.
  const module = (await import(pathToFileURL(join(first, name)).href)) as { default: string };
  expect(module.default).toBe(text);
});

test('every current commune comes back with its name, département and postal codes', () => {
  const departements = new Map(readDepartements().map(({ code, nom }) => [code, nom]));
  expect(current).toHaveLength(34969);
  const expected = current.map((row) => ({
    code: row.code,
    name: typographic(row.nom),
    departement: row.departement,
    departementName: typographic(departements.get(row.departement) ?? ''),
    postalCodes: row.codesPostaux ?? [],
  }));
  expect(current.map(({ code }) => atlas.find(code))).toEqual(expected);
});

test('every arrondissement municipal comes back, and belongs to its commune', () => {
  const rows = cog.filter(({ type }) => type === 'arrondissement-municipal');
  expect(rows).toHaveLength(45);
  for (const row of rows) {
    const found = atlas.find(row.code);
    expect([found?.name, found?.postalCodes]).toEqual([typographic(row.nom), row.codesPostaux]);
    expect(atlas.arrondissementsOf(row.commune ?? '').map(({ code }) => code)).toContain(row.code);
  }
});

test('every old code leads to its heir', () => {
  const heirs = new Map<string, string | undefined>();
  for (const { code, anciensCodes } of current) {
    for (const old of anciensCodes ?? []) heirs.set(old, code);
  }
  expect(heirs.size).toBe(4240);
  for (const { code, chefLieu } of cog) if (chefLieu !== undefined) heirs.set(code, chefLieu);
  for (const [old, heir] of heirs) expect([old, atlas.find(old)?.code]).toEqual([old, heir]);
});

test('every commune has the EPCI and the EPT of the source', () => {
  const expected = new Map<string, string[]>();
  for (const { code, membres } of [...readEpt(), ...readEpci()]) {
    for (const member of membres) {
      expected.set(member.code, [...(expected.get(member.code) ?? []), code]);
    }
  }
  for (const { code } of current) {
    const found = atlas.groupingsOf(code).map((grouping) => grouping.code);
    expect([code, found]).toEqual([code, expected.get(code) ?? []]);
  }
});

test('part 1 alone finds communes, but no old code and no grouping', () => {
  const alone = decodeCommunes(part1, null);
  expect(alone.search('evry courcouronnes', 1)[0]?.commune.code).toBe('91228');
  expect(alone.search('saint etienne', 1)[0]?.commune.code).toBe('42218');
  expect(alone.find('01341')).toBeNull();
  expect(alone.groupingsOf('93066')).toEqual([]);
});

test('a text of another format is refused', () => {
  expect(() => decodeCommunes('communes-9 2026\n', null)).toThrow();
  expect(() => decodeCommunes(part1, part2.replace('2026', '2025'))).toThrow();
});

test('preparing in slices ends, and changes no answer', () => {
  const sliced = decodeCommunes(part1, part2);
  let slices = 1;
  while (!sliced.prepare()) slices += 1;
  expect(slices).toBeGreaterThan(1);
  expect(sliced.search('marseille', 8)).toEqual(atlas.search('marseille', 8));
});
