/**
 * Writes packs/national/geography.json: regions, départements and arrondissements municipaux of the
 * COG. Run it by hand when the package changes; its result is committed.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { typographic } from '../lib/communes/typographic.ts';
import { Geography } from '../lib/domain/territory.ts';
import {
  byCode,
  packageVersion,
  readCommunes,
  readDepartements,
  readRegions,
  vintage,
} from './communes/source.ts';

/** The administrative frame of France for territories. */
export function geographyOfFrance(): Geography {
  const departements = readDepartements().sort(byCode);
  const regions = readRegions().sort(byCode);
  const arrondissements = readCommunes()
    .filter((row) => row.type === 'arrondissement-municipal')
    .sort(byCode);
  return Geography.parse({
    $schema: '../schema/geography.schema.json',
    vintage,
    source: `INSEE, Code officiel géographique ${vintage}, par @etalab/decoupage-administratif ${packageVersion} (Licence Ouverte 2.0)`,
    regions: Object.fromEntries(
      regions.map(({ code, nom }) => [
        code,
        {
          name: typographic(nom),
          departements: departements.filter((d) => d.region === code).map((d) => d.code),
        },
      ]),
    ),
    departements: Object.fromEntries(departements.map(({ code, nom }) => [code, typographic(nom)])),
    arrondissements: Object.fromEntries(
      arrondissements.map(({ code, commune }) => [code, commune]),
    ),
  });
}

if (import.meta.main) {
  const target = fileURLToPath(new URL('../packs/national/geography.json', import.meta.url));
  writeFileSync(target, `${JSON.stringify(geographyOfFrance(), null, 2)}\n`);
}
