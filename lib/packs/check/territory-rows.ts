import type { PackFile } from '../pack-files.ts';
import { error, note, quoted } from './fault.ts';
import type { Fault } from './finding.ts';
import type { TerritoryRow } from './pack-report.ts';
import type { Claim, KindMap } from './territory-map.ts';
import type { TerritoryUnits } from './territory-units.ts';

type Region = { path: string; content: PackFile<'regions'> };

/** One row per kind that the pack knows, counts or claims to know entirely. */
export function regionRows(
  { path, content }: Region,
  claims: readonly Claim[],
  maps: ReadonlyMap<string, KindMap>,
  units: TerritoryUnits,
): { row: TerritoryRow; faults: Fault[] }[] {
  const folder = path.replace(/pack\.json$/, '');
  const own = claims.filter(({ file }) => file.startsWith(folder));
  const area = new Set(content.covers.flatMap((each) => units.of(each) ?? []));
  const kinds = new Set([
    ...own.map(({ instance }) => instance.kind),
    ...content.stated.map(({ kind }) => kind),
    ...content.complete,
  ]);
  return [...kinds].toSorted().map((kind) => {
    const reached = countIn(area, maps.get(kind), units);
    const row: TerritoryRow = {
      pack: content.name,
      kind,
      known: own.filter(({ instance }) => instance.kind === kind).length,
      stated:
        content.stated.find((each) => each.kind === kind && each.together.length === 0)?.count ??
        null,
      complete: content.complete.includes(kind),
      ...reached.counts,
    };
    return { row, faults: holeFaults(path, content, row, reached.missing) };
  });
}

function holeFaults(
  path: string,
  { complete, label }: Region['content'],
  row: TerritoryRow,
  missing: readonly string[],
): Fault[] {
  if (row.complete) {
    if (missing.length === 0) return [];
    const message = `Le paquet dit connaître tous les ${quoted(row.kind)}, et il en manque (${communesText(missing)})\u00a0: compléter un territoire, ou retirer ${quoted(row.kind)} de «\u00a0complete\u00a0».`;
    return [error('territory-hole', path, ['complete', complete.indexOf(row.kind)], message)];
  }
  const unsure = row.perhaps + row.nobody;
  if (unsure === 0) return [];
  const message = `${label}, ${row.kind}\u00a0: ${row.exact} communes sur ${row.communes} ont un acteur sûr, ${row.perhaps} peut-être, ${row.nobody} non connu.`;
  return [note('territory-not-known', path, ['covers'], message)];
}

/** Communes of an area by what is known of them; Paris, Lyon and Marseille count one each. */
function countIn(
  area: ReadonlySet<number>,
  map: KindMap | undefined,
  units: TerritoryUnits,
): {
  counts: Pick<TerritoryRow, 'communes' | 'exact' | 'perhaps' | 'nobody' | 'overlap'>;
  missing: string[];
} {
  const counts = { communes: 0, exact: 0, perhaps: 0, nobody: 0, overlap: 0 };
  const missing: string[] = [];
  const add = (code: string, exact: boolean, perhaps: boolean, overlap: boolean) => {
    counts.communes += 1;
    counts[exact ? 'exact' : perhaps ? 'perhaps' : 'nobody'] += 1;
    if (overlap) counts.overlap += 1;
    if (!exact && !perhaps) missing.push(code);
  };
  const parts = new Map<string, number[]>();
  for (const unit of area) {
    const code = units.communes[unit] ?? '';
    const sure = map?.exact[unit] ?? 0;
    if (code === units.codes[unit]) {
      add(code, sure > 0, (map?.perhaps[unit] ?? 0) > 0, sure > 1);
    } else {
      parts.set(code, [...(parts.get(code) ?? []), unit]);
    }
  }
  for (const [code, own] of parts) {
    const sure = own.map((unit) => map?.exact[unit] ?? 0);
    const perhaps = own.some((unit) => (map?.perhaps[unit] ?? 0) + (map?.exact[unit] ?? 0) > 0);
    add(
      code,
      sure.every((each) => each > 0),
      perhaps,
      sure.some((each) => each > 1),
    );
  }
  return { counts, missing };
}

/** Some communes in words: how many, and the first codes. */
export function communesText(codes: readonly string[]): string {
  const [only = ''] = codes;
  return codes.length === 1
    ? `1 commune, ${only}`
    : `${codes.length} communes, dont ${codes.slice(0, 3).join(', ')}`;
}
