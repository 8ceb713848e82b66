import { expect, test } from 'vitest';
import { atlas, codesFor, current } from './atlas.ts';
import quirks from './quirks.json' with { type: 'json' };

test.each([
  ['Paris 16', '75116'],
  ['Paris 16e', '75116'],
  ['paris 16 eme arrdt', '75116'],
  ['Paris 16e arrondissement', '75116'],
  ['75016', '75116'],
  ['75116 PARIS', '75116'],
  ['75016 Paris', '75116'],
  ['Paris 01', '75101'],
  ['Paris 1er', '75101'],
  ['Lyon 3e', '69383'],
  ['lyon 3ème', '69383'],
  ['69003 LYON 03', '69383'],
  ['Marseille 1er arrondissement', '13201'],
  ['marseille 1', '13201'],
])('« %s » is the arrondissement %s', (text, code) => {
  expect(codesFor(text)[0]).toBe(code);
});

test('Marseille 13 is the département or the arrondissement: both are offered', () => {
  expect(codesFor('Marseille 13').slice(0, 2)).toEqual(['13055', '13213']);
});

test.each(Object.entries(quirks.arrondissementsMunicipaux))(
  '%s has its arrondissements',
  (commune, codes) => {
    expect(atlas.arrondissementsOf(commune).map(({ code }) => code)).toEqual(codes);
  },
);

test('a commune without arrondissements has none', () => {
  expect(atlas.arrondissementsOf('91228')).toEqual([]);
  expect(atlas.arrondissementsOf('75101')).toEqual([]);
  expect(atlas.arrondissementsOf('00000')).toEqual([]);
});

test.each([
  ['Arbignieu', '01015', 'Arbignieu'],
  ['saint bois', '01015', 'Saint-Bois'],
  ['Bellegarde sur Valserine', '01033', 'Bellegarde-sur-Valserine'],
])('the old name « %s » leads to %s', (text, code, via) => {
  expect(atlas.search(text, 8)).toContainEqual({ commune: atlas.find(code), via });
});

test.each([
  ['01341', '01227', '01341'],
  ['01144', '01025', 'Dommartin'],
])('the old INSEE code %s leads to %s', (old, code, via) => {
  const [match] = atlas.search(old, 8);
  expect([match?.commune.code, match?.via]).toEqual([code, via]);
});

test.each(quirks.commonestHomonyms as [string, number][])(
  '%s: %i homonyms, the most populous first',
  (name, count) => {
    const found = atlas
      .search(name, 100)
      .filter((row) => row.commune.name === name && row.via === undefined);
    expect(found).toHaveLength(count);
    const populations = found.map(
      ({ commune }) => current.find(({ code }) => code === commune.code)?.population ?? 0,
    );
    populations.slice(1).forEach((population, at) => {
      // Classes double: inside one the order is that of the codes.
      expect(population).toBeLessThan(2 * (populations[at] ?? 0) + 100);
    });
    expect(new Set(found.map(({ commune }) => commune.departement)).size).toBe(count);
  },
);

test.each(['01341x', '', '1', '99999', '20999', '2C004', '９１２２８', '912 28'])(
  '« %s » is no code',
  (code) => {
    expect(atlas.find(code)).toBeNull();
  },
);
