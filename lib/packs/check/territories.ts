import type { ParsedFiles } from '../parse-files.ts';
import { error, quoted, warning } from './fault.ts';
import type { Fault } from './finding.ts';
import type { CommuneFrame, TerritoryRow } from './pack-report.ts';
import { codeFaults, type Places } from './territory-codes.ts';
import { claimsIn, type Claim, kindMap, type KindMap } from './territory-map.ts';
import { communesText, regionRows } from './territory-rows.ts';
import { statedFaults } from './territory-stated.ts';
import { territoryUnits, type TerritoryUnits } from './territory-units.ts';

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

/** Two actors of one kind that both say that a commune is theirs. */
function overlapFaults({ overlaps }: KindMap, units: TerritoryUnits): Fault[] {
  return overlaps.map(({ earlier, later, shared }) => {
    const unsure = [earlier, later].some(
      ({ instance: { territory } }) => territory.confidence === 'low',
    );
    const told = unsure ? warning : error;
    const codes = shared.map((unit) => units.codes[unit] ?? '');
    const message = `Ce territoire recouvre celui de ${quoted(earlier.instance.id)} (${communesText(codes)})\u00a0: corriger l’un des deux, ou accepter ce partage dans national/analysis.json.`;
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
      .flatMap(({ file, at, reach: { exact, perhaps } }) => {
        const held =
          exact.length > 0 && perhaps.length > 0
            ? [...exact, ...perhaps]
            : exact.length > 0
              ? exact
              : perhaps;
        if (held.length === 0) return [];
        const away = held.filter((unit) => bound.size > 0 && !bound.has(unit));
        if (away.length === 0 && held.some((unit) => area.has(unit))) return [];
        const codes = (away.length > 0 ? away : held).map((unit) => units.codes[unit] ?? '');
        const message = `Ce territoire sort de celui du paquet ${quoted(content.name)} (${communesText(codes)})\u00a0: le corriger, ou le placer dans le bon paquet.`;
        return [error('territory-outside', file, [...at, 'territory'], message)];
      });
  });
}
