import { expect, test } from 'vitest';
import { typographic } from '../../lib/communes/typographic.ts';
import { atlas, codesFor, cog, current } from './atlas.ts';
import quirks from './quirks.json' with { type: 'json' };

test.each(quirks.postalCodesAcrossDepartements)(
  '$cp crosses départements',
  ({ cp, departements, communes }) => {
    const found = atlas
      .search(cp, 100)
      .map(({ commune }) => commune)
      .filter((c) => c.postalCodes.includes(cp));
    expect([...new Set(found.map((c) => c.departement))].sort()).toEqual(departements);
    if (typeof communes === 'number') expect(found).toHaveLength(communes);
    else {
      const named = (communes as string[][]).map(([code, name = '']) => [code, typographic(name)]);
      expect(found.map((c) => [c.code, c.name]).sort()).toEqual(named);
    }
  },
);

test.each(quirks.postalCodesAcrossRegions)('%s is found in both regions', (cp) => {
  expect(
    new Set(atlas.search(cp, 100).map(({ commune }) => commune.departement)).size,
  ).toBeGreaterThan(1);
});

test.each(quirks.prefixNotDepartement as [string, string, string[]][])(
  '%s %s has a postal code of elsewhere and keeps its département',
  (code, name, postalCodes) => {
    expect(atlas.find(code)).toMatchObject({ name, postalCodes });
    for (const cp of postalCodes) {
      expect(codesFor(cp, 100)).toContain(code);
      expect(codesFor(`${cp} ${name}`)[0]).toBe(code);
    }
  },
);

test.each(quirks.noPostalCode as [string, string][])(
  '%s %s has no postal code and is found',
  (code, name) => {
    expect(atlas.find(code)).toMatchObject({ name: typographic(name), postalCodes: [] });
    expect(codesFor(name)[0]).toBe(code);
  },
);

test.each(quirks.mostPostalCodes as [string, string, number][])(
  '%s %s has %i postal codes',
  (code, name, count) => {
    const commune = atlas.find(code);
    expect([commune?.name, commune?.postalCodes.length]).toEqual([name, count]);
    for (const cp of commune?.postalCodes ?? []) expect(codesFor(cp, 100)).toContain(code);
  },
);

test.each(quirks.postalCodesWithMostCommunes as [string, number][])(
  '%s has %i communes',
  (cp, count) => {
    const found = atlas.search(cp, 100).filter(({ commune }) => commune.postalCodes.includes(cp));
    expect(found).toHaveLength(count);
  },
);

test('Paris 16e has two postal codes', () => {
  for (const cp of quirks.secondPostalCodeOfParis16) expect(codesFor(cp)[0]).toBe('75116');
});

test('the package still is the one that was counted', () => {
  const ofType = (type: string) => cog.filter((row) => row.type === type).length;
  const postalCodes = current.flatMap((row) => row.codesPostaux ?? []);
  const counts = quirks.counts;
  expect(current).toHaveLength(counts.communesActuelles);
  expect(ofType('commune-deleguee')).toBe(counts.communesDeleguees);
  expect(ofType('commune-associee')).toBe(counts.communesAssociees);
  expect(ofType('arrondissement-municipal')).toBe(counts.arrondissementsMunicipaux);
  expect(new Set(postalCodes).size).toBe(counts.postalCodes);
});
