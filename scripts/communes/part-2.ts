import { PART_2_TITLE } from '../../lib/communes/asset-format.ts';
import { sparse, symbolOf } from './columns.ts';
import type { Group } from './part-1.ts';
import { byCode, vintage } from './source.ts';
import type { CogCommune, CogGroup } from './source.ts';

/** Part 2: EPCI and EPT of each commune, old names and old codes. */
export function encodePart2(
  groups: readonly Group[],
  all: readonly CogCommune[],
  epci: readonly CogGroup[],
  ept: readonly CogGroup[],
): string {
  const communes = groups.flatMap((group) => group.communes);
  const placeOf = new Map(communes.map(({ code }, at) => [code, at]));
  return [
    `${PART_2_TITLE} ${vintage}`,
    ...encodeEpci(groups, epci),
    [...ept]
      .sort(byCode)
      .map(({ code, nom, membres }) => {
        const places = membres
          .map((member) => placeOf.get(member.code))
          .filter((p) => p !== undefined);
        return `${code}${nom},${places.sort((a, b) => a - b).join(',')}`;
      })
      .join(';'),
    encodeAliases(communes, all),
  ].join('\n');
}

/**
 * EPCI come in the order in which the départements meet them. A département lists its own: nothing
 * for the next new one, its number for one that an earlier département already has.
 */
function encodeEpci(groups: readonly Group[], epci: readonly CogGroup[]): string[] {
  const epciOf = new Map(
    epci.flatMap((row) => row.membres.map(({ code }) => [code, row] as const)),
  );
  const met: CogGroup[] = [];
  const dictionaries: string[] = [];
  let column = '';
  for (const { communes } of groups) {
    const local: CogGroup[] = [];
    const references: string[] = [];
    for (const row of byFrequency(communes.map(({ code }) => epciOf.get(code)))) {
      const known = met.indexOf(row);
      references.push(known < 0 ? '' : String(known));
      if (known < 0) met.push(row);
      local.push(row);
    }
    for (const { code } of communes) {
      const row = epciOf.get(code);
      column += symbolOf(row === undefined ? 0 : local.indexOf(row) + 1);
    }
    dictionaries.push(`${local.length}:${references.join(',')}`);
  }
  for (const { nom } of met) if (/[;\n]/.test(nom)) throw new Error(`a separator inside ${nom}`);
  return [met.map(({ code, nom }) => code + nom).join(';'), dictionaries.join(';'), column];
}

function byFrequency(rows: readonly (CogGroup | undefined)[]): CogGroup[] {
  const counts = new Map<CogGroup, number>();
  for (const row of rows) if (row !== undefined) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || byCode(a, b)).map(([row]) => row);
}

/**
 * By heir: `distance 002Old name,003,78123Other name`. A code is cut to three signs when its first
 * two are those of the heir; an old name without a code shares that of its heir.
 */
function encodeAliases(communes: readonly CogCommune[], all: readonly CogCommune[]): string {
  const parts = all.filter(
    ({ type }) => type === 'commune-deleguee' || type === 'commune-associee',
  );
  const partCodes = new Set(parts.map(({ code }) => code));
  const names = new Map<string, Map<string, string>>();
  for (const { code, anciensCodes } of communes) {
    // Two codes name a former commune that has since moved: where it is a part today decides.
    const gone = (anciensCodes ?? []).filter((old) => !partCodes.has(old));
    names.set(code, new Map(gone.map((old) => [old, ''])));
  }
  for (const { code, nom, chefLieu } of parts) names.get(chefLieu ?? '')?.set(code, nom);
  return sparse(
    communes.map((heir) => {
      const rows = [...(names.get(heir.code) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      const kept = rows
        .map(([code, name]) => [code === heir.code ? '' : code, name === heir.nom ? '' : name])
        .filter(([code, name]) => code !== '' || name !== '')
        .map(([code = '', name = '']) => shortened(code, heir.code) + name);
      return kept.length > 0 ? kept.join(',') : null;
    }),
  );
}

function shortened(code: string, heir: string): string {
  return code.slice(0, 2) === heir.slice(0, 2) ? code.slice(2) : code;
}
