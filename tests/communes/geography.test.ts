import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Geography } from '../../lib/domain/territory.ts';
import { geographyOfFrance } from '../../scripts/build-geography.ts';

const file = new URL('../../packs/national/geography.json', import.meta.url);
const geography = Geography.parse(JSON.parse(readFileSync(file, 'utf8')));

test('the committed file is what the package says', () => {
  expect(geography).toEqual(geographyOfFrance());
});

test('each département is in one region', () => {
  const placed = Object.values(geography.regions).flatMap((region) => region.departements);
  expect(placed.sort()).toEqual(Object.keys(geography.departements).sort());
  expect(Object.keys(geography.arrondissements)).toHaveLength(45);
});
