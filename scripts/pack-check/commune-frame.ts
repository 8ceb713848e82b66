import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CommuneFrame } from '../../lib/packs/check/pack-report.ts';
import { byCode, packageVersion, readCommunes, readEpci, readEpt } from '../communes/source.ts';

/** What the analysis keeps of the COG: reading the whole of it takes longer than the analysis. */
interface Extract {
  codes: string[];
  /** Old code to today's. */
  heirs: Record<string, string>;
  /** By code, arrondissements municipaux included. */
  populations: Record<string, number>;
}

const CACHE = join(import.meta.dirname, '../../.cache/communes', `frame-${packageVersion}.json`);

/** The communes of the COG package, for the analysis of packs. Groups are read when one is named. */
export function communeFrame(): CommuneFrame {
  const { codes, heirs, populations } = extract();
  let groups: Map<string, string[]> | null = null;
  return {
    codes,
    heirOf: (code) => (Object.hasOwn(heirs, code) ? (heirs[code] ?? null) : null),
    populationOf: (code) => populations[code] ?? null,
    membersOf: (siren) => {
      groups ??= new Map(
        [...readEpci(), ...readEpt()].map(({ code, membres }) => [
          code,
          membres.map((member) => member.code),
        ]),
      );
      return groups.get(siren) ?? null;
    },
  };
}

function extract(): Extract {
  try {
    // Our own cache, named after the version that it was made from.
    return JSON.parse(readFileSync(CACHE, 'utf8')) as Extract;
  } catch {
    const made = makeExtract();
    try {
      mkdirSync(dirname(CACHE), { recursive: true });
      writeFileSync(CACHE, JSON.stringify(made));
    } catch {
      // A folder that cannot be written only makes the next run as slow as this one.
    }
    return made;
  }
}

function makeExtract(): Extract {
  const rows = readCommunes();
  const current = rows.filter(({ type }) => type === 'commune-actuelle').sort(byCode);
  const today = new Set(rows.flatMap(({ type, code }) => (isToday(type) ? [code] : [])));
  const heirs = rows.flatMap(({ code, chefLieu, anciensCodes = [], type }) => {
    const heir = type === 'commune-actuelle' ? code : chefLieu;
    if (heir === undefined) return [];
    const old = type === 'commune-actuelle' ? anciensCodes : [code, ...anciensCodes];
    return old.filter((each) => !today.has(each)).map((each) => [each, heir] as const);
  });
  return {
    codes: current.map(({ code }) => code),
    heirs: Object.fromEntries(heirs),
    populations: Object.fromEntries(
      rows.flatMap(({ type, code, population }) =>
        isToday(type) && population !== undefined ? [[code, population]] : [],
      ),
    ),
  };
}

function isToday(type: string): boolean {
  return type === 'commune-actuelle' || type === 'arrondissement-municipal';
}
