import { failed, success, type Result } from '../domain/failure.ts';
import { compareVersions } from '../packs/archive/judge-pack.ts';
import { PackArchive } from '../packs/archive/pack-archive.ts';
import {
  changeRecord,
  readRecords,
  type KeptPack,
  type PackRecord,
} from '../storage/installed-packs.ts';
import type { PackHead } from './shipped-packs.ts';

/** The record of a pack, its archives parsed again as they come out of the store. */
export type InstalledPack = PackRecord<PackArchive>;

/** Every installed pack. An archive that the store damaged is as if it were not there. */
export async function installedPacks(): Promise<Result<InstalledPack[]>> {
  const stored = await readRecords();
  if (!stored.ok) return stored;
  return success(
    stored.value.map((record) => {
      const { current, previous, next } = record;
      const to = next && parsed(next.to);
      return {
        ...record,
        current: parsed(current),
        previous: parsed(previous),
        next: next && (next.to === null || to) ? { to } : null,
      };
    }),
  );
}

/** The archives in use now, those that the product has outdated apart. */
export function currentArchives(
  records: readonly InstalledPack[],
  heads: readonly PackHead[],
): PackArchive[] {
  return records.flatMap(({ current }) =>
    current && !isOutdated(current, heads) ? [current.archive] : [],
  );
}

/**
 * Whether the product ships a newer pack of this name since the user chose this one: older knowledge
 * is kept only by a choice made in front of the newer.
 */
export function isOutdated(
  { archive: { name, version }, over }: KeptPack<PackArchive>,
  heads: readonly PackHead[],
): boolean {
  const shipped = shippedVersion(name, heads);
  if (shipped === null || compareVersions(shipped, version) <= 0) return false;
  return over === null || compareVersions(shipped, over) > 0;
}

/** Version of the shipped pack of this name; null when none is shipped. */
export function shippedVersion(name: string, heads: readonly PackHead[]): string | null {
  return heads.find((head) => head.name === name)?.version ?? null;
}

/** Asks for a change of a pack: made by the next `settlePacks`. */
export async function changeNext(
  name: string,
  to: KeptPack<PackArchive> | null,
): Promise<Result<null>> {
  return changeRecord(name, (record) => ({ ...record, next: { to }, refused: null }));
}

/** Asks for the version kept beside, chosen over what is shipped now; refused when there is none. */
export async function askPrevious(name: string, heads: readonly PackHead[]): Promise<Result<null>> {
  let asked = false;
  const changed = await changeRecord(name, (record) => {
    const { previous } = record;
    asked = previous !== null;
    const over = shippedVersion(name, heads);
    return previous ? { ...record, next: { to: { ...previous, over } }, refused: null } : null;
  });
  return changed.ok && !asked ? failed({ code: 'packs-unavailable' }) : changed;
}

/** What was kept before `over` was is as if it had been chosen over nothing. */
function parsed(kept: KeptPack<unknown> | null): KeptPack<PackArchive> | null {
  const archive = PackArchive.safeParse(kept?.archive);
  return kept && archive.success
    ? { ...kept, over: kept.over ?? null, archive: archive.data }
    : null;
}
