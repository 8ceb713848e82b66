import type { ParsedFiles } from '../parse-files.ts';
import type { PackFile } from '../pack-files.ts';
import { error, note, quoted, warning } from './fault.ts';
import type { Fault } from './finding.ts';
import type { CommuneFrame, TerritoryRow } from './pack-report.ts';
import { codeFaults, type Places } from './territory-codes.ts';
import { claimsIn, type Claim, kindMap, type KindMap } from './territory-map.ts';
import { statedFaults } from './territory-stated.ts';
import { reachOf, territoryUnits, type TerritoryUnits } from './territory-units.ts';

type Region = { path: string; content: PackFile<'regions'> };

/** What is known of the territories over every commune of France, and what is wrong with them. */
export function checkTerritories(
  files: ParsedFiles,
  frame: CommuneFrame,
): { faults: Fault[]; rows: TerritoryRow[] } {
  const [geography] = files.all('geography');
  if (!geography) return { faults: [], rows: [] };
  const units = territoryUnits(frame, geography);
  const places: Places = { frame, geography, units };
  const claims = claimsIn(files, units);
  const shared = new Set(
    files
      .all('analysis')
      .flatMap(({ sharedTerritories }) => sharedTerritories.map(({ kind }) => kind)),
  );
  const maps = new Map(
    [...Map.groupBy(claims, ({ instance }) => instance.kind)].map(([kind, own]) => [
      kind,
      kindMap(own, units),
    ]),
  );
  const counted = files
    .entries('regions')
    .flatMap((region) => regionRows(region, claims, maps, units));
  return {
    faults: [
      ...codeFaults(files, places),
      ...[...maps].flatMap(([kind, map]) => (shared.has(kind) ? [] : overlapFaults(map, units))),
      ...outsideFaults(files, claims, units),
      ...statedFaults(files, claims, places),
      ...counted.flatMap(({ faults }) => faults),
    ],
    rows: counted.map(({ row }) => row),
  };
}

/** One row per kind that the pack knows, counts or claims to know entirely. */
function regionRows(
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
      stated: content.stated.find((each) => each.kind === kind)?.count ?? null,
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
    const message = `Le paquet dit connaître tous les ${quoted(row.kind)}, et ${communes(missing)} n’en ont aucun\u00a0: compléter un territoire, ou retirer ${quoted(row.kind)} de «\u00a0complete\u00a0».`;
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
  const worst = new Map<string, { exact: boolean; perhaps: boolean; overlap: boolean }>();
  for (const unit of area) {
    const code = units.communes[unit] ?? '';
    const before = worst.get(code) ?? { exact: true, perhaps: false, overlap: false };
    const sure = map?.exact[unit] ?? 0;
    worst.set(code, {
      exact: before.exact && sure > 0,
      perhaps: before.perhaps || sure > 0 || (map?.perhaps[unit] ?? 0) > 0,
      overlap: before.overlap || sure > 1,
    });
  }
  const all = [...worst.entries()];
  const missing = all.filter(([, { exact, perhaps }]) => !exact && !perhaps).map(([code]) => code);
  const exact = all.filter(([, each]) => each.exact).length;
  return {
    counts: {
      communes: all.length,
      exact,
      perhaps: all.length - exact - missing.length,
      nobody: missing.length,
      overlap: all.filter(([, each]) => each.overlap).length,
    },
    missing,
  };
}

/** Two actors of one kind that both say that a commune is theirs. */
function overlapFaults({ overlaps }: KindMap, units: TerritoryUnits): Fault[] {
  return overlaps.map(({ earlier, later, shared }) => {
    const unsure = [earlier, later].some(
      ({ instance: { territory } }) => territory.confidence === 'low',
    );
    const told = unsure ? warning : error;
    const codes = shared.map((unit) => units.codes[unit] ?? '');
    const message = `Ce territoire recouvre celui de ${quoted(earlier.instance.id)} (${communes(codes)})\u00a0: corriger l’un des deux, ou accepter ce partage dans national/analysis.json.`;
    return told('territory-overlap', later.file, [...later.at, 'territory'], message);
  });
}

/** An actor of a region that works outside the départements of its pack, or nowhere in its area. */
function outsideFaults(
  files: ParsedFiles,
  claims: readonly Claim[],
  units: TerritoryUnits,
): Fault[] {
  return files.entries('regions').flatMap(({ path, content }) => {
    const folder = path.replace(/pack\.json$/, '');
    const area = new Set(content.covers.flatMap((each) => units.of(each) ?? []));
    const bound = new Set(
      content.departements.flatMap((code) => units.of({ level: 'departement', code }) ?? []),
    );
    return claims
      .filter(({ file }) => file.startsWith(folder))
      .flatMap(({ file, at, instance }) => {
        const { exact, perhaps } = reachOf(instance.territory, units);
        const held = [...exact, ...perhaps];
        if (held.length === 0) return [];
        const away = held.filter((unit) => bound.size > 0 && !bound.has(unit));
        if (away.length === 0 && held.some((unit) => area.has(unit))) return [];
        const codes = (away.length > 0 ? away : held).map((unit) => units.codes[unit] ?? '');
        const message = `Ce territoire sort de celui du paquet ${quoted(content.name)} (${communes(codes)})\u00a0: le corriger, ou le placer dans le bon paquet.`;
        return [error('territory-outside', file, [...at, 'territory'], message)];
      });
  });
}

function communes(codes: readonly string[]): string {
  const some = codes.slice(0, 3).join(', ');
  return codes.length === 1 ? `la commune ${some}` : `${codes.length} communes, dont ${some}`;
}
