import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One row of the COG as published by @etalab/decoupage-administratif (fields that we read). */
export interface CogCommune {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  departement: string;
  codesPostaux?: string[];
  population?: number;
  anciensCodes?: string[];
  /** Déléguées and associées: the commune they belong to. */
  chefLieu?: string;
  /** Arrondissements municipaux: their commune. */
  commune?: string;
}

/** A département or a collectivity of the same rank. */
export interface CogDepartement {
  code: string;
  nom: string;
  region: string;
}

export interface CogRegion {
  code: string;
  nom: string;
}

/** An EPCI or an EPT with its members. */
export interface CogGroup {
  code: string;
  nom: string;
  membres: { code: string }[];
}

const manifest = createRequire(import.meta.url).resolve(
  '@etalab/decoupage-administratif/package.json',
);

/** Reads one file of the package. The shapes above are the ones that the package documents. */
function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(dirname(manifest), 'data', name), 'utf8')) as T;
}

export const packageVersion: string = (
  JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
).version;

/** COG year: the package counts its major versions along (4 is 2024, 5 is 2025, 6 is 2026). */
export const vintage = String(2020 + Number(packageVersion.split('.')[0]));

export const readCommunes = (): CogCommune[] => read('communes.json');
export const readDepartements = (): CogDepartement[] => read('departements.json');
export const readRegions = (): CogRegion[] => read('regions.json');
export const readEpci = (): CogGroup[] => read('epci.json');
export const readEpt = (): CogGroup[] => read('ept.json');

/** Order of code units: the same on every machine. */
export function byCode(a: { code: string }, b: { code: string }): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

/** Current communes in the order of their codes: the order of the asset. */
export function currentCommunes(all: readonly CogCommune[]): CogCommune[] {
  return all.filter((row) => row.type === 'commune-actuelle').sort(byCode);
}
